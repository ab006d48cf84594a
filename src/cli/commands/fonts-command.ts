import type { AddCommand } from '../command.ts';
import { fontTable } from '../font-table.ts';

export const addFonts: AddCommand = (program, act) => {
  program
    .command('fonts')
    .description('列出本机有哪些公文字体，生成 PDF 时能否使用')
    .action(() =>
      act(async (terminal, { machine }) => {
        const { listFonts } = await import('../../app/list-fonts.ts');
        const listed = listFonts(machine);
        for (const { edition, fonts } of listed.editions) {
          terminal.print(`版式 ${edition}，加 --fonts auto 生成时：`);
          for (const line of fontTable(fonts)) terminal.print(line);
        }
        terminal.print(
          '不加 --fonts auto 时，PDF 用随程序的字体，在每台电脑上都一样。Word 文件总是写公文规定的字体名称。',
        );
        return listed;
      }),
    );
};
