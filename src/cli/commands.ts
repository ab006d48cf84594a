import type { AddCommand } from './command.ts';
import { addCheck } from './commands/check.ts';
import { addExplain } from './commands/explain.ts';
import { addFonts } from './commands/fonts.ts';
import { addGenerate } from './commands/generate.ts';
import { addImport } from './commands/import.ts';
import { addInit } from './commands/init.ts';
import { addProve } from './commands/prove.ts';
import { addWorkbook } from './commands/workbook.ts';

/** The commands in the order in which the help lists them. */
export const commands: readonly AddCommand[] = [
  addInit,
  addImport,
  addGenerate,
  addCheck,
  addExplain,
  addProve,
  addWorkbook,
  addFonts,
];
