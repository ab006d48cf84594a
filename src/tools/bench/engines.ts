/** Stock pdfmake and the engine, from the same definition in the same process, turn by turn. */
import { performance } from 'node:perf_hooks';
import type { LaidOutReport } from '../../layout/laid-out-report.ts';
import { definePdf } from '../../writers/pdf/definition/definition.ts';
import type { ReportFonts } from '../../layout/fonts.ts';
import { typeset, write } from '../../writers/pdf/engine/engine.ts';
import { placeForScreen } from '../../writers/pdf/placement/placed-report.ts';
import { writeWithStock } from './stock.ts';

export interface EngineTimes {
  /** Milliseconds of each run but the first, which warms up. */
  readonly runs: readonly number[];
  readonly bytes: number;
}

export type Engines = Readonly<Record<'stock' | 'engine', EngineTimes>>;

export async function compareEngines(laidOut: LaidOutReport, fonts: ReportFonts, rounds: number): Promise<Engines> {
  const define = () => definePdf(placeForScreen(laidOut));
  const withEngine = async () => {
    const definition = { ...define(), level: 'PDF/A-2a', attachments: [] } as const;
    return await write(typeset(definition, fonts), definition);
  };
  const withStock = async () => await writeWithStock(define(), fonts);
  const stock = { runs: [] as number[], bytes: (await withStock()).length };
  const engine = { runs: [] as number[], bytes: (await withEngine()).length };
  for (let round = 0; round < rounds; round++) {
    stock.runs.push(await timeOf(withStock));
    engine.runs.push(await timeOf(withEngine));
  }
  return { stock, engine };
}

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
