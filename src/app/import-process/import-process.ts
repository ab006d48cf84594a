/**
 * A workbook read in a process of its own: a file from elsewhere may keep its parser busy for ever, or make it ask for more
 * memory than there is, and that must not take the program along.
 */
import type { ImportResult } from '../../workbook/import/import-workbook.ts';
import { readingUnfinished } from '../../workbook/import/import-problems.ts';
import { limits } from '../../workbook/import/open/limits.ts';
import type { ImportAnswer, ImportRequest } from './import-request.ts';

/** The process as its starter sees it. */
export interface ImportProcess {
  send(request: ImportRequest): void;
  /** `exit` without an answer: it asked for too much memory. `error`: it could not be started. */
  on(event: 'message' | 'exit' | 'error', listen: (message: unknown) => void): unknown;
  kill(): void;
}

/** Starts the process, with so many megabytes for what it makes of a file; undefined where none is to be had. */
export type StartImportProcess = (megabytes: number) => ImportProcess | undefined;

export interface Bounds {
  readonly seconds: number;
  readonly megabytes: number;
}

export interface WorkbookImporter {
  readonly import: (request: ImportRequest) => Promise<ImportResult>;
  /** Ends what was started. */
  readonly close: () => void;
}

/** Imports in this process, without bounds: for those who trust their files. */
export const importerHere: WorkbookImporter = {
  import: async (request) => {
    const { importTables } = await import('./import-tables.ts');
    return importTables(request);
  },
  close: () => undefined,
};

/** Starts the process at once, so that it loads what it needs meanwhile. It reads one workbook. */
export function openImporter(start: StartImportProcess, { seconds, megabytes }: Bounds = limits): WorkbookImporter {
  const started = start(megabytes);
  if (started === undefined) return importerHere;
  const dead = new Promise<'memory' | 'not-started'>((resolve) => {
    started.on('exit', () => {
      resolve('memory');
    });
    started.on('error', () => {
      resolve('not-started');
    });
  });
  const close = () => {
    started.kill();
  };
  return {
    async import(request) {
      let timer: NodeJS.Timeout | undefined;
      const late = new Promise<'time'>((resolve) => {
        timer = setTimeout(resolve, seconds * 1000, 'time');
      });
      const answered = new Promise<ImportAnswer>((resolve) => {
        started.on('message', (message) => {
          resolve(message as ImportAnswer);
        });
      });
      started.send(request);
      const end = await Promise.race([answered, dead, late]);
      clearTimeout(timer);
      close();
      switch (end) {
        case 'not-started':
          return await importerHere.import(request);
        case 'time':
          return nothingRead(
            request.workbooks.map(({ file }) => file).join('、'),
            `${String(seconds)} 秒还没有读完，已停止`,
            { seconds, megabytes },
          );
        case 'memory':
          return nothingRead(request.workbooks.map(({ file }) => file).join('、'), '要用的内存更多，已停止', {
            seconds,
            megabytes,
          });
        default:
          if (end.kind === 'failed') throw end.error;
          return end.result;
      }
    },
    close,
  };
}

function nothingRead(file: string, actual: string, { seconds, megabytes }: Bounds): ImportResult {
  const expected = `${String(seconds)} 秒之内、用 ${String(megabytes)} MB 以内的内存读完`;
  return {
    texts: undefined,
    approved: [],
    learnt: { functional: [], economic: [] },
    problems: [readingUnfinished(file, expected, actual)],
    tables: [],
    factSheets: [],
    skipped: [],
    unit: '万元',
    facts: 0,
    compared: 0,
    rounded: 0,
  };
}
