/** Facts in yuan → edits of accounts.yaml in its unit, those that no longer hold removed. */
import type { FactEdit } from '../../../model/fact-edit.ts';
import { exact } from '../../../model/money.ts';
import type { Money } from '../../../model/money.ts';
import type { ReadTable } from '../recognise/read-table.ts';
import type { DerivedFacts } from './derive-facts.ts';
import type { KnownFacts } from './known-facts.ts';

export type AmountUnit = '万元' | '元';

/** 元 where every table is in 元, else 万元, which holds the others with six decimals. */
export function unitOf(tables: readonly ReadTable[]): AmountUnit {
  const units = tables.flatMap(({ unit }) => (unit === undefined ? [] : [unit]));
  return units.length > 0 && units.every((unit) => unit === '元') ? '元' : '万元';
}

/** An amount as accounts.yaml types it: at least two decimals, `0` for nothing. */
export function amountText(amountYuan: Money, unit: AmountUnit): string {
  if (amountYuan.isZero()) return '0';
  const amount = amountYuan.dividedBy(exact(unit === '元' ? 1 : 10_000)).toDecimalPlaces(6);
  return amount.toFixed(Math.max(2, amount.decimalPlaces()));
}

/** Sections that the tables tell wholly: what they don't tell any more is gone. Opening balances are told in part. */
const toldByTables: Readonly<Record<string, (tables: ReadonlySet<string>) => boolean>> = {
  // Figures to compare a year with, where it had nothing else.
  比较数: () => true,
  收入: (tables) => tables.has('table-02'),
  支出: (tables) => tables.has('table-03'),
  经济分类: (tables) => tables.has('table-06'),
  三公经费: (tables) => tables.has('table-07'),
  使用非财政拨款结余: (tables) => tables.has('table-01'),
  结余分配: (tables) => tables.has('table-01'),
  年末结转和结余: (tables) => tables.has('table-01') && tables.has('table-04'),
};

function isToldByTables(path: FactEdit['path'], tables: ReadonlySet<string>): boolean {
  const [section = '', fund, item] = path;
  if (section === '年初结转和结余') {
    // In one amount, as tables 01 and 04 tell it.
    if (item === undefined) return tables.has('table-04') && (fund !== '非财政拨款' || tables.has('table-01'));
    return fund === '政府性基金预算财政拨款' && tables.has('table-08');
  }
  return toldByTables[String(section)]?.(tables) ?? false;
}

/** All edits that make accounts.yaml state what the workbook tells; kept amounts are converted to the unit. */
export function toEdits(derived: DerivedFacts, known: KnownFacts, tables: readonly ReadTable[]): readonly FactEdit[] {
  const unit = unitOf(tables);
  const ids = new Set<string>(tables.map(({ id }) => id));
  const edit = (path: FactEdit['path'], value: string | undefined): FactEdit => ({ file: 'accounts', path, value });
  const told = new Set(derived.facts.map(({ path }) => path.join('/')));
  const isStale = (path: FactEdit['path']) => isToldByTables(path, ids) && !told.has(path.join('/'));
  const isKept = (path: FactEdit['path']) => !isToldByTables(path, ids) && !told.has(path.join('/'));
  return [
    edit(['金额单位'], unit),
    ...derived.facts.map(({ path, amountYuan, none }) =>
      edit(path, none === true ? '无' : amountText(amountYuan, unit)),
    ),
    ...derived.blanks.map((path) => edit(path, '')),
    ...(known.unit === undefined || known.unit === unit
      ? []
      : known.amounts.flatMap(({ path, amountYuan }) =>
          isKept(path) ? [edit(path, amountText(amountYuan, unit))] : [],
        )),
    ...known.stated.flatMap(({ path }) => (isStale(path) ? [edit(path, undefined)] : [])),
  ];
}
