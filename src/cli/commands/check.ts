import { checkFormats } from '../check-formats.ts';
import type { CheckFormat } from '../check-formats.ts';
import { defaultFolders } from '../default-folders.ts';
import { readOneOf, readYear } from '../option-values.ts';
import type { AddCommand } from './command.ts';

interface Flags {
  readonly year: number;
  readonly format: CheckFormat;
  readonly data: string;
}

export const addCheck: AddCommand = (program, act) => {
  program
    .command('check')
    .description('检查一个年度的数据，不生成报告')
    .requiredOption('--year <年度>', '决算年度，如 2022', readYear)
    .option(
      '--format <格式>',
      '结果的形式：text、json 或 html（可发给财政部门的网页）',
      readOneOf('形式', checkFormats),
      'text' as const,
    )
    .option('--data <文件夹>', '数据文件夹；不写时是程序文件夹里的 data', defaultFolders.data)
    .action((flags: Flags) =>
      act(async (terminal) => {
        const { checkCommand } = await import('../check-command.ts');
        return checkCommand(flags, terminal);
      }),
    );
};
