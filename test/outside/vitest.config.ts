/** `npm run test:outside`: checks with LibreOffice, poppler, qpdf and xmllint, which must be installed. */
import { defineConfig } from 'vitest/config';
import { BaseSequencer } from 'vitest/node';
import type { TestSpecification } from 'vitest/node';

/** They wait longest for other programs: begun first, they run beside all the others. */
const slowest = ['structure-text.test.ts', 'variants.test.ts'];

class SlowestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isSlow = ({ moduleId }: TestSpecification) => slowest.some((name) => moduleId.endsWith(`/${name}`));
    return [...sorted.filter(isSlow), ...sorted.filter((file) => !isSlow(file))];
  }
}

export default defineConfig({
  test: {
    include: ['test/outside/**/*.test.ts'],
    globalSetup: 'test/outside/support/generate-reports.ts',
    sequence: { sequencer: SlowestFirst },
    // They end a program that hangs; how fast the machine is decides nothing.
    testTimeout: 900_000,
    hookTimeout: 900_000,
    isolate: false,
    // Each runs other programs, and LibreOffice needs a core of its own.
    maxWorkers: 2,
  },
});
