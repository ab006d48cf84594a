import type { Ledger } from '../model/accounts.ts';
import { economicClass } from '../model/classification.ts';
import type { Classification } from '../model/classification.ts';
import { figureName } from '../model/figure-name.ts';
import type { FigureRegister } from './figure-register.ts';

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
  const namesOf = (personnel: boolean) =>
    classes.filter((code) => isPersonnelClass(code) === personnel).map(nameOf);
  register.sum(figureName('personnelFunds'), '人员经费', namesOf(true));
  register.sum(figureName('operatingFunds'), '公用经费', namesOf(false));
  register.sum(figureName('economic'), '基本支出合计', [figureName('personnelFunds'), figureName('operatingFunds')]);
}
