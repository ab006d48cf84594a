/** What a figure is made of, as an auditor would add it up on the sheet. */
import { codeOf, figureName, partsOf, partsOfMeasure, total } from '../../../model/figure-name.ts';
import type { FigureName } from '../../../model/figure-name.ts';
import { operandsOf as operandsOfOrigin } from '../../../model/figures.ts';
import type { Figure, Figures, Operand } from '../../../model/figures.ts';
import { sum } from '../../../model/money.ts';
import { expenditureKinds, fiscalFunds, incomeSources, keysOf } from '../../../model/terms.ts';

/** The figures that a computed figure is made of. The forms' own way comes first, where it leads to the same amount. */
export function operandsOf(figure: Figure, figures: Figures, below: CodesBelow): readonly Operand[] {
  const { origin } = figure;
  if (origin.kind !== 'computed') return operandsOfOrigin(origin);
  switch (origin.formula) {
    case 'difference':
    case 'balance':
      return origin.operands;
    case 'sum':
    case 'same': {
      const onForm = formOperands(figure.name, below);
      return onForm.length > 0 && addsUp(figure, onForm, figures)
        ? onForm.map((name) => ({ figure: name, minus: false }))
        : origin.operands;
    }
    case 'ratio':
    case 'score':
      throw new Error(`no sum: ${figure.name}`);
  }
}

function addsUp(figure: Figure, names: readonly FigureName[], figures: Figures): boolean {
  return sum(names.map((name) => figures.get(name).value)).equals(figure.value);
}

/** On the forms a row's total adds up its columns, and a class its sections, whatever the funds behind them. */
function formOperands(name: FigureName, below: CodesBelow): readonly FigureName[] {
  const code = codeOf(name);
  const income = partsOfMeasure('income', name);
  if (income?.source === total) return columnsOf02.map((source) => figureName('income', { source, code }));
  const expenditure = partsOfMeasure('expenditure', name);
  if (expenditure?.fund === total && expenditure.kind === total)
    return keysOf(expenditureKinds).map((kind) => figureName('expenditure', { code, kind }));
  return below.get(name) ?? [];
}

const ownSources = keysOf(incomeSources).filter((source) => !(fiscalFunds as readonly string[]).includes(source));
const columnsOf02 = ['fiscalAppropriation', ...ownSources] as const;

/** For a figure of tables 02 and 03, the figures of the codes one level below in the same column. */
export type CodesBelow = ReadonlyMap<FigureName, readonly FigureName[]>;

export function findCodesBelow(figures: Figures): CodesBelow {
  const below = new Map<FigureName, FigureName[]>();
  for (const { name } of figures.all()) {
    const above = oneLevelUp(name);
    if (above === undefined) continue;
    const known = below.get(above);
    if (known === undefined) below.set(above, [name]);
    else known.push(name);
  }
  return below;
}

/** The figure of the class or section above, or of the total; undefined for one that tables 02 and 03 don't have. */
function oneLevelUp(name: FigureName): FigureName | undefined {
  const parts = partsOf(name);
  if (parts.aspect !== undefined || !('code' in parts) || parts.code === total) return undefined;
  const code = parts.code.length === 3 ? total : parts.code.slice(0, -2);
  if (parts.measure === 'income') return figureName('income', { source: parts.source, code });
  if (parts.measure !== 'expenditure' || parts.fund !== total) return undefined;
  return figureName('expenditure', { code, kind: parts.kind });
}
