/** The program's name and version, from its package.json. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { AssetProblem } from '../model/foreseen-problem.ts';
import { programFolder } from '../program-folder.ts';

const schema = z.object({ name: z.string(), version: z.string() });

/** @throws AssetProblem when package.json can't be read. */
export function loadProgram(): { readonly name: string; readonly version: string } {
  try {
    return schema.parse(JSON.parse(readFileSync(join(programFolder, 'package.json'), 'utf8')));
  } catch (cause) {
    throw new AssetProblem('程序文件夹中的 package.json 无法读取', { cause });
  }
}
