/** Stock pdfmake and the engine, from the same definition in the same process, turn by turn. */
import { performance } from 'node:perf_hooks';
import type { LaidOutReport } from '../../layout/laid-out-report.ts';
import { definePdf } from '../../writers/pdf/definition/definition.ts';
import type { ReportFonts } from '../../fonts/report-fonts.ts';
import { typeset, write } from '../../writers/pdf/engine/engine.ts';
import type { PagesDefinition, PdfDefinition } from '../../writers/pdf/engine/engine.ts';
import { placeForScreen } from '../../writers/pdf/placed-report.ts';
import { writeWithStock } from './stock.ts';
import { withoutTags } from './without-tags.ts';

export interface EngineTimes {
  /** Milliseconds of each run but the first, which warms up. */
  readonly runs: readonly number[];
  readonly bytes: number;
}

/** `untagged` is the engine on a definition without elements of structure. */
export const engines = ['stock', 'tagged', 'untagged'] as const;
export type Engines = Readonly<Record<(typeof engines)[number], EngineTimes>>;

export async function compareEngines(laidOut: LaidOutReport, fonts: ReportFonts, rounds: number): Promise<Engines> {
  const define = () => definePdf(placeForScreen(laidOut));
  const withEngine = async (pages: PagesDefinition) => {
    const definition: PdfDefinition = { ...pages, level: 'PDF/A-2a', attachments: [] };
    return await write(typeset(definition, fonts), definition);
  };
  const work: Readonly<Record<keyof Engines, () => Promise<Uint8Array>>> = {
    stock: () => writeWithStock(define(), fonts),
    tagged: () => withEngine(define()),
    untagged: () => withEngine(withoutTags(define())),
  };
  const start = async (name: keyof Engines) => ({ runs: [] as number[], bytes: (await work[name]()).length });
  const times = { stock: await start('stock'), tagged: await start('tagged'), untagged: await start('untagged') };
  for (let round = 0; round < rounds; round++) {
    for (const name of engines) times[name].runs.push(await timeOf(work[name]));
  }
  return times;
}

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
