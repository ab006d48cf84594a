import { Command, CommanderError, InvalidArgumentError } from 'commander';
import { outputFormats } from '../generate.ts';
import { documentIds } from '../model/documents.ts';
import type { DocumentId } from '../model/documents.ts';
import { checkCommand, checkFormats } from './check-command.ts';
import type { CheckFormat, CheckOptions } from './check-command.ts';
import { exitCodes } from './exit-codes.ts';
import type { ExitCode } from './exit-codes.ts';
import { explainCommand, latestYear } from './explain-command.ts';
import { defaultFolders, generateCommand, parseFormats } from './generate-command.ts';
import type { Terminal } from './terminal.ts';

interface GenerateFlags {
  readonly year: number;
  readonly document?: DocumentId;
  readonly format: ReturnType<typeof parseFormats>;
  readonly data: string;
  readonly out: string;
  readonly attachData?: boolean;
  readonly print?: boolean;
}

/** Runs one command line (without node and script name) and gives the exit code. */
export async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  let exitCode: ExitCode = exitCodes.done.code;
  const program = new Command('juesuan')
    .description('部门决算公开报告：由一套数据生成 PDF 与 Word')
    .helpOption('-h, --help', '显示用法')
    .helpCommand(false)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => {
        terminal.print(text.trimEnd());
      },
      writeErr: () => undefined,
    })
    .configureHelp({ styleTitle: (title) => helpTitles[title] ?? title });
  program
    .command('generate')
    .description('生成一个年度的报告：有哪些数据，就生成哪些文件')
    .helpOption('-h, --help', '显示用法')
    .requiredOption('--year <年度>', '决算年度，如 2022', parseYear)
    .option(
      '--document <文件种类>',
      '只要其中一种：final-accounts（部门决算）或 performance-targets（绩效目标表）',
      readDocument,
    )
    .option('--format <格式>', '只要其中一种：pdf 或 docx', readFormats, outputFormats)
    .option('--data <文件夹>', '数据文件夹', defaultFolders.data)
    .option('--out <文件夹>', '输出文件夹', defaultFolders.out)
    .option('--attach-data', '把本年度的数据文件附在 PDF 内')
    .option('--print', '另出一份双面印刷用的 PDF')
    .action(async ({ format, attachData = false, print = false, ...flags }: GenerateFlags) => {
      exitCode = await generateCommand({ ...flags, formats: format ?? outputFormats, attachData, print }, terminal);
    });
  program
    .command('check')
    .description('检查一个年度的数据，不生成报告')
    .helpOption('-h, --help', '显示用法')
    .requiredOption('--year <年度>', '决算年度，如 2022', parseYear)
    .option('--format <格式>', '结果的形式：text、json 或 html（可发给财政部门的网页）', readCheckFormat, 'text')
    .option('--data <文件夹>', '数据文件夹', defaultFolders.data)
    .action((flags: CheckOptions) => {
      exitCode = checkCommand(flags, terminal);
    });
  program
    .command('explain')
    .description('说明报告中一个数的来源，如 explain 12.34% --year 2022')
    .helpOption('-h, --help', '显示用法')
    .argument('<数>', '报告中印出的数，或数的编号')
    .option('--year <年度>', '决算年度；不写时用最近一年', parseYear)
    .option('--data <文件夹>', '数据文件夹', defaultFolders.data)
    .action((asked: string, { year, data }: ExplainFlags) => {
      exitCode = explainCommand({ year: year ?? latestYear(data), data, asked }, terminal);
    });
  try {
    await program.parseAsync(args, { from: 'user' });
    return exitCode;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return exitCodes.done.code;
    terminal.error(error.code === 'commander.help' ? program.helpInformation().trimEnd() : usageProblem(error));
    return exitCodes.usage.code;
  }
}

interface ExplainFlags {
  readonly year?: number;
  readonly data: string;
}

function readCheckFormat(text: string): CheckFormat {
  const format = checkFormats.find((one) => one === text);
  if (format === undefined) throw new InvalidArgumentError(`形式“${text}”不认识，可用：${checkFormats.join('、')}`);
  return format;
}

const helpTitles: Readonly<Record<string, string>> = {
  'Usage:': '用法：',
  'Options:': '选项：',
  'Commands:': '命令：',
  'Arguments:': '参数：',
};

/** A year as people type it on a form: four ASCII digits, nothing else. */
function parseYear(text: string): number {
  if (!/^(19|20)\d{2}$/.test(text)) throw new InvalidArgumentError(`年度“${text}”应是四位数字，如 2022`);
  return Number.parseInt(text, 10);
}

function readDocument(text: string): DocumentId {
  const document = documentIds.find((id) => id === text);
  if (document === undefined)
    throw new InvalidArgumentError(`文件种类“${text}”不认识，可用：${documentIds.join('、')}`);
  return document;
}

function readFormats(text: string) {
  const formats = parseFormats(text);
  if (formats === undefined) throw new InvalidArgumentError(`格式“${text}”不认识，可用：${outputFormats.join('、')}`);
  return formats;
}

function usageProblem(error: CommanderError): string {
  const told: Readonly<Record<string, string>> = {
    'commander.missingMandatoryOptionValue': '请写明年度，如：--year 2022',
    'commander.optionMissingArgument': '选项后面缺少内容，如：--year 2022',
    'commander.unknownOption': `不认识的选项：${/'([^']*)'/.exec(error.message)?.[1] ?? ''}`,
    'commander.unknownCommand': `不认识的命令：${/'([^']*)'/.exec(error.message)?.[1] ?? ''}`,
    'commander.excessArguments': '命令后面有多余的内容',
  };
  const detail =
    error.code === 'commander.invalidArgument' ? error.message.replace(/^.*?is invalid\. /, '') : told[error.code];
  return `${detail ?? '命令写错了'}。\n用法：npm run generate -- --year 2022（PowerShell 中用 npx generate --year 2022）`;
}
