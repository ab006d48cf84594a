import { readdirSync } from 'node:fs';
import type { RuleExamples } from '../../checks/example.ts';

const folders = ['rules', 'equations'].map((name) => new URL(`../../checks/${name}/`, import.meta.url));

/** The examples of every rule and tie-out that has some, by its code: whatever stands beside them. */
export async function ruleExamples(): Promise<ReadonlyMap<string, RuleExamples>> {
  const files = folders.flatMap((folder) => readdirSync(folder).map((file) => new URL(file, folder).href));
  const found = files
    .filter((file) => file.endsWith('.examples.ts'))
    .map(async (file) => {
      const { examples } = (await import(file)) as { readonly examples: RuleExamples };
      return [examples.code, examples] as const;
    });
  return new Map(await Promise.all(found));
}
