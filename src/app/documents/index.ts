import type { Edition } from '../../editions/edition.ts';
import type { WarningAnswer } from '../../model/accounts.ts';
import type { DocumentId } from '../../model/document-names.ts';
import type { DataFolder } from '../../facts/reading/data-folder.ts';
import type { DocumentKind } from './document-kind.ts';
import { finalAccounts } from './final-accounts-kind.ts';
import { performanceTargets } from './performance-targets-kind.ts';

/** Every kind of document, in the order in which they are written. */
export const documentKinds: readonly DocumentKind[] = [finalAccounts, performanceTargets];

/**
 * The kinds that a year's facts allow, or the one that is asked for. In a year without any it is the first: reading it
 * tells what is missing.
 */
export function kindsOf(folder: DataFolder, year: number, wanted?: DocumentId): readonly DocumentKind[] {
  if (wanted !== undefined) return documentKinds.filter(({ id }) => id === wanted);
  const present = documentKinds.filter((kind) => kind.present(folder, year));
  return present.length > 0 ? present : documentKinds.slice(0, 1);
}

/** The kind of a document. */
export function documentKind(document: DocumentId): DocumentKind {
  const kind = documentKinds.find(({ id }) => id === document);
  if (kind === undefined) throw new TypeError(`A kind of document that does not exist: ${document}.`);
  return kind;
}

/** Why documents other than these are not written in a year, where somebody might expect them. */
export function absencesBesides(documents: readonly DocumentId[], year: number): readonly string[] {
  return documentKinds.flatMap(({ id, absence }) =>
    absence === undefined || documents.includes(id) ? [] : [absence(year)],
  );
}

/** The explanations of warnings that concern a document: those of another one's rules are left to it. */
export function answersFor(
  kind: DocumentKind,
  edition: Edition,
  answers: readonly WarningAnswer[],
): readonly WarningAnswer[] {
  const own = kind.ruleCodes(edition);
  const others = documentKinds.filter(({ id }) => id !== kind.id).flatMap((other) => other.ruleCodes(edition));
  return answers.filter(({ code }) => own.includes(code) || !others.includes(code));
}
