import { figureName, total } from '../../model/figure-name.ts';
import { tableAmountWithZero } from '../../figures/format/amount.ts';
import { amountCell, columnHead, columnNumbers, headRow } from '../cells.ts';
import { columnsOf } from '../table-definition.ts';
import type { TableDefinition } from '../table-definition.ts';

const order = [
  total,
  'overseasTravel',
  'vehicles',
  'vehiclePurchase',
  'vehicleOperation',
  'officialReception',
] as const;

const sideHeads = [
  columnHead('合计', { rowSpan: 2 }),
  columnHead('因公出国\n（境）费', { rowSpan: 2 }),
  columnHead('公务用车购置及运行费', { colSpan: 3 }),
  columnHead('公务\n接待费', { rowSpan: 2 }),
];
const vehicleHeads = ['小计', '公务用车\n购置费', '公务用车\n运行费'].map((text) => columnHead(text));

/** Table 07: “三公” expenses, budget beside final accounts. */
export const table07: TableDefinition = {
  id: 'table-07',
  title: '一般公共预算财政拨款“三公”经费支出决算表',
  orientation: 'landscape',
  columns: columnsOf(1065, 1065, 1065, 1065, 1065, 1050, 1065, 1065, 1065, 1065, 1065, 1056),
  header: [
    headRow(columnHead('预算数', { colSpan: 6 }), columnHead('决算数', { colSpan: 6 })),
    headRow(...sideHeads, ...sideHeads),
    headRow(...vehicleHeads, ...vehicleHeads),
    headRow(...columnNumbers(1, 12)),
  ],
  description: '“三公”经费的全年预算数和决算数',
  rows: ({ figures }) => [
    {
      name: 'amounts',
      rows: [
        {
          cells: (['threePublicBudget', 'threePublicFinal'] as const).flatMap((side) =>
            order.map((item) => amountCell(figures, figureName(side, { item }), tableAmountWithZero)),
          ),
        },
      ],
    },
  ],
  notes: () => [
    '注：本表反映部门本年度“三公”经费支出预决算情况。其中，预算数为“三公”经费全年预算数，反映按规定程序调整后的预算数；决算数是包括当年一般公共预算财政拨款和以前年度结转资金安排的实际支出。',
  ],
};
