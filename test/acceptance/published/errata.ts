import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

const place = z.string().regex(/^\d+$/);

const cellRow = z.strictObject({
  表: z.string(),
  行: place,
  列: place,
  公布: z.string(),
  应为: z.string().optional(),
});
const figureRow = z.strictObject({ 节: z.string(), 序: place, 公布: z.string(), 应为: z.string().optional() });
const textRow = z.strictObject({ 段: z.string(), 公布: z.string(), 应为: z.string().optional() });

const erratum = z.strictObject({
  类别: z.enum(['printed', 'kept', 'scan']),
  位置: z.string(),
  公布: z.string(),
  应为: z.string().optional(),
  理由: z.string(),
  口径: z.enum(['数字格式', '扫描']).optional(),
  表格: z.array(cellRow).default([]),
  数字: z.array(figureRow).default([]),
  文字: z.array(textRow).default([]),
});

export type Erratum = z.infer<typeof erratum>;
export type CellRow = z.infer<typeof cellRow>;
export type FigureRow = z.infer<typeof figureRow>;

/** The errata of a year, `data/<year>/errata.yaml`. */
export function readErrata(year: number): readonly Erratum[] {
  const file = new URL(`../../../data/${String(year)}/errata.yaml`, import.meta.url);
  return z.array(erratum).parse(parse(readFileSync(file, 'utf8'), { schema: 'failsafe' }));
}
