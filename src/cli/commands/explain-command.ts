import type { AddCommand } from '../command.ts';
import { dataOption, readYear } from '../options.ts';
import { describeFailure } from '../print-diagnostics.ts';

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
    .addOption(dataOption())
    .action((asked: string, flags: Flags) =>
      act(async (terminal) => {
        const { explain } = await import('../../app/explain.ts');
        const { describeFigure } = await import('../describe-figure.ts');
        const explained = explain({ ...flags, asked });
        if (explained.ending === 'done') terminal.print(explained.figures.map(describeFigure).join('\n\n'));
        else terminal.error(describeFailure(explained, '', terminal.colour));
        return explained;
      }),
    );
};
