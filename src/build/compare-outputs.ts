/**
 * Runs two checkouts of the program on the same data and holds everything that they write and say against each other,
 * byte for byte: `npm run compare-outputs -- ../the-other-checkout`. For changes that must not change anything.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A unit's data folder, and command lines that are run on a copy of it one after another. */
interface Journey {
  readonly unit: string;
  readonly data: string;
  readonly commands: readonly string[];
}

const here = fileURLToPath(new URL('../../', import.meta.url));
const [there] = process.argv.slice(2).map((path) => resolve(path));
if (there === undefined || !existsSync(join(there, 'src/main.mjs'))) {
  process.stderr.write('用法：npm run compare-outputs -- <另一份程序的文件夹>\n');
  process.exit(2);
}

// What is compared is this program as it is now.
if (spawnSync('npm', ['run', 'build'], { cwd: here, stdio: 'ignore', shell: true }).status !== 0) {
  process.stderr.write('npm run build 没有成功。\n');
  process.exit(1);
}

const everything = (year: number): readonly string[] => [
  `generate --year ${String(year)}`,
  `generate --year ${String(year)} --print --attach-data --prove`,
  `prove --year ${String(year)}`,
  `workbook --year ${String(year)}`,
  `check --year ${String(year)}`,
  `check --year ${String(year)} --format json`,
  `check --year ${String(year)} --format html`,
  `init --year ${String(year + 1)}`,
  `generate --year ${String(year + 1)} --draft`,
  `check --year ${String(year + 1)}`,
  `workbook --year ${String(year + 1)}`,
  `import out/${String(year)}/*.xlsx --year ${String(year)}`,
  `import out/${String(year)}/*.xlsx --year ${String(year)} --replace`,
  `import out/${String(year)}/*.xlsx --year ${String(year + 2)}`,
  `generate --year 1999`,
  `generate --yaer 2022`,
];

const journeys: readonly Journey[] = [
  { unit: 'data/2022', data: 'data', commands: everything(2022).filter((line) => !line.includes('2023')) },
  {
    unit: 'data/2023',
    data: 'data',
    commands: [
      'generate --year 2023',
      'generate --year 2023 --print --attach-data --prove --document performance-targets',
      'check --year 2023',
    ],
  },
  { unit: 'the invented unit', data: 'test/fixtures/invented-unit', commands: everything(2022) },
  { unit: 'the unit with targets', data: 'test/fixtures/unit-with-targets', commands: everything(2022) },
];

/** What a journey says and writes, by name: `3 generate --year 2022: stdout` → text, `out/2022/….pdf` → hash. */
function travel(checkout: string, { data, commands }: Journey, place: string): ReadonlyMap<string, string> {
  mkdirSync(place);
  cpSync(join(here, data), join(place, 'data'), { recursive: true });
  const seen = new Map<string, string>();
  commands.forEach((line, index) => {
    const folders = line.startsWith('generate') || line.startsWith('prove') || line.startsWith('workbook');
    const script = `exec node "${join(checkout, 'src/main.mjs')}" ${line} --data data${folders ? ' --out out' : ''}`;
    const { status, stdout, stderr } = spawnSync('sh', ['-c', script], { cwd: place, encoding: 'utf8' });
    const name = `${String(index)} ${line}`;
    seen.set(`${name}: exit code`, String(status));
    seen.set(`${name}: stdout`, undated(stdout.replaceAll(checkout, '<program>')));
    seen.set(`${name}: stderr`, undated(stderr.replaceAll(checkout, '<program>')));
    for (const [file, hash] of hashes(place)) seen.set(`${name}: ${undated(file)}`, hash);
  });
  return seen;
}

/** Copies of data bear the minute in which they were made. */
function undated(text: string): string {
  return text.replaceAll(/备份 \d{4}-\d{2}-\d{2} \d{4}/g, '备份');
}

/** Hashes of all files; the manifest without the program's version, which two checkouts may differ in. */
function hashes(place: string): readonly (readonly [string, string])[] {
  const names = readdirSync(place, { recursive: true, encoding: 'utf8' }).toSorted();
  return names
    .filter((name) => statSync(join(place, name)).isFile())
    .map((name) => {
      const bytes = readFileSync(join(place, name));
      const kept = name.endsWith('manifest.json')
        ? Buffer.from(bytes.toString('utf8').replaceAll(/"version": "\d+\.\d+\.\d+"/g, '"version"'))
        : bytes;
      return [name, createHash('sha256').update(kept).digest('hex')] as const;
    });
}

const base = mkdtempSync(join(tmpdir(), 'compare-'));
let [compared, different] = [0, 0];
for (const journey of journeys) {
  // Both travel at the same place, one after the other: messages name it.
  const place = join(base, 'place');
  const [a, b] = [there, here].map((checkout, index) => {
    const seen = travel(checkout, journey, place);
    renameSync(place, join(base, `${journey.unit.replaceAll('/', ' ')} ${index === 0 ? 'there' : 'here'}`));
    return seen;
  });
  for (const name of new Set([...(a?.keys() ?? []), ...(b?.keys() ?? [])])) {
    compared += 1;
    if (a?.get(name) === b?.get(name)) continue;
    different += 1;
    process.stdout.write(
      `${journey.unit}, ${name}\n  there: ${a?.get(name) ?? '—'}\n  here:  ${b?.get(name) ?? '—'}\n`,
    );
  }
}
if (different === 0) rmSync(base, { recursive: true, force: true });
else process.stdout.write(`The files are kept in ${base}.\n`);
process.stdout.write(`${String(compared)} compared, ${String(different)} different\n`);
process.exitCode = different === 0 ? 0 : 1;
