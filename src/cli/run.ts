import { Command, CommanderError } from 'commander';
import { unknownSurroundings } from '../app/surroundings.ts';
import type { Surroundings } from '../app/surroundings.ts';
import { commands } from './commands.ts';
import { exitCodeOf, exitCodes } from './exit-codes.ts';
import type { ExitCode } from './exit-codes.ts';
import type { Terminal } from './command.ts';
import { visibleOutput } from './visible-text.ts';

/** Runs one command line (without node and script name) and gives the exit code. */
export async function run(
  args: readonly string[],
  output: Terminal,
  surroundings: Surroundings = unknownSurroundings,
): Promise<ExitCode> {
  let exitCode: ExitCode = exitCodes.done.code;
  const terminal = withoutControls(output);
  const program = createProgram(terminal);
  for (const add of commands) {
    add(program, async (work) => {
      const ended = await work(terminal, surroundings);
      for (const note of ended.notes ?? []) terminal.error(note);
      exitCode = exitCodeOf(ended);
    });
  }
  for (const command of program.commands) {
    command.helpOption('-h, --help', '显示用法').usage(command.usage().replace('[options]', '[选项]'));
  }
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

/** A terminal that is given what can be read, whatever names and facts hold. */
function withoutControls({ print, error, colour }: Terminal): Terminal {
  return {
    print: (text) => {
      print(visibleOutput(text, colour));
    },
    error: (text) => {
      error(visibleOutput(text, colour));
    },
    colour,
  };
}

/** The program without its commands: it speaks Chinese, prints to the terminal and never ends the process. */
function createProgram(terminal: Terminal): Command {
  return new Command('juesuan')
    .description('部门决算公开报告：由一套数据生成 PDF 与 Word')
    .helpOption('-h, --help', '显示用法')
    .helpCommand(false)
    .usage('<命令> [选项]')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => {
        terminal.print(text.trimEnd());
      },
      writeErr: () => undefined,
    })
    .configureHelp({
      styleTitle: (title) => helpTitles[title] ?? title,
      optionDescription: ({ description }) => description,
      subcommandTerm: (command) => `${command.name()} ${command.usage()}`,
    });
}

const helpTitles: Readonly<Record<string, string>> = {
  'Usage:': '用法：',
  'Options:': '选项：',
  'Commands:': '命令：',
  'Arguments:': '参数：',
};

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
