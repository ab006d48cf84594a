import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOut } from '../../src/layout/lay-out.ts';
import type { LaidOutBlock, LaidOutReport, LaidOutText } from '../../src/layout/laid-out-report.ts';
import { textHeight } from '../../src/layout/page-geometry.ts';
import { tableMetrics, typography } from '../../src/layout/typography.ts';
import type { Block, Report } from '../../src/model/report.ts';
import { sampleReport } from '../support/sample-report.ts';
import { fixedMetrics } from '../support/fixed-metrics.ts';
import { searchSize } from '../support/random/search-size.ts';

const laidOut = layOut(sampleReport, fixedMetrics);
const sheetsOf = ({ parts }: LaidOutReport) => parts.flatMap(({ sheets }) => sheets);
const textsOf = (blocks: readonly LaidOutBlock[]): readonly LaidOutText[] =>
  blocks.filter((block) => block.kind === 'text');

/** The sample with one sheet of the given blocks. */
function reportOf(blocks: readonly Block[]): Report {
  const sheet = { id: 'sheet', orientation: 'portrait', blocks } as const;
  return {
    ...sampleReport,
    parts: [{ id: 'part', titlePage: { ordinal: '第一部分', title: '概况' }, sheets: [sheet] }],
  };
}

describe('layOut', () => {
  it('numbers pages from the title page of the first part, each sheet on a page of its own', () => {
    expect(laidOut.parts[0]?.page).toBe(1);
    const starts = laidOut.parts.flatMap(({ page, sheets }) => [page, ...sheets.map(({ firstPage }) => firstPage)]);
    expect(starts).toEqual([...new Set(starts)].toSorted((a, b) => a - b));
    expect(laidOut.pageCount).toBe(laidOut.frontPages + Math.max(...sheetsOf(laidOut).map(({ lastPage }) => lastPage)));
  });

  it('lists parts and headings of level 2 with their wording and true pages', () => {
    const headings = laidOut.parts.flatMap(({ part, page, sheets }) => [
      [`${part.titlePage?.ordinal ?? ''} ${part.titlePage?.title ?? ''}`, page],
      ...sheets
        .flatMap(({ blocks }) => textsOf(blocks))
        .flatMap(({ block, lines }) =>
          block.kind === 'heading' && block.level === 2 ? [[block.text, lines[0]?.page]] : [],
        ),
    ]);
    expect(laidOut.contents.map(({ text, page }) => [text, page])).toEqual(headings);
    expect(laidOut.contentsPages.flat()).toEqual(laidOut.contents);
  });

  it('prints every row of every table exactly once, in order', () => {
    for (const { blocks } of sheetsOf(laidOut)) {
      for (const block of blocks) {
        if (block.kind !== 'table') continue;
        const printed = block.chunks.flatMap(({ body }) => body.map(({ group }) => group));
        expect(printed).toEqual(
          block.table.groups.flatMap(({ name, rows }) => rows.map((_, index) => ({ name, index }))),
        );
      }
    }
  });

  it('keeps every chunk of a table within its page', () => {
    for (const { sheet, blocks } of sheetsOf(laidOut)) {
      for (const { header, body } of blocks.flatMap((block) => (block.kind === 'table' ? block.chunks : []))) {
        const heights = [...header, ...body].map(({ height }) => height + tableMetrics.border);
        expect(heights.reduce((sum, height) => sum + height, 0)).toBeLessThanOrEqual(textHeight(sheet.orientation));
      }
    }
  });

  it('moves a heading on with the text that follows it', () => {
    const body = typography.body.pitch;
    const lines = Math.floor(textHeight('portrait') / body) - 1;
    const blocks: readonly Block[] = [
      ...Array.from({ length: lines }, (): Block => ({ kind: 'paragraph', style: 'body', spans: [{ text: '正文' }] })),
      { kind: 'heading', id: 'h', level: 2, style: 'section', text: '一、部门职责' },
      { kind: 'paragraph', style: 'body', spans: [{ text: '正文' }] },
    ];
    expect(layOut(reportOf(blocks), fixedMetrics).contents.at(-1)?.page).toBe(3);
  });

  it('keeps text within pages and no heading last on a page, whatever the text', () => {
    const length = fc.integer({ min: 1, max: 900 });
    const block = fc.oneof(
      length.map((count): Block => ({ kind: 'paragraph', style: 'body', spans: [{ text: '字'.repeat(count) }] })),
      fc.constant<Block>({ kind: 'heading', id: 'h', level: 3, style: 'subsection', text: '（一）总体情况' }),
    );
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 25 }), (blocks) => {
        const last: Block = { kind: 'paragraph', style: 'body', spans: [{ text: '完' }] };
        const texts = sheetsOf(layOut(reportOf([...blocks, last]), fixedMetrics)).flatMap((sheet) =>
          textsOf(sheet.blocks),
        );
        const used = new Map<number, number>();
        texts.forEach(({ block: { style, kind }, lines }, index) => {
          for (const { page } of lines) used.set(page, (used.get(page) ?? 0) + typography[style].pitch);
          if (kind === 'heading') expect(texts[index + 1]?.lines[0]?.page).toBe(lines.at(-1)?.page);
        });
        for (const height of used.values()) expect(height).toBeLessThanOrEqual(textHeight('portrait'));
        expect([...used.keys()]).toEqual(Array.from({ length: used.size }, (_, i) => i + 2));
      }),
      { seed: 20220105, numRuns: searchSize(100, 1000) },
    );
  });
});
