/** What a page must print, as the layout has it: headings, and what each table begins and ends with there. */
import type { LaidOutReport } from '../../../src/layout/laid-out-report.ts';
import { squeeze } from './pdf-text.ts';

/** Headings and tables that do not stand on their page, or stand on one that does not bear its number. */
export function misplacedTexts(layout: LaidOutReport, pages: readonly string[]): readonly Placed[] {
  const squeezed = pages.map(squeeze);
  return [...headings(layout), ...tables(layout)].filter(({ page, texts }) => {
    const there = squeezed[layout.frontPages + page - 1] ?? '';
    return !there.includes(`—${String(page)}—`) || texts.some((text) => !there.includes(squeeze(text)));
  });
}

interface Placed {
  readonly page: number;
  /** What that page must print. */
  readonly texts: readonly string[];
}

function headings({ contents, parts }: LaidOutReport): readonly Placed[] {
  const blocks = parts.flatMap(({ sheets }) => sheets.flatMap((sheet) => sheet.blocks));
  const texts = blocks.flatMap((block) => (block.kind === 'text' && block.block.kind === 'heading' ? [block] : []));
  return [
    ...contents.map(({ text, page }) => ({ page, texts: [text] })),
    ...texts.flatMap(({ lines }) =>
      lines.map(({ page, spans }) => ({ page, texts: [spans.map(({ text }) => text).join('')] })),
    ),
  ];
}

/** Each table's share of a page, by the first and the last line of text that it prints there. */
function tables({ parts }: LaidOutReport): readonly Placed[] {
  const blocks = parts.flatMap(({ sheets }) => sheets.flatMap((sheet) => sheet.blocks));
  return blocks.flatMap((block) => {
    if (block.kind === 'text') return [];
    return block.chunks.map(({ page, body }) => {
      const lines = body.flatMap(({ cells }) => cells.flatMap((cell) => cell.lines)).filter((text) => text !== '');
      return { page, texts: [lines.at(0) ?? '', lines.at(-1) ?? ''] };
    });
  });
}
