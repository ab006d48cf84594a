/** Workbooks with changed bytes: within the bounds of an import, never an exception, whatever the parser makes of them. */
import { describe, expect, it } from 'vitest';
import { importBounded } from '../../support/import-process/run-bounded.ts';
import { openRandom } from '../../support/random/random-numbers.ts';
import { searchSize } from '../../support/random/search-size.ts';
import { bytesOf, validBook } from '../../support/workbooks/valid-book.ts';

const count = searchSize(3, 150);

describe.each(['xlsx', 'biff8'] as const)('a workbook (%s) with changed bytes', (kind) => {
  it(
    `is imported, or refused with a message (${String(count)} tried)`,
    { timeout: 600_000 + count * 10_000 },
    async () => {
      const valid = bytesOf(validBook(), kind);
      const random = openRandom(20221108);
      for (let tried = 0; tried < count; tried += 1) {
        const flipped = Uint8Array.from(valid);
        for (let change = 0; change <= random.below(4); change += 1)
          flipped[random.below(flipped.length)] = random.below(256);
        const { texts, problems } = await importBounded(flipped, { seconds: 8, megabytes: 512 });
        expect(texts === undefined).toBe(problems.some(({ severity }) => severity === 'error'));
      }
    },
  );
});
