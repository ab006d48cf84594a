/** Runs the program, in this process, on data folders in a temporary place. */
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { run } from '../../src/cli/run.ts';
import { manifestWithOthers } from '../../src/output/own-files.ts';
import { smallData } from './small-data.ts';

export interface Workplace {
  readonly data: string;
  readonly out: string;
  readonly remove: () => void;
}

/** Bytes or text by path inside the data folder. */
export type DiskFiles = ReadonlyMap<string, string | Uint8Array>;

/** The small unit's data with changes, and an output folder that holds an earlier report. */
export function openWorkplace(changes: DiskFiles = new Map()): Workplace {
  const base = mkdtempSync(join(tmpdir(), 'juesuan-'));
  const [data, out] = [join(base, 'data'), join(base, 'out')];
  for (const [path, content] of [...smallData, ...changes]) {
    mkdirSync(dirname(join(data, path)), { recursive: true });
    writeFileSync(join(data, path), content);
  }
  mkdirSync(join(out, '2022'), { recursive: true });
  writeOwnFiles(join(out, '2022'), { [earlierReport.name]: earlierReport.text });
  return {
    data,
    out,
    remove: () => {
      rmSync(base, { recursive: true, force: true });
    },
  };
}

/** Writes files as this program would have: its manifest knows them. */
export function writeOwnFiles(folder: string, files: Readonly<Record<string, string>>): void {
  const written = Object.entries(files).map(([name, text]) => ({ name, bytes: Buffer.from(text) }));
  const manifest = manifestWithOthers(undefined, 2022, written, () => false);
  for (const { name, bytes } of [...written, manifest]) writeFileSync(join(folder, name), bytes);
}

const earlierReport = { name: '2022年度某单位部门决算.pdf', text: 'earlier report' } as const;

/** Whether the output folder holds the earlier report and nothing else. */
export function isUntouched({ out }: Workplace): boolean {
  const names = readdirSync(out, { recursive: true }).map(String).toSorted();
  return (
    names.join() === ['2022', join('2022', earlierReport.name), join('2022', 'manifest.json')].join() &&
    readFileSync(join(out, '2022', earlierReport.name), 'utf8') === earlierReport.text
  );
}

export interface Outcome {
  readonly exitCode: number;
  readonly printed: string;
}

/** Runs one command; what it printed to both channels together. */
export async function runCommand(...args: readonly string[]): Promise<Outcome> {
  const lines: string[] = [];
  const hear = (text: string) => {
    lines.push(text);
  };
  const exitCode = await run(args, { print: hear, error: hear, colour: false });
  return { exitCode, printed: lines.join('\n') };
}

/** What no user may ever be shown. */
export const programTalk = /\bat .*\.(ts|js|mjs):\d+|Error:|undefined|NaN|\[object|Infinity|node_modules/;
