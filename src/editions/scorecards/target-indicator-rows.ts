import type { TargetGroup, TargetIndicator } from '../../model/performance-targets.ts';
import type { Cell, Row, RowGroup } from '../../model/report.ts';
import { printTargetValues } from '../../model/target-value.ts';
import { centredLabel, columnHead, centredCell, leftCell } from '../cells.ts';

/** How many columns of the grid the name of an indicator takes, and what stands behind its value. */
interface IndicatorColumns {
  readonly nameSpan: number;
  readonly heads: readonly string[];
  readonly cellsBehind: (indicator: TargetIndicator) => readonly Cell[];
}

/** The indicators of a target form on three levels, under their heads, with a label that spans them all. */
export function targetIndicatorRows(groups: readonly TargetGroup[], columns: IndicatorColumns): readonly RowGroup[] {
  const rows = groups.flatMap((group) => groupRows(group, columns));
  const { nameSpan, heads } = columns;
  return [
    {
      name: 'indicatorsHeader',
      rows: [
        {
          cells: [
            centredLabel('年度绩效\n指标', { rowSpan: rows.length + 1 }),
            columnHead('一级指标'),
            columnHead('二级指标'),
            columnHead('三级指标', { colSpan: nameSpan }),
            ...heads.map((head) => columnHead(head)),
          ],
        },
      ],
    },
    { name: 'indicators', rows },
  ];
}

/** A row for each indicator; its groups stand as spanning labels in the first row of each. */
function groupRows(group: TargetGroup, { nameSpan, cellsBehind }: IndicatorColumns): readonly Row[] {
  const height = group.subgroups.reduce((rows, { indicators }) => rows + indicators.length, 0);
  return group.subgroups.flatMap((subgroup, subgroupPlace) =>
    subgroup.indicators.map((indicator, place) => ({
      cells: [
        ...(subgroupPlace === 0 && place === 0 ? [centredLabel(group.name, { rowSpan: height })] : []),
        ...(place === 0 ? [centredLabel(subgroup.name, { rowSpan: subgroup.indicators.length })] : []),
        leftCell(indicator.name, { colSpan: nameSpan }),
        valueCell(indicator),
        ...cellsBehind(indicator),
      ],
    })),
  );
}

function valueCell({ values, figure }: TargetIndicator): Cell {
  const cell = centredCell(printTargetValues(values));
  return figure === undefined ? cell : { ...cell, figure };
}
