/** The JSON Schemas with which an editor completes and checks data files, made of the zod schemas that read them. */
import { z } from 'zod';
import { accountsSchema, comparisonSchema } from '../../facts/reading/accounts-file.ts';
import { answersSchema } from '../../facts/reading/answers-file.ts';
import { departmentForTargetsSchema, departmentSchema } from '../../facts/reading/department-file.ts';
import { explanationsSchema } from '../../facts/reading/explanations-file.ts';
import { scorecardSchema } from '../../facts/reading/scorecard-file.ts';
import { targetsSchema } from '../../facts/reading/targets-file.ts';

/** File name in data/schema → what the editor shows as the title, and the schema. */
const dataFiles = {
  'accounts.schema.json': ['决算数（accounts.yaml）', accountsSchema],
  'prior-year.schema.json': ['只有比较数的上年（accounts.yaml）', comparisonSchema],
  'department.schema.json': ['单位基本情况（department.yaml）', departmentSchema],
  'department-for-targets.schema.json': [
    '单位基本情况（department.yaml，只有绩效目标的年度）',
    departmentForTargetsSchema,
  ],
  'explanations.schema.json': ['情况说明用到的事实（explanations.yaml）', explanationsSchema],
  'targets.schema.json': ['绩效目标（targets.yaml）', targetsSchema],
  'warnings.schema.json': ['对警告的书面说明（warnings.yaml）', answersSchema],
  'scorecard.schema.json': ['绩效自评表（scorecards 文件夹）', scorecardSchema],
} as const;

/** The text of each schema by its file name. */
export function renderJsonSchemas(): ReadonlyMap<string, string> {
  return new Map(Object.entries(dataFiles).map(([name, [title, schema]]) => [name, renderJsonSchema(title, schema)]));
}

function renderJsonSchema(title: string, schema: z.ZodType): string {
  const shape = z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
    // Our scalars are the text that was typed; an editor's YAML takes `1234.56` for a number and the rest for a string.
    override: ({ zodSchema, jsonSchema }) => {
      if (zodSchema._zod.def.type === 'custom') jsonSchema.type = ['string', 'number'] as never;
    },
  });
  return `${JSON.stringify({ title, ...shape }, null, 2)}\n`;
}
