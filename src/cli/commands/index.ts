import { addCheck } from './check.ts';
import type { AddCommand } from './command.ts';
import { addExplain } from './explain.ts';
import { addFonts } from './fonts.ts';
import { addGenerate } from './generate.ts';
import { addImport } from './import.ts';
import { addInit } from './init.ts';
import { addProve } from './prove.ts';
import { addWorkbook } from './workbook.ts';

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
