/** Which lines the sheets of facts have for a year: every fact that no table holds, stated or not, and room for more. */
import { figureName, priorOf } from '../../model/figure-name.ts';
import type { FigureName } from '../../model/figure-name.ts';
import { budgetedItems, comparedFigures } from '../../figures/comparisons.ts';
import { accounts as ledgerFacts } from '../../facts/catalogue/accounts-facts.ts';
import { catalogue, fileOf } from '../../facts/catalogue/catalogue.ts';
import type { Catalogue } from '../../facts/catalogue/catalogue.ts';
import { functionalName } from '../../model/report-context.ts';
import type { ReportContext } from '../../model/report-context.ts';
import { keysOf, threePublicItems, yearComparisons } from '../../model/terms.ts';
import { unitNames } from '../export/sheet-amounts.ts';
import { ledgerLines } from './account-lines.ts';
import { catalogueLines, rowOf, sectionPaths } from './catalogue-lines.ts';
import type { TypedFile } from './catalogue-lines.ts';
import type { FactLine } from './fact-line.ts';
import type { FactsSheet } from './facts-sheet.ts';
import { factsSheetName } from './sheet-rows.ts';

/** Every sheet of facts of a year. @param inTables whether a figure is typed into a table */
export function factsSheets(
  context: ReportContext,
  inTables: (name: FigureName) => boolean,
  files: Catalogue = catalogue,
): readonly FactsSheet[] {
  const linesOf = (id: string): readonly FactLine[] => {
    const root = fileOf(files, id)?.root;
    return root === undefined ? [] : catalogueLines(typedFile(context, id, root));
  };
  const ofFiles = (name: string, lines: readonly FactLine[]): FactsSheet => ({ name, lines, compared: false });
  return [
    { name: factsSheetName, lines: accountLines(context, inTables, linesOf('explanations')), compared: true },
    ofFiles('基本情况', [...linesOf('department'), ...linesOf('warnings')]),
    ofFiles(
      '绩效自评',
      scorecardFiles(context).flatMap((id): readonly FactLine[] => [
        { kind: 'section', title: `绩效自评表 ${id.replace(/^.*\//, '')}` },
        ...linesOf(id),
      ]),
    ),
    ofFiles('绩效目标', linesOf('targets')),
    ofFiles('绩效评价报告', linesOf('evaluation')),
  ];
}

/** The year's scorecards, and an empty one. */
function scorecardFiles({ accounts }: ReportContext): readonly string[] {
  const ids = accounts.scorecards.map(({ id }) => id);
  const spare = ids.length === 0 ? '1-overall' : `${String(ids.length + 1)}-project`;
  return [...ids, spare].map((id) => `scorecards/${id}`);
}

function accountLines(
  context: ReportContext,
  inTables: (name: FigureName) => boolean,
  explanations: readonly FactLine[],
): readonly FactLine[] {
  const accounts = typedFile(context, 'accounts', ledgerFacts);
  const unit = rowOf(
    accounts,
    ledgerFacts.fields.金额单位,
    ['金额单位'],
    new Map([['金额单位', unitNames[context.accounts.ledger.unit]]]),
  );
  return [
    { kind: 'section', title: '金额单位' },
    { ...unit, fixed: 'unit', note: '与各表右上角一致，在这里不能改' },
    ...priorLines(context),
    ...ledgerLines(context, inTables, ['openingBudget']),
    ...explanations,
    ...ledgerLines(context, inTables, ['openingBalance', 'closingBalance', 'items', 'zeros', 'statedTotals']),
    ...catalogueLines(accounts, sectionPaths(ledgerFacts)),
  ];
}

function typedFile(context: ReportContext, file: string, root: TypedFile['root']): TypedFile {
  const { accounts, figures } = context;
  return {
    file,
    root,
    typed: accounts.typed.filter((fact) => fact.file === file),
    codes: ([section]) => (section === '预决算差异原因' || section === '全年预算' ? deviationCodes(context) : []),
    nameOf: (code) => functionalName(context, code),
    beside: ({ final, base, rate }) => {
      if (!figures.has(final)) return undefined;
      return base !== undefined && figures.has(base) ? { final, base, rate } : { final, rate: 'none' };
    },
  };
}

/** Items with expenditure or a budget. */
function deviationCodes({ figures }: ReportContext): readonly string[] {
  return budgetedItems(figures).map(({ code }) => code);
}

/** What last year's data give for comparison. */
function priorLines({ figures }: ReportContext): readonly FactLine[] {
  const compared = [
    ...keysOf(yearComparisons).map((id) => comparedFigures[id]),
    ...keysOf(threePublicItems).map((id) => figureName('threePublicFinal', { item: id })),
  ].map((id) => priorOf(id));
  const given = compared.filter(figures.has).map((figure): FactLine => {
    const { label } = figures.get(figure);
    return { kind: 'given', label, figure, note: '取自上年的数据文件，在这里不能改' };
  });
  return given.length === 0 ? [] : [{ kind: 'section', title: '上年数（用于比较）' }, ...given];
}
