import type { Ledger } from '../model/accounts.ts';
import { economicClass } from '../model/classification.ts';
import type { Classification } from '../model/classification.ts';
import { figureName } from '../model/figure-name.ts';
import { sum } from '../model/money.ts';
import { countFacts } from './fact-position.ts';
import type { FigureRegister } from './figure-register.ts';
import { compareAmounts } from './rounding.ts';

const personnelClasses: readonly string[] = ['301', '303'];

/** Whether a class is personnel funds (人员经费); every other class is operating funds (公用经费). */
export function isPersonnelClass(code: string): boolean {
  return personnelClasses.includes(code);
}

/**
 * Table 06: items are facts; a class is the authority's stated total where there is one, else the sum of its items;
 * everything above is computed from the classes.
 */
export function registerEconomic(register: FigureRegister, ledger: Ledger, classification: Classification): void {
  const label = (code: string) => ['基本支出', code, classification.economic.get(code)?.name].filter(Boolean).join(' ');
  const nameOf = (code: string) => figureName('economic', { code });
  for (const [code, fact] of ledger.economic) register.fact(nameOf(code), label(code), fact);
  const classes = [...classification.economic.keys()].filter((code) => code.length === 3);
  for (const code of classes) {
    const items = [...ledger.economic.keys()].filter((item) => economicClass(item) === code);
    register.sum(nameOf(code), label(code), items.map(nameOf));
  }
  const namesOf = (personnel: boolean) => classes.filter((code) => isPersonnelClass(code) === personnel).map(nameOf);
  register.sum(figureName('personnelFunds'), '人员经费', namesOf(true));
  register.sum(figureName('operatingFunds'), '公用经费', namesOf(false));
  registerBasicExpenditure(register, ledger);
}

/**
 * The total of table 06 is the basic expenditure of table 05: a tail between the two is none between sentences 三 and 六.
 * Beyond a tail it is the sum of table 06, and a tie-out speaks.
 */
function registerBasicExpenditure(register: FigureRegister, { unit }: Ledger): void {
  const label = '基本支出合计';
  const parts = [figureName('personnelFunds'), figureName('operatingFunds')];
  const basic = figureName('expenditure', { fund: 'generalPublicBudget', kind: 'basic' });
  const counted = [...parts, basic].map((name) => countFacts(register, register.get(name)));
  const together = sum(parts.map((name) => register.get(name).value));
  const rounded = counted.reduce((all, one) => all + one, 0);
  const isTail = compareAmounts(unit, together, register.get(basic).value, rounded) === 'rounding';
  if (isTail && counted.every((facts) => facts > 0)) register.same(figureName('economic'), label, basic);
  else register.sum(figureName('economic'), label, parts);
}
