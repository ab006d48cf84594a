import type { WarningAnswer } from '../../model/accounts.ts';
import { warnings } from '../catalogue/warnings-facts.ts';
import type { DataFolder } from './data-folder.ts';
import { readFile } from './read-file.ts';
import type { Attempt } from './read-file.ts';

/** A year's explanations of warnings in the order they are written; none when the file does not exist. */
export function readAnswers(folder: DataFolder, path: string): Attempt<readonly WarningAnswer[]> {
  if (!folder.hasFile(path)) return { value: [], problems: [] };
  const { value, problems } = readFile(folder, path, warnings);
  const answers = value?.value.answers.map(({ code, ...answer }) => ({
    ...answer,
    code: code.text,
    position: code.position,
  }));
  return { value: answers, problems };
}
