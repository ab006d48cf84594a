import { defaultFolders } from '../default-folders.ts';
import { readYear } from '../option-values.ts';
import type { AddCommand } from './command.ts';

interface Flags {
  readonly year: number;
  readonly from?: number;
  readonly data: string;
}

export const addInit: AddCommand = (program, act) => {
  program
    .command('init')
    .description('开始一个新年度：沿用上年的文字和格式，数留空待填，年初结转由上年算出')
    .requiredOption('--year <年度>', '新的决算年度，如 2023', readYear)
    .option('--from <年度>', '沿用哪一年；不写时是上一年', readYear)
    .option('--data <文件夹>', '数据文件夹', defaultFolders.data)
    .action((flags: Flags) =>
      act(async (terminal) => {
        const { initCommand } = await import('../init-command.ts');
        return initCommand(flags, terminal);
      }),
    );
};
