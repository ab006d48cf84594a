/** The lines for facts of the ledger that no table holds. */
import { leafCodes } from '../../model/classification.ts';
import { figureName, partsOfMeasure, total } from '../../model/figure-name.ts';
import type { FigureName } from '../../model/figure-name.ts';
import type { Ledger } from '../../model/accounts.ts';
import { economicName, functionalName } from '../../model/report-context.ts';
import type { ReportContext } from '../../model/report-context.ts';
import { expenditureKinds, fundSources, keysOf } from '../../model/terms.ts';
import { inUnit } from '../export/sheet-amounts.ts';
import { accounts as ledgerFacts } from '../../facts/catalogue/accounts-facts.ts';
import type { Beside } from '../../facts/catalogue/fact-node.ts';
import { labelOf } from '../../facts/catalogue/labels.ts';
import { scalarAt } from '../../facts/catalogue/paths.ts';
import type { FactPath } from '../../facts/catalogue/paths.ts';
import type { FactLine, FactRow } from './fact-line.ts';
import { keyOf } from './fact-key.ts';
import { leafFacts, statedFacts, threePublicFacts } from './ledger-facts.ts';
import type { LedgerFact } from './ledger-facts.ts';

const titles = {
  openingBudget: '年初预算（一般公共预算财政拨款支出，按项级科目）',
  openingBalance: '年初结转和结余（按资金来源和项级科目；政府性基金的在08表）',
  closingBalance: '年末结转和结余（表中没有的）',
  items: '非财政拨款安排的支出，及表中没有单列的数（按项级科目）',
  zeros: '表中填0的数（只供核对，在表中改）',
  statedTotals: '核定合计（批复文件直接给出的合计）',
} as const;
export type LedgerSection = keyof typeof titles;

/** @param inTables whether a figure is typed into a table */
export function ledgerLines(
  context: ReportContext,
  inTables: (name: FigureName) => boolean,
  sections: readonly LedgerSection[],
): readonly FactLine[] {
  const unit = context.accounts.ledger.unit;
  const nameOf = (code: string) =>
    code.length === 7 || context.classification.functional.has(code)
      ? functionalName(context, code)
      : context.classification.economic.has(code)
        ? economicName(context, code)
        : '';
  const toRow = ({ path, figure, fact }: LedgerFact | UnstatedFact): readonly FactRow[] => {
    const address = { file: 'accounts', path } as const;
    const known = scalarAt(ledgerFacts, path);
    if (known === undefined) return [];
    const beside = besideOf(context, figure);
    return [
      {
        kind: 'fact',
        key: keyOf(address),
        address,
        label: labelOf(ledgerFacts, path, nameOf),
        fact: known,
        note: known.note ?? '',
        value: fact === undefined || fact.toFill === true ? undefined : inUnit(fact.value, unit),
        figure,
        ...(inTables(figure) ? { fixed: 'inTable' } : {}),
        ...(beside === undefined ? {} : { beside }),
      },
    ];
  };
  return sections.flatMap((section): readonly FactLine[] => {
    const rows = [...factsOf(context, section, inTables).flatMap(toRow), ...spareRows(section)];
    return rows.length === 0 ? [] : [{ kind: 'section', title: titles[section] }, ...rows];
  });
}

interface UnstatedFact extends Omit<LedgerFact, 'fact'> {
  readonly fact: undefined;
}

function factsOf(
  context: ReportContext,
  section: LedgerSection,
  inTables: (name: FigureName) => boolean,
): readonly (LedgerFact | UnstatedFact)[] {
  const { ledger } = context.accounts;
  const leaves = leafFacts(ledger).filter(({ figure }) => !inTables(figure));
  const statedUnder = (key: string) => statedFacts(ledger).filter(({ path }) => path[0] === key);
  const under = (...keys: readonly string[]) => leaves.filter(({ path }) => keys.includes(String(path[0])));
  switch (section) {
    case 'openingBudget':
      return [...openingBudgetFacts(context, under('年初预算')), ...statedUnder('年初预算')];
    case 'openingBalance':
      return [...under('年初结转和结余'), ...statedUnder('年初结转和结余').filter(({ figure }) => !inTables(figure))];
    case 'items':
      return under('支出', '收入', '经济分类');
    case 'zeros':
      return zeroFacts(ledger, inTables);
    case 'closingBalance':
      return statedUnder('年末结转和结余').filter(({ figure }) => !inTables(figure));
    case 'statedTotals':
      return statedUnder('核定合计');
  }
}

