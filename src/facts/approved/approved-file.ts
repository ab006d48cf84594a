/**
 * approved/figures.json: every amount of the approved tables, cell by cell, as an import found it. The program writes it and
 * reads it; a person does not edit it, and a copy of the workbook lies beside it.
 */
import { createHash } from 'node:crypto';
import { z } from 'zod';

/** Folder of a year that holds what was approved. */
export const approvedFolder = 'approved';
export const approvedFile = `${approvedFolder}/figures.json`;

/** Several thousand cells, each with the name of its figure. */
export const largestApprovedBytes = 4 * 1024 * 1024;

/** Address of the cell, name of the figure, amount in the table's unit. */
const cell = z.tuple([z.string().regex(/^[A-Z]{1,3}\d{1,7}$/), z.string(), z.string().regex(/^-?\d+(\.\d+)?$/)]);

const table = z.strictObject({
  表: z.string(),
  文件: z.string(),
  工作表: z.string(),
  金额单位: z.enum(['万元', '元']),
  格: z.array(cell),
});

export const approvedSchema = z.strictObject({
  说明: z.string(),
  工作簿: z.array(z.strictObject({ 文件: z.string(), sha256: z.string() })),
  校验: z.string(),
  表: z.array(table),
});

export type ApprovedTable = Readonly<z.output<typeof table>>;

/** A workbook by its name, and the fingerprint of its bytes. */
export interface ApprovedWorkbook {
  readonly file: string;
  readonly sha256: string;
}

/** The fingerprint of the tables: a figure that was changed by hand no longer fits it. */
export function fingerprint(tables: readonly ApprovedTable[]): string {
  return createHash('sha256').update(JSON.stringify(tables)).digest('hex');
}

/** The text of the file: a cell a line, so that two imports can be compared. */
export function writeApproved(workbooks: readonly ApprovedWorkbook[], tables: readonly ApprovedTable[]): string {
  const lines = tables.map(({ 格: cells, ...head }) => {
    const start = JSON.stringify(head).slice(0, -1);
    return `  ${start},"格":[\n${cells.map((one) => `    ${JSON.stringify(one)}`).join(',\n')}\n  ]}`;
  });
  const books = workbooks.map(({ file, sha256 }) => ({ 文件: file, sha256 }));
  return [
    '{',
    '"说明": "批复的决算表，由 import 从工作簿逐格抄录，报告照印。请不要手工改动：表已更正的，重新导入更正后的工作簿；要印别的数的，在 accounts.yaml 的“核定合计”中写明。",',
    `"工作簿": ${JSON.stringify(books)},`,
    `"校验": ${JSON.stringify(fingerprint(tables))},`,
    `"表": [\n${lines.join(',\n')}\n]`,
    '}',
    '',
  ].join('\n');
}
