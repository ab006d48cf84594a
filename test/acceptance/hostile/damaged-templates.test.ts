/** Word templates damaged in one of their parts: a message that names the template, or a Word file that can be opened. */
import { unzipSync, zipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { composeModelReports } from '../../../src/build/word-template/model-reports.ts';
import { loadWordTemplate } from '../../../src/editions/load-word-template.ts';
import { openFontMetrics } from '../../../src/fonts/font-metrics.ts';
import { loadFonts } from '../../../src/fonts/load-fonts.ts';
import { layOut } from '../../../src/layout/lay-out.ts';
import { WordTemplateProblem } from '../../../src/writers/docx/word-template-problem.ts';
import { writeDocx } from '../../../src/writers/docx/write-docx.ts';
import { openRandom } from '../../support/random/random-numbers.ts';
import type { Random } from '../../support/random/random-numbers.ts';
import { searchSize } from '../../support/random/search-size.ts';

const { edition, published } = composeModelReports();
const laidOut = layOut(published, openFontMetrics(loadFonts()));
const template = unzipSync(loadWordTemplate(edition, 'final-accounts'));

function write(parts: Readonly<Record<string, Uint8Array>>): Uint8Array | WordTemplateProblem {
  try {
    return writeDocx(laidOut, zipSync({ ...template, ...parts }, { level: 1 }));
  } catch (error) {
    if (error instanceof WordTemplateProblem) return error;
    throw error;
  }
}

function expectReadable(docx: Uint8Array): void {
  for (const [name, bytes] of Object.entries(unzipSync(docx)).filter(([name]) => /\.(xml|rels)$/.test(name))) {
    const parser = new SaxesParser({ xmlns: true });
    const errors: string[] = [];
    parser.on('error', ({ message }) => errors.push(`${name} ${message}`));
    parser.write(new TextDecoder('utf-8', { fatal: true }).decode(bytes)).close();
    expect(errors).toEqual([]);
  }
}

/** One part with some bytes cut out, or one of them changed. */
function damaged(random: Random): Readonly<Record<string, Uint8Array>> {
  const name = random.pick(Object.keys(template).filter((one) => /\.(xml|rels)$/.test(one)));
  const bytes = Uint8Array.from(template[name] ?? []);
  const at = random.below(bytes.length);
  if (random.below(2) === 0) return { [name]: bytes.map((byte, index) => (index === at ? byte ^ 4 : byte)) };
  const end = at + random.below(200);
  return { [name]: bytes.filter((_, index) => index < at || index >= end) };
}

describe('a damaged Word template', () => {
  it('whose styles break off is refused by the name of that part', () => {
    const name = 'word/styles.xml';
    const part = template[name] ?? new Uint8Array();
    expect(part.length).toBeGreaterThan(100);
    const written = write({ [name]: part.subarray(0, part.length - 10) });
    expect(String(written)).toMatch(/Word 模板：.*XML/);
    expect(String(written)).toContain(name);
  });

  const count = searchSize(6, 100);
  it(`never gives a damaged Word file (${String(count)} tried)`, () => {
    const random = openRandom(20221107);
    for (let tried = 0; tried < count; tried += 1) {
      const written = write(damaged(random));
      if (written instanceof Uint8Array) expectReadable(written);
    }
  });
});
