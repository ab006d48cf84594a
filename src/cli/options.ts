/** Options that several commands have, and how the values of options are read as people type them. */
import { resolve, join } from 'node:path';
import { InvalidArgumentError, Option } from 'commander';
import { documentIds } from '../model/document-names.ts';
import { programFolder } from '../program-folder.ts';

/** Default folders: those of the program, wherever it is called from. */
const defaultFolders = { data: join(programFolder, 'data'), out: join(programFolder, 'out') } as const;

/** The year that a command is about; without it the command can't run. */
export function yearOption(meaning = '决算年度，如 2022'): Option {
  return new Option('--year <年度>', meaning).argParser(readYear).makeOptionMandatory();
}

/** Folder of the facts, absolute. */
export function dataOption(meaning = '数据文件夹；不写时是程序文件夹里的 data'): Option {
  return folderOption('--data <文件夹>', meaning, defaultFolders.data);
}

/** Folder of the finished files, absolute. */
export function outOption(): Option {
  return folderOption('--out <文件夹>', '输出文件夹；不写时是程序文件夹里的 out', defaultFolders.out);
}

/** The only document that a command is about. */
export function documentOption(meaning: string): Option {
  return new Option('--document <文件种类>', meaning).argParser(readOneOf('文件种类', documentIds));
}

function folderOption(flags: string, meaning: string, folder: string): Option {
  return new Option(flags, meaning).argParser((text) => resolve(text)).default(folder);
}

/**
 * A year as it stands on a form: four ASCII digits, nothing else.
 * @throws InvalidArgumentError that says what is wanted
 */
export function readYear(text: string): number {
  if (!/^(19|20)\d{2}$/.test(text)) throw new InvalidArgumentError(`年度“${text}”应是四位数字，如 2022`);
  return Number.parseInt(text, 10);
}

/**
 * One of some known words; `what` is what they are called.
 * @throws InvalidArgumentError that says which there are
 */
export function readOneOf<Known extends string>(what: string, known: readonly Known[]): (text: string) => Known {
  return (text) => {
    const found = known.find((one) => one === text);
    if (found === undefined) throw new InvalidArgumentError(`${what}“${text}”不认识，可用：${known.join('、')}`);
    return found;
  };
}
