/** warnings.yaml: written explanations of warnings; they answer, they do not silence. */
import { z } from 'zod';
import type { WarningAnswer } from '../../model/accounts.ts';
import type { DataFolder } from './data-folder.ts';
import { text, wordFact } from './fields.ts';
import { readFile } from './read-file.ts';
import type { Attempt } from './read-file.ts';

export const answersSchema = z.strictObject({
  警告说明: z.array(z.strictObject({ 代码: wordFact, 对象: text, 说明: text })).optional(),
});

/** The explanations in the order they are written. */
export function toAnswers(file: z.output<typeof answersSchema>): readonly WarningAnswer[] {
  return (file.警告说明 ?? []).map((answer) => ({
    code: answer.代码.text,
    subject: answer.对象,
    text: answer.说明,
    position: answer.代码.position,
  }));
}

/** A year's explanations; none when the file does not exist. */
export function readAnswers(folder: DataFolder, path: string): Attempt<readonly WarningAnswer[]> {
  return folder.hasFile(path) ? readFile(folder, path, answersSchema, toAnswers) : { value: [], problems: [] };
}
