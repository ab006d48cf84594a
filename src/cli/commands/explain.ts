import { defaultFolders } from '../default-folders.ts';
import { readYear } from '../option-values.ts';
import type { AddCommand } from './command.ts';

interface Flags {
  readonly year?: number;
  readonly data: string;
}

export const addExplain: AddCommand = (program, act) => {
  program
    .command('explain')
    .description('说明报告中一个数的来源，如 explain 12.34% --year 2022')
    .argument('<数>', '报告中印出的数，或数的编号')
    .option('--year <年度>', '决算年度；不写时用最近一年', readYear)
    .option('--data <文件夹>', '数据文件夹；不写时是程序文件夹里的 data', defaultFolders.data)
    .action((asked: string, { year, data }: Flags) =>
      act(async (terminal) => {
        const { explainCommand, latestYear } = await import('../explain-command.ts');
        return explainCommand({ year: year ?? latestYear(data), data, asked }, terminal);
      }),
    );
};
