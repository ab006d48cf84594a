const digits = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** A Chinese ordinal number from 1 to 99: 一, 十, 十五, 二十六. */
export function chineseNumber(value: number): string {
  const tens = Math.floor(value / 10);
  const unit = digits[value % 10] ?? '';
  if (tens === 0) return unit;
  return `${tens === 1 ? '' : (digits[tens] ?? '')}十${unit}`;
}

/** A circled number, as lists in a form have it: ① … ⑳, then （21）. */
export function circledNumber(value: number): string {
  return value <= 20 ? String.fromCodePoint(0x2460 + value - 1) : `（${String(value)}）`;
}
