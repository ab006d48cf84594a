/** The texts that the layout puts on each page, gathered without the PDF's definition. */
import type { LaidOutBlock } from '../../../layout/laid-out-report.ts';
import type { PlacedReport } from '../placed-report.ts';

interface PlacedText {
  /** Index of the page from 0. */
  readonly index: number;
  readonly text: string;
}

/** For each page the texts of its lines (a line of a cell, a caption …), empty ones left out, in no given order. */
export function expectedTexts(laidOut: PlacedReport): readonly (readonly string[])[] {
  const pages = Array.from({ length: laidOut.pageCount }, (): string[] => []);
  for (const { index, text } of [...frontTexts(laidOut), ...partTexts(laidOut)]) {
    if (text !== '') pages[index]?.push(text);
  }
  return pages;
}

function frontTexts({ report, coverUnitLines, contentsPages, contentsIndex }: PlacedReport): readonly PlacedText[] {
  if (report.front === undefined) return [];
  const { cover, contentsTitle } = report.front;
  const { year, documentName } = cover;
  return [
    ...[year, ...coverUnitLines, documentName].map((text) => ({ index: 0, text })),
    { index: contentsIndex, text: contentsTitle },
    ...contentsPages.flatMap((entries, page) =>
      entries.flatMap(({ lines, page: number }) =>
        lines.map((text, line) => ({
          index: contentsIndex + page,
          text: line === lines.length - 1 ? `${text}${String(number)}` : text,
        })),
      ),
    ),
  ];
}

function partTexts({ parts, frontPages }: PlacedReport): readonly PlacedText[] {
  const index = (page: number): number => page + frontPages - 1;
  return parts.flatMap(({ page, titleLines, sheets }) => [
    ...titleLines.map((text) => ({ index: index(page), text })),
    ...sheets
      .flatMap(({ blocks }) => blocks.flatMap(blockTexts))
      .map(({ index: number, text }) => ({ index: index(number), text })),
  ]);
}

/** Texts of a block; `index` is the printed page here. */
function blockTexts(block: LaidOutBlock): readonly PlacedText[] {
  switch (block.kind) {
    case 'text':
      return block.lines.map(({ spans, page }) => ({ index: page, text: spans.map(({ text }) => text).join('') }));
    case 'table': {
      const { captions, chunks, notes } = block;
      const first = chunks[0]?.page ?? 1;
      return [
        ...captions.flatMap(({ left, right }) =>
          left.map((text, line) => ({ index: first, text: line === left.length - 1 ? `${text}${right}` : text })),
        ),
        ...chunks.flatMap(({ page, header, body }) =>
          [...header, ...body].flatMap(({ cells }) =>
            cells.flatMap(({ lines }) => lines.map((text) => ({ index: page, text }))),
          ),
        ),
        ...notes.flatMap(({ page, lines }) => lines.map((text) => ({ index: page, text }))),
      ];
    }
  }
}
