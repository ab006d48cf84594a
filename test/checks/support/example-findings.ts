/** What a rule says of the facts of an example. */
import { documentKinds } from '../../../src/app/documents/index.ts';
import type { Edits } from '../../../src/checks/example.ts';
import { describeDiagnostic } from '../../../src/cli/print-diagnostics.ts';
import { zhuzhou2022 } from '../../../src/editions/zhuzhou-2022/index.ts';
import { loadEditionTexts } from '../../../src/editions/load-edition-texts.ts';
import type { EditionTexts } from '../../../src/editions/load-edition-texts.ts';
import { withExcerpts } from '../../../src/facts/reading/excerpts.ts';
import type { Diagnostic } from '../../../src/model/diagnostic.ts';
import { memoryFolder } from '../../support/memory-folder.ts';
import { applyEdits } from './apply-edits.ts';

const edition = zhuzhou2022;
let texts: EditionTexts | undefined;

/** The findings of one rule, or of all of them, on both documents that the small unit's facts make. */
export function findingsIn(edits: Edits, code?: string): readonly Diagnostic[] {
  const folder = memoryFolder(applyEdits(edits));
  const inText = code === undefined || edition.reportRules.some((rule) => rule.code === code);
  return documentKinds
    .filter((kind) => code === undefined || kind.ruleCodes(edition).includes(code))
    .flatMap((kind) => {
      const read = kind.read(folder, 2022);
      if (!read.ok) throw new Error(read.problems.map((problem) => describeDiagnostic(problem, false)).join('\n'));
      const context = kind.compute(read.facts);
      const found = kind.check(context, edition);
      if (!inText) return found;
      return [...found, ...kind.checkText(kind.compose(context, edition, editionTexts), context, edition)];
    })
    .filter((one) => code === undefined || one.code === code)
    .flatMap((one) => withExcerpts([one], folder));
}

/** Read once: what they say is the same for every example. */
function editionTexts(): EditionTexts {
  texts ??= loadEditionTexts(edition.id);
  return texts;
}
