/** Items that a workbook brings along and no list knows: code and name are learnt, the budget from the table they stand in. */
import type { BudgetKind, Classification, EconomicItem, FunctionalItem } from '../../../model/classification.ts';
import { comparableName } from '../cells/cell-text.ts';
import type { UnknownItem } from './read-table.ts';

/** What was learnt, by list, each code once, in the order of codes. */
export interface LearntItems {
  readonly functional: readonly FunctionalItem[];
  readonly economic: readonly EconomicItem[];
}

const budgetOfTable: Readonly<Partial<Record<UnknownItem['table'], BudgetKind>>> = {
  'table-08': 'government-managed-funds',
  'table-09': 'state-capital',
};

/**
 * Only a code of the right length that has one name wherever it stands is learnt. One whose name a neighbour of the list
 * has is rather mistyped, and stays a question.
 */
export function learnItems(unknown: readonly UnknownItem[], known: Classification): LearntItems {
  const functional = namesOf(unknown, 'functional', /^(?:\d{3}|\d{5}|\d{7})$/, known.functional);
  const economic = namesOf(unknown, 'economic', /^(?:\d{3}|\d{5})$/, known.economic);
  const budgetOf = (code: string): BudgetKind =>
    unknown
      .filter((item) => item.list === 'functional' && item.code.startsWith(code))
      .map(({ table }) => budgetOfTable[table])
      .find((budget) => budget !== undefined) ?? 'general';
  return {
    functional: functional.map(({ code, name }) => ({ code, name, budget: budgetOf(code) })),
    economic,
  };
}

/** The lists with what was learnt. */
export function withLearnt({ functional, economic }: Classification, learnt: LearntItems): Classification {
  return {
    functional: new Map([...functional, ...learnt.functional.map((item) => [item.code, item] as const)]),
    economic: new Map([...economic, ...learnt.economic.map((item) => [item.code, item] as const)]),
  };
}

function namesOf(
  unknown: readonly UnknownItem[],
  list: UnknownItem['list'],
  shape: RegExp,
  known: ReadonlyMap<string, EconomicItem>,
): readonly EconomicItem[] {
  const codes = [...new Set(unknown.filter((item) => item.list === list).map(({ code }) => code))].toSorted();
  return codes.flatMap((code): readonly EconomicItem[] => {
    const names = unknown.flatMap((item) => (item.list === list && item.code === code ? [item.name] : []));
    const [name = ''] = names;
    const isOne = names.every((one) => comparableName(one) === comparableName(name));
    const parent = code.slice(0, -2);
    const isMistyped = [...known.values()].some(
      (item) =>
        item.code.length === code.length &&
        item.code.slice(0, -2) === parent &&
        comparableName(item.name) === comparableName(name),
    );
    return shape.test(code) && /\D/.test(name) && isOne && !isMistyped ? [{ code, name: printedName(name) }] : [];
  });
}

const wideSigns: Readonly<Record<string, string>> = { '(': '（', ')': '）', ',': '，', ':': '：', ';': '；' };

/** The name with the signs of the official lists, as it is printed; sheets are read with narrow ones. */
function printedName(name: string): string {
  return name.replace(/[(),:;]/g, (sign) => wideSigns[sign] ?? sign);
}
