import type { AddCommand } from './command.ts';

export const addFonts: AddCommand = (program, act) => {
  program
    .command('fonts')
    .description('列出本机有哪些公文字体，生成 PDF 时能否使用')
    .action(() =>
      act(async (terminal, { machine }) => {
        const { fontsCommand } = await import('../fonts-command.ts');
        return fontsCommand(machine, terminal);
      }),
    );
};
