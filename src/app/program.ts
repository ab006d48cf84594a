/** The program's name and version, from its package.json. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { AssetProblem } from '../model/asset-problem.ts';

const schema = z.object({ name: z.string(), version: z.string() });

/** @throws AssetProblem when package.json can't be read. */
export function loadProgram(): { readonly name: string; readonly version: string } {
  try {
    return schema.parse(JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')));
  } catch (cause) {
    throw new AssetProblem('程序文件夹中的 package.json 无法读取', { cause });
  }
}
