import type { EditionTexts } from '../../editions/load-edition-texts.ts';
import { documentKind } from '../documents/index.ts';
import type { Composition } from '../compose.ts';
import type { ProofBasis } from '../../prove/proof-basis.ts';

/** What finished files must agree with; undefined when no report was composed. */
export function proofBasisOf(
  { document, report, context, edition, dataFiles }: Composition,
  texts: (edition: string) => EditionTexts,
): ProofBasis | undefined {
  if (report === undefined || context === undefined) return undefined;
  const { prose, glossary } = texts(edition);
  const stated = documentKind(document).stated(context);
  return {
    document,
    report,
    figures: context.figures,
    quoted: [
      { name: '版式文字', texts: [...prose.values(), ...glossary.flatMap(({ term, meaning }) => [term, meaning])] },
      { name: '单位原文', texts: stated.texts },
    ],
    codes: stated.codes,
    data: dataFiles,
  };
}
