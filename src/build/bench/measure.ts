/** Run by bench.ts in a process of its own: one cold run, then warm ones; tells the result as JSON. */
import { performance } from 'node:perf_hooks';
import { compareEngines } from './engines.ts';
import type { Engines } from './engines.ts';
import { timeStages } from './stages.ts';
import type { StageTimes } from './stages.ts';

export interface Measurement {
  /** From the start of the process until all modules are loaded, in milliseconds. */
  readonly loading: number;
  readonly cold: StageTimes;
  /** Of each warm run. */
  readonly warm: readonly StageTimes[];
  /** Peak resident memory after the cold run and after all runs, in MiB. */
  readonly peakCold: number;
  readonly peakWarm: number;
  readonly engines: Engines;
}

const warmRuns = 5;
const loading = performance.now();
const [dataFolder = '', year = ''] = process.argv.slice(2);
const run = () => timeStages(dataFolder, Number.parseInt(year, 10));
const peak = () => process.resourceUsage().maxRSS / 1024;

const { times: cold, laidOut, fonts } = await run();
const peakCold = peak();
const warm: StageTimes[] = [];
while (warm.length < warmRuns) warm.push((await run()).times);
const peakWarm = peak();
const engines = await compareEngines(laidOut, fonts, warmRuns);
const measurement: Measurement = { loading, cold, warm, peakCold, peakWarm, engines };
process.stdout.write(JSON.stringify(measurement));
