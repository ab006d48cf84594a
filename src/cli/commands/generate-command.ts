import { InvalidArgumentError } from 'commander';
import type { Ended } from '../../app/ending.ts';
import type { GeneratedYear, GenerateResult } from '../../app/generate.ts';
import { outputFormats } from '../../model/document-names.ts';
import type { DocumentId, OutputFormat } from '../../model/document-names.ts';
import { fontModes } from '../../model/font-roles.ts';
import type { FontMode } from '../../model/font-roles.ts';
import { openWordThread } from '../../app/word-thread/word-thread.ts';
import type { AddCommand, Terminal } from '../command.ts';
import { chosenFontsLine, refusedFonts } from '../font-table.ts';
import { dataOption, documentOption, outOption, readOneOf, yearOption } from '../options.ts';
import { describeDiagnostics, describeFailure } from '../print-diagnostics.ts';
import { tellProofs } from './prove-command.ts';

interface Flags {
  readonly year: number;
  readonly document?: DocumentId;
  readonly format: readonly OutputFormat[];
  readonly data: string;
  readonly out: string;
  readonly attachData?: boolean;
  readonly print?: boolean;
  readonly prove?: boolean;
  readonly draft?: boolean;
  readonly fonts: FontMode;
}

export const addGenerate: AddCommand = (program, act) => {
  program
    .command('generate')
    .description('生成一个年度的报告：有哪些数据，就生成哪些文件')
    .addOption(yearOption())
    .addOption(documentOption('只要其中一种：final-accounts（部门决算）或 performance-targets（绩效目标表）'))
    .option('--format <格式>', '只要其中一种：pdf 或 docx', readFormats, outputFormats)
    .addOption(dataOption())
    .addOption(outOption())
    .option('--attach-data', '把本年度的数据文件附在 PDF 内')
    .option(
      '--fonts <字体>',
      'PDF 用的字体：bundled（随程序，不写时即此）或 auto（本机的公文字体，没有的用随程序的）',
      readOneOf('字体', fontModes),
      'bundled' as const,
    )
    .option('--print', '另出一份双面印刷用的 PDF')
    .option('--prove', '生成后重读 PDF 和 Word，与数据逐一核对')
    .option('--draft', '出草稿：还没填的地方印【待填】，每页有“草稿”字样')
    .action(({ format, attachData = false, print = false, prove = false, draft = false, ...flags }: Flags) =>
      act(async (terminal, { machine, startWordThread }): Promise<Ended> => {
        const contradiction = contradictionIn({ format, attachData, print, prove, draft });
        if (contradiction !== undefined) {
          terminal.error(contradiction);
          return { ending: 'usage' };
        }
        // Started first: it loads its part of the program while this thread loads the rest.
        const wordThread = format.includes('docx') ? openWordThread(startWordThread) : undefined;
        const { generate } = await import('../../app/generate.ts');
        const options = { ...flags, formats: format, attachData, print, draft, prove };
        const generated = await generate(options, { machine, wordThread });
        tell(generated, terminal);
        return generated;
      }),
    );
};

function tell(generated: GenerateResult, terminal: Terminal): void {
  const { print, error, colour } = terminal;
  if (generated.ending === 'proof') {
    tellProofs(generated, terminal);
    error('新生成的文件与数据不一致，没有采用，原有文件没有改动。请把上面的内容告诉维护人员。');
    return;
  }
  if (generated.ending !== 'done') {
    const free = 'free' in generated ? generated.free : [];
    const instead = free.map(({ document, title }) => `\n可以先用 --document ${document} 只生成${title}。`).join('');
    error(describeFailure(generated, `没有生成报告，原有文件没有改动。${instead}`, colour));
    return;
  }
  if (generated.diagnostics.length > 0) error(describeDiagnostics(generated.diagnostics, colour));
  print(describeGenerated(generated).join('\n'));
  if (generated.proven !== undefined) tellProofs(generated.proven, terminal);
}

/** The documents and their files, the fonts of the PDFs, and what was not written. */
function describeGenerated({ documents, fonts, absent }: GeneratedYear): readonly string[] {
  return [
    ...documents.flatMap(({ title, paths }) => [`已生成${title}：`, ...paths.map((path) => `  ${path}`)]),
    ...fonts.flatMap(({ choices, found }) => [
      chosenFontsLine(choices),
      ...(found === undefined ? [] : refusedFonts(found)),
    ]),
    ...absent,
  ];
}

/** What two options ask for that does not go together. */
function contradictionIn({
  format,
  attachData,
  print,
  prove,
  draft,
}: Required<Pick<Flags, 'format' | 'attachData' | 'print' | 'prove' | 'draft'>>): string | undefined {
  if (prove && draft) return '--prove 核对的是正式文件，不能与 --draft 同时使用。';
  if (prove && format.length < outputFormats.length) return '--prove 要核对 PDF 和 Word 两份文件，不能只生成其中一种。';
  if (format.includes('pdf')) return undefined;
  if (print) return '--print 出的是 PDF，不能与 --format docx 同时使用。';
  return attachData ? '--attach-data 把数据附在 PDF 内，不能与 --format docx 同时使用。' : undefined;
}

/** The formats named in `pdf,docx`. */
function readFormats(text: string): readonly OutputFormat[] {
  const named = text.split(',').map((one) => one.trim());
  const known = outputFormats.filter((format) => named.includes(format));
  if (known.length === new Set(named).size) return known;
  throw new InvalidArgumentError(`格式“${text}”不认识，可用：${outputFormats.join('、')}`);
}
