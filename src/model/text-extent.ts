/** How much room a text takes in a cell, estimated: Excel is not there to ask. */

/** Width in characters of the default font: a Chinese character takes two. */
export function textWidth(text: string): number {
  return Math.max(0, ...text.split('\n').map((line) => Array.from(line).reduce((sum, one) => sum + widthOf(one), 0)));
}

/** Lines that a text breaks into in a cell so many characters wide. */
export function linesIn(text: string, cellWidth: number): number {
  const room = Math.max(2, cellWidth - 1);
  return text.split('\n').reduce((lines, line) => lines + Math.max(1, Math.ceil(textWidth(line) / room)), 0);
}

function widthOf(character: string): number {
  return character > '\u2000' ? 2 : 1;
}
