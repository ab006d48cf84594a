/** The JSON Schemas with which an editor completes and checks data files, made of the zod schemas that read them. */
import { z } from 'zod';
import { comparisonAccounts } from '../../facts/catalogue/accounts-facts.ts';
import { catalogue, schemaName } from '../../facts/catalogue/catalogue.ts';
import type { Catalogue } from '../../facts/catalogue/catalogue.ts';
import { departmentForTargets } from '../../facts/catalogue/department-facts.ts';
import type { FactNode } from '../../facts/catalogue/fact-node.ts';
import { noneWord } from '../../facts/catalogue/fact-node.ts';
import { schemaOf } from '../../facts/reading/fact-schema.ts';

/** Files that hold less in some years: file name in data/schema → what the editor shows as the title, and the facts. */
const reduced: readonly (readonly [string, string, FactNode])[] = [
  ['prior-year.schema.json', '只有比较数的上年（accounts.yaml）', comparisonAccounts],
  ['department-for-targets.schema.json', '单位基本情况（department.yaml，只有绩效目标的年度）', departmentForTargets],
];

/** The text of each schema by its file name. */
export function renderJsonSchemas(files: Catalogue = catalogue): ReadonlyMap<string, string> {
  const yaml = files.filter(({ markdown }) => markdown !== true);
  const whole = yaml.map((file) => [schemaName(file), `${file.title}（${file.id}.yaml）`, file.root] as const);
  return new Map([...whole, ...reduced].map(([name, title, root]) => [name, renderJsonSchema(title, schemaOf(root))]));
}

function renderJsonSchema(title: string, schema: z.ZodType): string {
  const shape = z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
    // Our scalars are the text that was typed; an editor's YAML takes `1234.56` for a number and the rest for a string.
    override: ({ zodSchema, jsonSchema, path }) => {
      if (zodSchema._zod.def.type === 'custom') jsonSchema.type = ['string', 'number'] as never;
      const { orNone, ...rest } = jsonSchema;
      if (orNone !== true) return;
      delete jsonSchema['orNone'];
      // Where there is none of an optional list or group, the word says so.
      if (path.length === 0 || (rest.type !== 'object' && rest.type !== 'array')) return;
      for (const key of Object.keys(rest)) Reflect.deleteProperty(jsonSchema, key);
      jsonSchema.anyOf = [rest, { const: noneWord }];
    },
  });
  return `${JSON.stringify({ title, ...shape }, null, 2)}
`;
}
