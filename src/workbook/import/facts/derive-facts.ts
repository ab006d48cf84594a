/** Recognised tables → the facts of accounts.yaml, what is asked for, and what contradicts. */
import { figureName } from '../../../model/figure-name.ts';
import type { Classification } from '../../../model/classification.ts';
import type { Diagnostic } from '../../../model/diagnostic.ts';
import { sum } from '../../../model/money.ts';
import { expenditureKinds, fundSources, keysOf } from '../../../model/terms.ts';
import type { ReadTable } from '../recognise/read-table.ts';
import { balanceFacts } from './balance-facts.ts';
import { economicFacts } from './economic-facts.ts';
import { expenditureFacts } from './expenditure-facts.ts';
import { incomeFacts } from './income-facts.ts';
import type { KnownFacts } from './known-facts.ts';
import type { LeafFact } from './leaf-fact.ts';
import { openingBudgetAsked, openingBudgetDiffers } from './derivation-problems.ts';
import { readAmounts, toleranceOf } from './read-amounts.ts';
import type { ReadAmounts } from './read-amounts.ts';
import { threePublicFacts } from './three-public-facts.ts';

export interface DerivedFacts {
  readonly facts: readonly LeafFact[];
  /** Keys that are to be filled: they are written without a value. */
  readonly blanks: readonly (readonly string[])[];
  readonly problems: readonly Diagnostic[];
}

/** The facts that the tables tell. Amounts are in yuan. */
export function deriveFacts(
  file: string,
  tables: readonly ReadTable[],
  classification: Classification,
  known: KnownFacts,
): DerivedFacts {
  const amounts = readAmounts(tables);
  const tolerance = toleranceOf(tables);
  const statedAt = (path: readonly string[]) =>
    known.amounts.find((fact) => fact.path.join('/') === path.join('/'))?.amountYuan;
  const spent = expenditureFacts(amounts, classification, tolerance, statedAt);
  const balances = balanceFacts(amounts, tolerance, (fund) =>
    known.amounts
      .filter(
        ({ path }) =>
          path[0] === '年初结转和结余' && path[1] === fundSources[fund] && path.length === 3 && path[2] !== '合计',
      )
      .map(({ amountYuan }) => amountYuan),
  );
  const budget = openingBudget(file, amounts, tables, known);
  return {
    facts: [
      ...incomeFacts(amounts, classification),
      ...spent.facts,
      ...economicFacts(amounts),
      ...threePublicFacts(amounts),
      ...balances.facts,
    ],
    blanks: budget.blanks,
    problems: [...spent.problems, ...balances.problems, ...budget.problems],
  };
}

/** Opening budgets stand in no public table: those that are not stated yet are asked for, item by item. */
function openingBudget(
  file: string,
  amounts: ReadAmounts,
  tables: readonly ReadTable[],
  known: KnownFacts,
): { readonly blanks: readonly (readonly string[])[]; readonly problems: readonly Diagnostic[] } {
  const section = '年初预算';
  const stated = known.amounts.filter(({ path }) => path[0] === section);
  const isStated = (code: string) => stated.some(({ path }) => path[1] === code);
  const blanks = amounts.codes('table-05', 7).flatMap((code) =>
    isStated(code)
      ? []
      : keysOf(expenditureKinds)
          .filter(
            (kind) =>
              !amounts.of('table-05', figureName('expenditure', { fund: 'generalPublicBudget', code, kind })).isZero(),
          )
          .map((kind) => [section, code, expenditureKinds[kind]]),
  );
  const line = tables
    .flatMap(({ budgets }) => budgets)
    .find(
      ({ budget, figure }) =>
        budget === 'opening' && figure === figureName('income', { source: 'generalPublicBudget' }),
    );
  const total = sum(stated.map(({ amountYuan }) => amountYuan));
  const codes = [...new Set(blanks.map(([, code = '']) => code))];
  const differs = codes.length === 0 && line !== undefined && stated.length > 0 && !total.equals(line.amount);
  return {
    blanks,
    problems: [
      ...(codes.length > 0 ? [openingBudgetAsked(file, [section], codes, line?.amount)] : []),
      ...(differs ? [openingBudgetDiffers(line.position, [section], line.amount, total)] : []),
    ],
  };
}
