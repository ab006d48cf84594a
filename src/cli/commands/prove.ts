import { documentIds } from '../../model/document-names.ts';
import { defaultFolders } from '../default-folders.ts';
import { readOneOf, readYear } from '../option-values.ts';
import type { ProveOptions } from '../prove-command.ts';
import type { AddCommand } from './command.ts';

export const addProve: AddCommand = (program, act) => {
  program
    .command('prove')
    .description('重读已生成的 PDF 和 Word，与数据逐一核对')
    .requiredOption('--year <年度>', '决算年度，如 2022', readYear)
    .option('--document <文件种类>', '只核对其中一种，写法同 generate', readOneOf('文件种类', documentIds))
    .option('--data <文件夹>', '数据文件夹；不写时是程序文件夹里的 data', defaultFolders.data)
    .option('--out <文件夹>', '输出文件夹；不写时是程序文件夹里的 out', defaultFolders.out)
    .action((flags: ProveOptions) =>
      act(async (terminal) => {
        const { proveCommand } = await import('../prove-command.ts');
        return await proveCommand(flags, terminal);
      }),
    );
};
