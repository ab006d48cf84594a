/** What a figure is made of, as an auditor would add it up on the sheet. */
import { fiscalFunds, expenditureKinds, incomeSources, keysOf } from '../../../model/terms.ts';
import type { Figure, FigureId, Figures } from '../../../model/figures.ts';
import { sum } from '../../../model/money.ts';

/** A part of a figure; `minus`: what it is less by. */
export interface Operand {
  readonly figure: FigureId;
  readonly minus: boolean;
}

/** The figures that a computed figure is made of. The forms' own way comes first, where it leads to the same amount. */
export function operandsOf(figure: Figure, figures: Figures, below: CodesBelow): readonly Operand[] {
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
      const onForm = formOperands(figure.id, below).find((ids) => addsUp(figure, ids, figures));
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
function formOperands(id: FigureId, below: CodesBelow): readonly (readonly FigureId[])[] {
  const [, prefix = '', code = '', column = ''] = formFigure.exec(id) ?? [];
  if (prefix === '') return [];
  const columns = prefix === 'income' ? ['fiscalAppropriation', ...ownSources] : keysOf(expenditureKinds);
  if (column === 'total') return [columns.map((one) => `${prefix}/${code}/${one}`)];
  return [below.get(id) ?? []].filter((ids) => ids.length > 0);
}

const formFigure = /^(income|expenditure\/all)\/(\d{3,7}|total)\/(\w+)$/;

const ownSources = keysOf(incomeSources).filter((source) => !(fiscalFunds as readonly string[]).includes(source));

/** For a figure of tables 02 and 03, the figures of the codes one level below in the same column. */
export type CodesBelow = ReadonlyMap<FigureId, readonly FigureId[]>;

export function findCodesBelow(figures: Figures): CodesBelow {
  const below = new Map<FigureId, FigureId[]>();
  for (const { id } of figures.all()) {
    const [, prefix = '', code = '', column = ''] = formFigure.exec(id) ?? [];
    if (prefix === '' || code === 'total') continue;
    const above = `${prefix}/${code.length === 3 ? 'total' : code.slice(0, -2)}/${column}`;
    const known = below.get(above);
    if (known === undefined) below.set(above, [id]);
    else known.push(id);
  }
  return below;
}
