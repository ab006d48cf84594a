import { defaultFolders } from '../default-folders.ts';
import { readYear } from '../option-values.ts';
import type { AddCommand } from './command.ts';

interface Flags {
  readonly year: number;
  readonly replace?: true;
  readonly data: string;
}

export const addImport: AddCommand = (program, act) => {
  program
    .command('import')
    .description('从账务系统导出的 Excel 工作簿（九张公开表）导入一个年度的决算数')
    .argument('<工作簿>', 'Excel 文件，.xlsx 或 .xls')
    .requiredOption('--year <年度>', '决算年度，如 2022', readYear)
    .option('--replace', '已有这个年度的数据时，先留备份再替换')
    .option('--data <文件夹>', '数据文件夹；不写时是程序文件夹里的 data', defaultFolders.data)
    .action((file: string, { year, replace, data }: Flags) =>
      act(async (terminal) => {
        const { importCommand } = await import('../import-command.ts');
        return importCommand({ file, year, replace: replace ?? false, data }, terminal);
      }),
    );
};
