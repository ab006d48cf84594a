/**
 * `npm run bench`: the time of each stage in a fresh process (cold) and when run again in it (warm, the median of
 * several runs), the peak memory, and stock pdfmake beside the engine (tagged, PDF/A-2a) on the same definition. Other data: `npm run bench -- FOLDER YEAR`.
 */
import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Measurement } from './bench/measure.ts';
import { stages } from './bench/stages.ts';

const pathOf = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

const [dataFolder = pathOf('../../data'), year = '2022'] = process.argv.slice(2);
const measure = ['--import', 'tsx', pathOf('./bench/measure.ts'), resolve(dataFolder), year];
const told = execFileSync(process.execPath, measure, { encoding: 'utf8', cwd: pathOf('../../') });
const { loading, cold, warm, peakCold, peakWarm, engines } = JSON.parse(told) as Measurement;

const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const total = (times: Measurement['cold']) => stages.reduce((all, stage) => all + times[stage], 0);
const line = (name: string, ...values: readonly string[]) =>
  [name.padEnd(12), ...values.map((value) => value.padStart(9))].join('');
const milliseconds = (value: number) => value.toFixed(0);

const table = [
  line('ms', 'cold', 'warm'),
  line('loading', milliseconds(loading), '–'),
  ...stages.map((stage) =>
    line(stage, milliseconds(cold[stage]), milliseconds(median(warm.map((times) => times[stage])))),
  ),
  line('all', milliseconds(loading + total(cold)), milliseconds(median(warm.map(total)))),
  line('peak, MiB', milliseconds(peakCold), milliseconds(peakWarm)),
];
const { stock, engine } = engines;
const stockTime = median(stock.runs);
const engineTime = median(engine.runs);
const comparison = [
  line('PDF alone', 'stock', 'engine', 'ratio'),
  line('ms, warm', milliseconds(stockTime), milliseconds(engineTime), (stockTime / engineTime).toFixed(2)),
  line(
    'KiB',
    milliseconds(stock.bytes / 1024),
    milliseconds(engine.bytes / 1024),
    (engine.bytes / stock.bytes).toFixed(2),
  ),
];
process.stdout.write(`${table.join('\n')}\n\n${comparison.join('\n')}\n`);
