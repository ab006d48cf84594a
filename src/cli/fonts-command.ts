import { findMachineFonts } from '../fonts/machine-fonts.ts';
import type { Machine } from '../fonts/installed/font-folders.ts';
import { editions } from '../editions/index.ts';
import { exitCodes } from './exit-codes.ts';
import type { ExitCode } from './exit-codes.ts';
import { fontTable } from './font-table.ts';
import type { Terminal } from './terminal.ts';

/** Says which of the fonts that an edition wants are on this machine, and which `generate --fonts auto` would take. */
export function fontsCommand(machine: Machine, terminal: Terminal): ExitCode {
  for (const { id, fonts } of editions) {
    terminal.print(`版式 ${id}，加 --fonts auto 生成时：`);
    for (const line of fontTable(findMachineFonts(fonts, machine))) terminal.print(line);
  }
  terminal.print('不加 --fonts auto 时，PDF 用随程序的字体，在每台电脑上都一样。Word 文件总是写公文规定的字体名称。');
  return exitCodes.done.code;
}
