import type { WorkbookOptions } from '../../app/write-workbook.ts';
import type { AddCommand } from '../command.ts';
import { dataOption, outOption, yearOption } from '../options.ts';
import { describeDiagnostics, describeFailure } from '../print-diagnostics.ts';

export const addWorkbook: AddCommand = (program, act) => {
  program
    .command('workbook')
    .description(
      '生成一个年度的决算公开核对表（Excel）：九张表的合计和勾稽关系都是公式，另有“说明要素”等表供填写其余各项',
    )
    .addOption(yearOption())
    .addOption(dataOption())
    .addOption(outOption())
    .action((flags: WorkbookOptions) =>
      act(async ({ print, error, colour }) => {
        const { writeWorkbook } = await import('../../app/write-workbook.ts');
        const written = writeWorkbook(flags);
        if (!('path' in written)) {
          error(describeFailure(written, '没有生成核对表，原有文件没有改动。', colour));
          return written;
        }
        const { path, toFill, diagnostics: errors } = written;
        if (errors.length > 0) error(describeDiagnostics(errors, colour));
        print(`已生成${String(flags.year)}年度决算公开核对表：\n  ${path}`);
        if (toFill > 0) print(`还有 ${String(toFill)} 处没有填：在“说明要素”等表的浅黄色格里填好，再用 import 读回。`);
        if (errors.length > 0) error('数据有上列错误，核对表照数据生成，可在其中逐项核对。');
        return written;
      }),
    );
};
