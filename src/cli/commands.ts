import type { AddCommand } from './command.ts';
import { addCheck } from './commands/check-command.ts';
import { addExplain } from './commands/explain-command.ts';
import { addFonts } from './commands/fonts-command.ts';
import { addGenerate } from './commands/generate-command.ts';
import { addImport } from './commands/import-command.ts';
import { addInit } from './commands/init-command.ts';
import { addProve } from './commands/prove-command.ts';
import { addWorkbook } from './commands/workbook-command.ts';

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
