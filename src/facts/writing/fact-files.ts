/** The facts of a data file as they are typed, and how a new file begins. */
import type { FactEdit, TypedFact } from '../../model/fact-edit.ts';
import { schemaName } from '../catalogue/catalogue.ts';
import type { CatalogueFile } from '../catalogue/catalogue.ts';
import { typedFacts } from '../reading/typed-facts.ts';
import { parseYamlFile } from '../reading/yaml-file.ts';

/** The comments that a new file begins with; the first tells editors its schema. */
export function headingOf(file: CatalogueFile, year: number): string {
  const up = file.id.includes('/') ? '../../' : '../';
  return `# yaml-language-server: $schema=${up}schema/${schemaName(file)}\n# ${file.heading(year)}\n`;
}

/** Every fact of a data file as it is typed; a key without a value has an empty one. The text is well-formed YAML. */
export function readFacts(file: FactEdit['file'], text: string): readonly TypedFact[] {
  return typedFacts(file, parseYamlFile(file, text).tree);
}
