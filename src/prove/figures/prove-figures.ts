/** The report's own texts against its figures: every number a figure or declared, every figure printed as it is. */
import type { Figures } from '../../model/figures.ts';
import type { Span } from '../../model/report.ts';
import { cellPlace, textOf } from '../expect/expected-report.ts';
import type { GridCell } from '../expect/covered-grid.ts';
import type { ExpectedReport, ExpectedTable, Passage } from '../expect/expected-report.ts';
import type { Finding } from '../proof.ts';
import { numbersIn, squeeze } from '../tokens.ts';
import type { Declare } from './declared-numbers.ts';
import { directionProblems } from './direction-words.ts';
import { formNumber } from './declared-numbers.ts';
import { valueProblems } from './printed-value.ts';
import type { ValueProblem } from './printed-value.ts';

export interface FigureProof {
  readonly findings: readonly Finding[];
  /** How many numbers each declaration covers. */
  readonly declared: Readonly<Record<string, number>>;
}

/** `codes`: codes of the classification, which tables print. */
export function proveFigures(
  expected: ExpectedReport,
  figures: Figures,
  declare: Declare,
  codes: ReadonlySet<string>,
): FigureProof {
  const findings: Finding[] = [];
  const declared = new Map<string, number>();
  const report = (place: string, problems: readonly ValueProblem[]) => {
    findings.push(...problems.map((problem) => ({ subject: '报告' as const, place, ...problem })));
  };
  const declareNumber = (place: string, number: string, declaration: string | undefined, text: string) => {
    if (declaration === undefined)
      report(place, [{ check: '无出处的数', expected: '有出处的数', actual: `${number}（${text.slice(0, 40)}）` }]);
    else declared.set(declaration, (declared.get(declaration) ?? 0) + 1);
  };
  for (const one of [...(expected.front?.cover ?? []), ...expected.body]) {
    if (one.kind === 'passage') {
      report(one.place, passageProblems(one, figures));
      for (const { text, index, declaration } of looseNumbers(one.spans, declare))
        declareNumber(one.place, text, declaration, textOf(one).slice(Math.max(0, index - 15), index + 15));
    } else {
      for (const { place, text, problems, number, declaration } of proveTable(one, figures, declare, codes)) {
        report(place, problems);
        if (number !== undefined) declareNumber(place, number, declaration, text);
      }
    }
  }
  const names = [...declared.keys()].toSorted();
  return { findings, declared: Object.fromEntries(names.map((name) => [name, declared.get(name) ?? 0])) };
}

function passageProblems({ spans }: Passage, figures: Figures): readonly ValueProblem[] {
  const values = spans.flatMap(({ figure, text }, index) =>
    figure === undefined
      ? []
      : valueProblems(
          { figure: figures.get(figure), text, in: 'sentence', after: spans[index + 1]?.text ?? '' },
          figures,
        ),
  );
  return [...values, ...directionProblems(spans, figures)];
}

/** Numbers outside of the spans that print a figure. */
function looseNumbers(spans: readonly Span[], declare: Declare) {
  const text = spans.map((span) => span.text).join('');
  let end = 0;
  return spans.flatMap((span) => {
    const start = end;
    end += span.text.length;
    return span.figure === undefined ? declare(text, start, end) : [];
  });
}

interface CellProof {
  readonly place: string;
  readonly text: string;
  readonly problems: readonly ValueProblem[];
  /** A number that prints no figure. */
  readonly number?: string;
  readonly declaration?: string | undefined;
}

function proveTable(
  table: ExpectedTable,
  figures: Figures,
  declare: Declare,
  codes: ReadonlySet<string>,
): readonly CellProof[] {
  const rows = [...table.header, ...table.body];
  const cells = [...new Set(rows.flat())];
  return [
    ...unitOfTable(table, cells, figures),
    ...cells.flatMap((placed) => proveCell(table, placed, figures, declare, codes)),
  ];
}

/** A table that prints amounts without a unit says in its caption or labels that they are 万元. */
function unitOfTable(
  { place, table }: ExpectedTable,
  cells: readonly GridCell[],
  figures: Figures,
): readonly CellProof[] {
  const amounts = cells.filter(({ cell: { figure, text } }) => {
    return figure !== undefined && figures.get(figure).kind === 'amount' && /\d$/.test(squeeze(text));
  });
  const words = [
    ...table.captions.flatMap(({ left = '', right = '' }) => [left, right]),
    ...cells.flatMap(({ cell: { figure, text } }) => (figure === undefined ? [text] : [])),
  ].join('\n');
  if (amounts.length === 0 || words.includes('万元')) return [];
  return [{ place, text: '', problems: [{ check: '单位', expected: '表内写明单位：万元', actual: '没有写明单位' }] }];
}

function proveCell(
  table: ExpectedTable,
  placed: GridCell,
  figures: Figures,
  declare: Declare,
  codes: ReadonlySet<string>,
): readonly CellProof[] {
  const { cell } = placed;
  const text = squeeze(cell.text);
  const place = cellPlace(table, placed, placed.row + (cell.header === 'column' ? 0 : table.header.length));
  if (cell.figure !== undefined) {
    const printed = { figure: figures.get(cell.figure), text, in: 'cell', after: '' } as const;
    const inLabel = cell.header === 'row' ? labelNumber(text) : text;
    return [{ place, text, problems: valueProblems({ ...printed, text: inLabel }, figures) }];
  }
  const form = formNumber(table, placed, codes);
  if (form !== undefined) return [{ place, text, problems: [], number: text, declaration: form }];
  return declare(text, 0, text.length).map(({ text: number, declaration }) => ({
    place,
    text,
    problems: [],
    number,
    declaration,
  }));
}

/** A label prints its figure among words: 产出指标（50分）. */
function labelNumber(text: string): string {
  return numbersIn(text)[0]?.text ?? text;
}
