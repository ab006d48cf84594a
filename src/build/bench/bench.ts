/**
 * `npm run bench`: the time of each stage in a fresh process (cold) and when run again in it (warm, the median of
 * several runs), the peak memory, the whole command as people run it (the quickest and the median run), what each piece of
 * its start saves (how much longer the run takes without it, the median of pairs; JUESUAN_WITHOUT=thread,code,late leaves
 * them out by hand), and stock pdfmake beside the engine, with and without tags, on the same definition. Other data: `npm run bench -- FOLDER YEAR`.
 */
import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pieces, timeCommand, timeWithout } from './time-command.ts';
import { engines as engineNames } from './engines.ts';
import type { EngineTimes } from './engines.ts';
import type { Measurement } from './measure.ts';
import { stages } from './stages.ts';

const commandRuns = 7;
const pathOf = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

const [dataFolder = pathOf('../../../data'), year = '2022'] = process.argv.slice(2);
const measure = ['--import', 'tsx', pathOf('./measure.ts'), resolve(dataFolder), year];
const told = execFileSync(process.execPath, measure, { encoding: 'utf8', cwd: pathOf('../../../') });
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
const column = (value: (times: EngineTimes) => string) => engineNames.map((name) => value(engines[name]));
const stockTime = median(engines.stock.runs);
const comparison = [
  line('PDF alone', ...engineNames),
  line('ms, warm', ...column(({ runs }) => milliseconds(median(runs)))),
  line('times stock', ...column(({ runs }) => (stockTime / median(runs)).toFixed(2))),
  line('KiB', ...column(({ bytes }) => milliseconds(bytes / 1024))),
];
const run = { program: pathOf('../../main.mjs'), data: resolve(dataFolder), year };
const commandTimes = timeCommand(run, commandRuns);
const command = [
  line('command', 'quickest', 'median'),
  line('ms', milliseconds(Math.min(...commandTimes)), milliseconds(median(commandTimes))),
];
const longer = (ratios: readonly number[]) => `${(100 * (median(ratios) - 1)).toFixed(0)} %`;
const start = [
  line('without', ...pieces),
  line('longer by', ...pieces.map((piece) => longer(timeWithout(run, piece, commandRuns)))),
];
process.stdout.write(`${[table, comparison, command, start].map((lines) => lines.join('\n')).join('\n\n')}\n`);
