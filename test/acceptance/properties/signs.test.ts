/** Whatever its sign, a number in a sentence, read with the words in front of it, is the figure. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { exact } from '../../../src/model/money.ts';
import type { Figure, Figures } from '../../../src/model/figures.ts';
import type { Report, Span } from '../../../src/model/report.ts';
import { isSigned } from '../../../src/prove/figures/printed-value.ts';
import { contextFor, reportFor } from '../../support/random/compose-random.ts';
import { accountsYaml, randomLedger } from '../../support/random/random-ledgers.ts';
import { searchSize } from '../../support/random/search-size.ts';

/** A figure as a sentence prints it, with the words since the last number. */
interface Said {
  readonly before: string;
  readonly text: string;
  readonly figure: Figure;
}

function saidIn(report: Report, figures: Figures): readonly Said[] {
  const blocks = report.parts.flatMap(({ sheets }) => sheets).flatMap((sheet) => sheet.blocks);
  const paragraphs = blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.spans] : []));
  return paragraphs.flatMap((spans: readonly Span[]) =>
    spans.flatMap(({ text, figure }, index) => {
      if (figure === undefined || !/\d/.test(text)) return [];
      const before = spans[index - 1];
      return [{ before: before?.figure === undefined ? (before?.text ?? '') : '', text, figure: figures.get(figure) }];
    }),
  );
}

/** What a reader understands: up to two decimals of the figure in 万元 or percent, with the sign that the words give it. */
function understood({ before, text, figure }: Said, signed: boolean): string {
  const number = text.replace(/^不足/, '').replace(/(?:万元|%)$/, '');
  const fall = signed && /(?:减少|下降|降低)$/.test(before);
  expect(number, `${before}${text}`).toMatch(signed ? /^\d/ : /^-?\d/);
  if (signed) expect(before, text).toMatch(/(?:增加|增长|减少|下降|降低)$/);
  const unit = figure.kind === 'ratio' ? '0.01' : figure.kind === 'amount' ? '10000' : '1';
  return exact(number)
    .times(unit)
    .times(fall ? -1 : 1)
    .toFixed();
}

it('a printed number, read with its words, is the figure, below zero too', () => {
  const seen = { shares: 0, completions: 0, falls: 0, rises: 0 };
  fc.assert(
    fc.property(randomLedger, randomLedger, (ledger, before) => {
      const context = contextFor(accountsYaml(ledger), undefined, accountsYaml(before));
      const { figures } = context;
      for (const said of saidIn(reportFor(context), figures)) {
        const { figure, text } = said;
        const signed = isSigned(figure, figures);
        const value = exact(understood(said, signed));
        // Half of the last decimal that is printed; a false 100% or 0.01% is one decimal off.
        const near = exact(figure.kind === 'ratio' ? '0.0001' : figure.kind === 'amount' ? '100' : '0');
        expect(value.minus(figure.value).abs().lessThanOrEqualTo(near), `${said.before}${text}, ${figure.label}`).toBe(
          true,
        );
        if (!figure.value.isZero() && !text.startsWith('0.00'))
          expect(value.lessThan(0), `${said.before}${text}, ${figure.label}`).toBe(figure.value.lessThan(0));
        // A part of less than nothing has no share, and nothing is completed, or moves by a part of it.
        const { origin } = figure;
        if (figure.kind === 'ratio' && 'operands' in origin) {
          const base = figures.get(origin.operands[1]?.figure ?? figure.name);
          expect(base.value.lessThan(0), `${figure.label}: ${text}`).toBe(false);
        }
        if (figure.kind !== 'ratio') continue;
        if (signed && figure.value.lessThan(0)) seen.falls += 1;
        if (signed && figure.value.greaterThan(0)) seen.rises += 1;
        if (!signed && figure.value.lessThan(0)) seen[figure.label.includes('完成') ? 'completions' : 'shares'] += 1;
      }
    }),
    { seed: 20220106, numRuns: searchSize(60, 400) },
  );
  for (const count of Object.values(seen)) expect(count).toBeGreaterThan(10);
});
