import { InvalidArgumentError } from 'commander';
import { documentIds, outputFormats } from '../../model/document-names.ts';
import type { DocumentId, OutputFormat } from '../../model/document-names.ts';
import { exitCodes } from '../exit-codes.ts';
import { fontModes } from '../../model/font-roles.ts';
import type { FontMode } from '../../model/font-roles.ts';
import { openWordThread } from '../../threads/word-thread.ts';
import { defaultFolders } from '../default-folders.ts';
import { readOneOf, readYear } from '../option-values.ts';
import type { AddCommand } from './command.ts';

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
    .requiredOption('--year <年度>', '决算年度，如 2022', readYear)
    .option(
      '--document <文件种类>',
      '只要其中一种：final-accounts（部门决算）或 performance-targets（绩效目标表）',
      readOneOf('文件种类', documentIds),
    )
    .option('--format <格式>', '只要其中一种：pdf 或 docx', readFormats, outputFormats)
    .option('--data <文件夹>', '数据文件夹；不写时是程序文件夹里的 data', defaultFolders.data)
    .option('--out <文件夹>', '输出文件夹；不写时是程序文件夹里的 out', defaultFolders.out)
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
      act(async (terminal, { machine, startWordThread }) => {
        const contradiction = contradictionIn({ format, attachData, print, prove, draft });
        if (contradiction !== undefined) {
          terminal.error(contradiction);
          return exitCodes.usage.code;
        }
        // Started first: it loads its part of the program while this thread loads the rest.
        const wordThread = format.includes('docx') ? openWordThread(startWordThread) : undefined;
        const { generateCommand } = await import('../generate-command.ts');
        const options = { ...flags, formats: format, attachData, print, draft };
        const exitCode = await generateCommand(options, terminal, machine, wordThread);
        if (!prove || exitCode !== exitCodes.done.code) return exitCode;
        // Its readers are loaded when they are needed: they cost more than they weigh.
        const { proveCommand } = await import('../prove-command.ts');
        return await proveCommand(flags, terminal);
      }),
    );
};

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
