/** Finds where the facts have a character. */
import type { SourcePosition } from '../../model/source-position.ts';
import type { DataFile } from './data-files.ts';

/** The first place on each line that has the character; what stands in a comment is no fact. */
export function findCharacter(files: readonly DataFile[], character: string): readonly SourcePosition[] {
  return files.flatMap(({ path, text }) =>
    text.split('\n').flatMap((line, index) => {
      const facts = path.endsWith('.yaml') ? withoutComment(line) : line;
      const column = facts.indexOf(character);
      return column === -1 ? [] : [{ file: path, line: index + 1, column: column + 1 }];
    }),
  );
}

/** YAML begins a comment with `#` at the beginning of a line or after white space. */
function withoutComment(line: string): string {
  return line.replace(/(^|\s)#.*$/, '');
}
