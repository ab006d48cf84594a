import { readdirSync } from 'node:fs';
import type { RuleExamples } from '../../checks/example.ts';

const folder = new URL('../../checks/rules/', import.meta.url);

/** The examples of every rule that has some, by its code: whatever stands beside the rules. */
export async function ruleExamples(): Promise<ReadonlyMap<string, RuleExamples>> {
  const files = readdirSync(folder).filter((file) => file.endsWith('.examples.ts'));
  const found = files.map(async (file) => {
    const { examples } = (await import(new URL(file, folder).href)) as { readonly examples: RuleExamples };
    return [examples.code, examples] as const;
  });
  return new Map(await Promise.all(found));
}
