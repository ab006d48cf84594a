/** department.yaml: who the unit is and what it does. */
import { z } from 'zod';
import type { Department } from '../../model/accounts.ts';
import type { TargetDepartment } from '../../model/performance-targets.ts';
import { unitKinds } from '../../model/terms.ts';
import { date, termOf, text, wordFact } from './fields.ts';

export const departmentSchema = z.strictObject({
  单位名称: text,
  单位性质: termOf(unitKinds),
  版式: wordFact,
  职责: z.array(text).min(1),
  内设机构: z.array(text).optional(),
  决算单位构成: z.array(text).min(1),
  公开日期: date.optional(),
  批复日期: date.optional(),
});

/** For the target forms, which print the duties and nothing else of it. */
export const departmentForTargetsSchema = departmentSchema.extend({
  决算单位构成: departmentSchema.shape.决算单位构成.optional(),
});

/** The department as the target forms name it. */
export function toTargetDepartment(file: z.output<typeof departmentForTargetsSchema>): TargetDepartment {
  return {
    name: file.单位名称,
    edition: file.版式,
    duties: file.职责,
    ...(file.公开日期 === undefined ? {} : { publicationDate: file.公开日期 }),
  };
}

/** The department as the report names it. */
export function toDepartment(file: z.output<typeof departmentSchema>): Department {
  return {
    name: file.单位名称,
    kind: file.单位性质,
    edition: file.版式,
    duties: file.职责,
    offices: file.内设机构 ?? [],
    members: file.决算单位构成,
    ...(file.公开日期 === undefined ? {} : { publicationDate: file.公开日期 }),
    ...(file.批复日期 === undefined ? {} : { approvalDate: file.批复日期 }),
  };
}