/** Zeros that tables hold: a form prints them as blanks, so that whoever reads it can't tell 0 from nothing. */
function zeroFacts(ledger: Ledger, inTables: (name: FigureName) => boolean): readonly (LedgerFact | UnstatedFact)[] {
  const stated = leafFacts(ledger).filter(
    ({ figure, fact }) => inTables(figure) && fact.value.isZero() && fact.toFill !== true,
  );
  const unstated = threePublicFacts(ledger).flatMap(({ fact, ...rest }) =>
    fact === undefined ? [{ ...rest, fact }] : [],
  );
  return [...stated, ...unstated];
}

/** Both kinds of each item that has a budget or expenditure. */
function openingBudgetFacts({ figures }: ReportContext, stated: readonly LedgerFact[]) {
  const known = new Map(stated.map((fact) => [fact.figure, fact]));
  const codes = figures.all().flatMap(({ name }) => {
    const parts = partsOfMeasure('openingBudget', name);
    return parts?.kind === 'basic' && parts.code !== total ? [parts.code] : [];
  });
  return leafCodes(codes)
    .toSorted((a, b) => (a < b ? -1 : 1))
    .flatMap((code) =>
      (['basic', 'project'] as const).map((kind): LedgerFact | UnstatedFact => {
        const figure = figureName('openingBudget', { code, kind });
        return known.get(figure) ?? { figure, path: ['年初预算', code, expenditureKinds[kind]], fact: undefined };
      }),
    );
}

/** Rows into which a code and an amount may be typed. */
function spareRows(section: LedgerSection): readonly FactRow[] {
  const spare = (before: FactPath, number: number, after: FactPath, what: string): readonly FactRow[] => {
    const address = { file: 'accounts', path: [...before, `?${String(number)}`, ...after] };
    const fact = scalarAt(ledgerFacts, address.path);
    if (fact === undefined) return [];
    return [
      {
        kind: 'fact',
        key: keyOf(address),
        address,
        label: '',
        fact,
        note: `添加${what}：左边填7位科目编码`,
        value: undefined,
        codeTyped: true,
      },
    ];
  };
  switch (section) {
    case 'openingBudget':
      return [expenditureKinds.basic, expenditureKinds.project].flatMap((kind, index) =>
        spare(['年初预算'], index + 1, [kind], `${kind}年初预算`),
      );
    case 'openingBalance':
      return keysOf(fundSources).flatMap((fund) =>
        [1, 2].flatMap((number) =>
          spare(['年初结转和结余', fundSources[fund]], number, [], `${fundSources[fund]}年初结转和结余`),
        ),
      );
    case 'items':
      return keysOf(expenditureKinds).flatMap((kind, index) =>
        spare(
          ['支出', fundSources.nonAppropriation],
          index + 1,
          [expenditureKinds[kind]],
          `${fundSources.nonAppropriation}${expenditureKinds[kind]}`,
        ),
      );
    case 'closingBalance':
    case 'zeros':
    case 'statedTotals':
      return [];
  }
}

/** An item's budget beside its expenditure of the same kind; a stated total beside the sum of its parts is in its table. */
function besideOf({ figures }: ReportContext, figure: FigureName): Beside | undefined {
  const parts = partsOfMeasure('openingBudget', figure);
  if (parts === undefined || parts.code === total) return undefined;
  const { code, kind } = parts;
  const final = figureName('expenditure', { fund: 'generalPublicBudget', code, kind });
  return !figures.has(final) ? undefined : { final, base: figure, rate: 'completion' };
}
