/** What a figure is made of, as an auditor would add it up on the sheet. */
import { fiscalFunds, expenditureKinds, incomeSources, keysOf } from '../../model/terms.ts';
import type { Figure, FigureId, Figures } from '../../model/figures.ts';
import { sum } from '../../model/money.ts';

/** A part of a figure; `minus`: what it is less by. */
export interface Operand {
  readonly figure: FigureId;
  readonly minus: boolean;
}

/** The figures that a computed figure is made of. The forms' own way comes first, where it leads to the same amount. */
export function operandsOf(figure: Figure, figures: Figures): readonly Operand[] {
  const { origin } = figure;
  if (!('operands' in origin)) return [];
  const plus = (ids: readonly FigureId[]) => ids.map((id) => ({ figure: id, minus: false }));
  if (origin.kind === 'stated') return plus(origin.operands);
  switch (origin.formula) {
    case 'difference':
      return origin.operands.map((id, index) => ({ figure: id, minus: index > 0 }));
    case 'balance':
      return origin.operands.map((id) => ({ figure: id, minus: isOutflow(id) }));
    case 'sum':
    case 'same': {
      const onForm = formOperands(figure.id, figures).find((ids) => addsUp(figure, ids, figures));
      return plus(onForm ?? origin.operands);
    }
    case 'ratio':
    case 'score':
      throw new Error(`no sum: ${figure.id}`);
  }
}

function addsUp(figure: Figure, ids: readonly FigureId[], figures: Figures): boolean {
  return sum(ids.map((id) => figures.get(id).value)).equals(figure.value);
}

/** Flows that lessen a balance. */
function isOutflow(id: FigureId): boolean {
  return id.startsWith('expenditure/') || id === 'distributionOfSurplus';
}

/** On the forms a row's total adds up its columns, and a class its sections, whatever the funds behind them. */
function formOperands(id: FigureId, figures: Figures): readonly (readonly FigureId[])[] {
  const [, prefix = '', code = '', column = ''] = /^(income|expenditure\/all)\/(\d{3,7}|total)\/(\w+)$/.exec(id) ?? [];
  if (prefix === '') return [];
  const columns =
    prefix === 'income'
      ? [
          'fiscalAppropriation',
          ...keysOf(incomeSources).filter((source) => !(fiscalFunds as readonly string[]).includes(source)),
        ]
      : keysOf(expenditureKinds);
  const across = columns.map((one) => `${prefix}/${code}/${one}`);
  const below = figures
    .all()
    .map((one) => one.id)
    .filter((one) => isBelow(one, prefix, code, column));
  if (column === 'total') return [across];
  return code.length === 7 || below.length === 0 ? [] : [below];
}

function isBelow(id: FigureId, prefix: string, code: string, column: string): boolean {
  if (!id.startsWith(`${prefix}/`) || !id.endsWith(`/${column}`)) return false;
  const own = id.slice(prefix.length + 1, -column.length - 1);
  if (!/^\d+$/.test(own)) return false;
  return code === 'total' ? own.length === 3 : own.length === code.length + 2 && own.startsWith(code);
}
