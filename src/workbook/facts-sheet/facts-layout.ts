/** Where things stand on the sheet 说明要素; the columns are found by the head of the hidden one, wherever it moves. */

export const factsSheetName = '说明要素';

/** Head of the hidden first column. */
export const keyHead = '键';

export const factColumns = {
  key: 0,
  label: 1,
  fill: 2,
  unit: 3,
  final: 4,
  base: 5,
  difference: 6,
  rate: 7,
  note: 8,
} as const;

/** Row, from 0, of the first line below the heads. */
export const firstFactRow = 5;
