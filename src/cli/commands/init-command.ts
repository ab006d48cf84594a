import type { BeginOptions } from '../../app/begin-year.ts';
import type { AddCommand } from '../command.ts';
import { dataOption, readYear, yearOption } from '../options.ts';
import { describeFailure } from '../print-diagnostics.ts';

export const addInit: AddCommand = (program, act) => {
  program
    .command('init')
    .description('开始一个新年度：沿用上年的文字和格式，数留空待填，年初结转由上年算出')
    .addOption(yearOption('新的决算年度，如 2023'))
    .option('--from <年度>', '沿用哪一年；不写时是上一年', readYear)
    .addOption(dataOption('数据文件夹'))
    .action((flags: BeginOptions) =>
      act(async (terminal) => {
        const { beginYear } = await import('../../app/begin-year.ts');
        const { describeBegunYear } = await import('../describe-begun-year.ts');
        const began = beginYear(flags);
        if (began.ending === 'done') terminal.print(describeBegunYear(began.begun, terminal.colour));
        else terminal.error(describeFailure(began, '没有新建，原有文件没有改动。', terminal.colour));
        return began;
      }),
    );
};
