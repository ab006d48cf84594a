import { figureName, placeOf } from '../../model/figure-name.ts';
import type { FigureName } from '../../model/figure-name.ts';
import { shortText } from '../../figures/format/decimal-text.ts';
import { printFigure } from '../../figures/format/figure-text.ts';
import type { IndicatorGroup, Scorecard } from '../../model/accounts.ts';
import type { Cell, Row } from '../../model/report.ts';
import type { ReportContext } from '../../model/report-context.ts';
import { amountCell, centredLabel } from '../cells.ts';

const centred = (text: string): Cell => ({ text, align: 'center' });

/** A row for each indicator; its group and subgroup stand as spanning labels in the first row of each. */
export function indicatorRows(context: ReportContext, scorecard: Scorecard): readonly Row[] {
  return scorecard.groups.flatMap((group, groupIndex) =>
    group.subgroups.flatMap((subgroup, subgroupIndex) =>
      subgroup.indicators.map((indicator, index): Row => {
        const place = placeOf(groupIndex, subgroupIndex, index);
        const groupCells =
          subgroupIndex === 0 && index === 0 ? [groupLabel(context, scorecard, group, groupIndex)] : [];
        const subgroupCells = index === 0 ? [centredLabel(subgroup.name, { rowSpan: subgroup.indicators.length })] : [];
        return {
          cells: [
            ...groupCells,
            ...subgroupCells,
            centred(indicator.name),
            centred(indicator.target),
            centred(indicator.actual),
            scoreCell(context, figureName('scorecardWeight', { card: scorecard.id, indicator: place })),
            scoreCell(context, figureName('scorecardScore', { card: scorecard.id, indicator: place })),
            { text: indicator.deviation ?? '', align: 'left' },
          ],
        };
      }),
    ),
  );
}

function groupLabel({ figures }: ReportContext, { id }: Scorecard, group: IndicatorGroup, index: number): Cell {
  const weight = figures.get(figureName('scorecardWeight', { card: id, indicator: placeOf(index) }));
  const rowSpan = group.subgroups.reduce((rows, subgroup) => rows + subgroup.indicators.length, 0);
  return {
    ...centredLabel(`${group.name}\n（${printFigure(weight, shortText)}分）`, { rowSpan }),
    figure: weight.name,
  };
}

function scoreCell({ figures }: ReportContext, name: FigureName): Cell {
  return { ...amountCell(figures, name, shortText), align: 'center' };
}
