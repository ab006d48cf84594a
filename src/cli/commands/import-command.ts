import { openImporter } from '../../app/import-process/import-process.ts';
import type { AddCommand } from '../command.ts';
import { dataOption, yearOption } from '../options.ts';
import { describeDiagnostics, describeFailure } from '../print-diagnostics.ts';

interface Flags {
  readonly year: number;
  readonly replace?: boolean;
  readonly data: string;
}

export const addImport: AddCommand = (program, act) => {
  program
    .command('import')
    .description('从账务系统导出的 Excel 工作簿（九张公开表）导入一个年度的决算数')
    .argument('<工作簿...>', 'Excel 文件，.xlsx 或 .xls；九张表分在几个文件里的，一并写上，或写它们所在的文件夹')
    .addOption(yearOption())
    .option('--replace', '已有这个年度的数据时，先留备份再替换')
    .addOption(dataOption())
    .action((files: string[], { year, replace = false, data }: Flags) =>
      act(async ({ print, error, colour }, { startImportProcess }) => {
        // Started first: it loads its part of the program while this process loads the rest.
        const importer = openImporter(startImportProcess);
        const { importYear } = await import('../../app/import-year.ts');
        const imported = await importYear({ files, year, replace, data }, importer);
        if (imported.ending !== 'done') {
          error(describeFailure(imported, '没有导入，原有数据没有改动。', colour));
          return imported;
        }
        const { describeImport } = await import('../describe-import.ts');
        if (imported.diagnostics.length > 0) error(describeDiagnostics(imported.diagnostics, colour));
        print(describeImport(imported, year));
        if (imported.begun !== undefined) {
          const { describeBegunYear } = await import('../describe-begun-year.ts');
          print(`\n${describeBegunYear(imported.begun, colour)}`);
        }
        return imported;
      }),
    );
};
