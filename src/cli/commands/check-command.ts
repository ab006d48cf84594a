import type { CheckedYear } from '../../app/check.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { AddCommand } from '../command.ts';
import { diagnosticsAsHtml } from '../diagnostics-html.ts';
import { dataOption, readOneOf, yearOption } from '../options.ts';
import { describeDiagnostics, describeFailure } from '../print-diagnostics.ts';
import { countBySeverity, sortByGravity } from '../sort-diagnostics.ts';

const formats = ['text', 'json', 'html'] as const;
type CheckFormat = (typeof formats)[number];

interface Flags {
  readonly year: number;
  readonly format: CheckFormat;
  readonly data: string;
}

export const addCheck: AddCommand = (program, act) => {
  program
    .command('check')
    .description('检查一个年度的数据，不生成报告')
    .addOption(yearOption())
    .option(
      '--format <格式>',
      '结果的形式：text、json 或 html（可发给财政部门的网页）',
      readOneOf('形式', formats),
      'text' as const,
    )
    .addOption(dataOption())
    .action((flags: Flags) =>
      act(async (terminal) => {
        const { check } = await import('../../app/check.ts');
        const checked = check(flags);
        if ('problem' in checked) terminal.error(describeFailure(checked, '没有检查。', terminal.colour));
        else terminal.print(describeCheck(checked, flags, terminal.colour));
        return checked;
      }),
    );
};

function describeCheck({ unit, diagnostics }: CheckedYear, { year, format }: Flags, colour: boolean): string {
  switch (format) {
    case 'json':
      return diagnosticsAsJson(year, unit, diagnostics);
    case 'html':
      return diagnosticsAsHtml(year, unit, diagnostics);
    case 'text':
      return diagnostics.length === 0
        ? `${String(year)}年度数据没有发现问题。`
        : describeDiagnostics(diagnostics, colour);
  }
}

/** The diagnostics for other programs: sorted, counted, with stable keys. */
function diagnosticsAsJson(year: number, unit: string, diagnostics: readonly Diagnostic[]): string {
  return JSON.stringify(
    { year, unit, counts: countBySeverity(diagnostics), diagnostics: sortByGravity(diagnostics) },
    null,
    2,
  );
}
