import { defaultFolders } from '../default-folders.ts';
import { readYear } from '../option-values.ts';
import type { WorkbookOptions } from '../workbook-command.ts';
import type { AddCommand } from './command.ts';

export const addWorkbook: AddCommand = (program, act) => {
  program
    .command('workbook')
    .description('生成一个年度的决算公开核对表（Excel）：九张表的合计和勾稽关系都是公式，另有“说明要素”供填写')
    .requiredOption('--year <年度>', '决算年度，如 2022', readYear)
    .option('--data <文件夹>', '数据文件夹；不写时是程序文件夹里的 data', defaultFolders.data)
    .option('--out <文件夹>', '输出文件夹；不写时是程序文件夹里的 out', defaultFolders.out)
    .action((flags: WorkbookOptions) =>
      act(async (terminal) => {
        const { workbookCommand } = await import('../workbook-command.ts');
        return workbookCommand(flags, terminal);
      }),
    );
};
