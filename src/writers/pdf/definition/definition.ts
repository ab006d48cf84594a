/** PlacedReport → definition: sections of nodes, one section for the cover, the list, each title page and sheet. */
import type { LaidOutBlock, LaidOutPart, LaidOutSheet } from '../../../layout/laid-out-report.ts';
import { pageGeometry, points } from '../../../layout/page-geometry.ts';
import { blankLines, typography, draftWatermark } from '../../../layout/typography.ts';
import type { TextStyle } from '../../../layout/typography.ts';
import type { Heading, Orientation, ReportMetadata } from '../../../model/report.ts';
import type { PagesDefinition } from '../engine/engine.ts';
import type { PdfMetadata } from '../engine/metadata.ts';
import type { FlowNode, SectionNode } from '../engine/nodes.ts';
import { element } from '../engine/structure.ts';
import type { PlacedReport } from '../placed-report.ts';
import { blankNode, contentsNodes, coverNodes } from './front-pages.ts';
import { listPlaces } from './list-structure.ts';
import type { ListPlace } from './list-structure.ts';
import { pageNumbers } from './page-numbers.ts';
import { gridLayout, tableNodes } from './table-nodes.ts';
import type { Tagged, PlacedText } from './tagged-text.ts';
import { plainNode, tagged, textNode, together } from './tagged-text.ts';
import type { WatermarkText } from '../engine/watermark.ts';
import { textRuns } from './font-runs.ts';

/** Pages that are exactly full must not overflow by a rounding error of sums of points. */
const roundingRoom = 0.01;

/** Pages of one orientation, within one part. */
interface PageRun {
  readonly orientation: Orientation;
  readonly content: Tagged;
}

/** The definition of the whole document. */
export function definePdf(laidOut: PlacedReport): PagesDefinition {
  const { report, parts, frontPages } = laidOut;
  const { front, metadata } = report;
  const divisions: readonly (readonly PageRun[])[] = [
    ...(front === undefined
      ? []
      : [
          [{ orientation: 'portrait', content: coverNodes(front.cover, laidOut) } as const],
          [{ orientation: 'portrait', content: contentsNodes(front, laidOut) } as const],
        ]),
    ...parts.map((part) => partRuns(part, frontPages)),
  ];
  return {
    metadata: metadataOf(metadata, frontPages),
    sections: divisions.flat().map(({ content, orientation }) => section(content.nodes, orientation)),
    structure: element(
      'Document',
      divisions.map((runs) => element('Sect', together(runs.map(({ content }) => content)).elements)),
    ),
    grid: gridLayout,
    marks: pageNumbers(laidOut),
    watermark: watermarkOf(metadata),
  };
}

function metadataOf({ title, author, language, date }: ReportMetadata, frontPages: number): PdfMetadata {
  return { title, author, language, date: new Date(`${date}T12:00:00+08:00`), frontPages };
}

function section(nodes: readonly FlowNode[], orientation: Orientation): SectionNode {
  const { width, height, left, top, right, bottom } = pageGeometry[orientation];
  return {
    section: nodes,
    pageSize: { width: points(width), height: points(height) },
    pageOrientation: orientation,
    pageMargins: [points(left), points(top), points(right), points(bottom) - roundingRoom],
  };
}

/** A part's title page, if it has one, then its sheets. */
function partRuns(part: LaidOutPart, frontPages: number): readonly PageRun[] {
  return [
    ...titlePageNodes(part, frontPages).map((content) => ({ orientation: 'portrait', content }) as const),
    ...part.sheets.map((sheet) => ({
      orientation: sheet.sheet.orientation,
      content: sheetNodes(sheet, frontPages),
    })),
  ];
}

function titlePageNodes(
  { part: { id, titlePage }, titleLines, page }: LaidOutPart,
  frontPages: number,
): readonly Tagged[] {
  if (titlePage === undefined) return [];
  const index = page + frontPages - 1;
  const bookmark = { level: 1, title: `${titlePage.ordinal} ${titlePage.title}` } as const;
  const title = tagged('H1', (role) =>
    plainNode(titleLines, index, typography.partTitle, { ...role, destination: id, bookmark }),
  );
  return [together([blankNode(blankLines.abovePartTitle, index), title])];
}

function sheetNodes({ blocks }: LaidOutSheet, frontPages: number): Tagged {
  const places = listPlaces(blocks);
  return together(blocks.map((block) => blockNodes(block, frontPages, places.get(block))));
}

function blockNodes(laidOut: LaidOutBlock, frontPages: number, place: ListPlace | undefined): Tagged {
  switch (laidOut.kind) {
    case 'text': {
      const { block, lines } = laidOut;
      const placed = lines.map(({ spans, page }) => ({ spans, page: page + frontPages - 1 }));
      if (block.kind === 'paragraph') return paragraphNodes(placed, typography[block.style], place);
      return tagged(headingType[block.level], (role) =>
        textNode(placed, typography[block.style], { ...role, ...targetsOf(block) }),
      );
    }
    case 'table':
      return tableNodes(laidOut, frontPages);
  }
}

/** A paragraph by itself, or at its place in a list. */
function paragraphNodes(lines: readonly PlacedText[], style: TextStyle, place: ListPlace | undefined): Tagged {
  if (place === undefined) return tagged('P', (role) => textNode(lines, style, role));
  const { list, label, text } = place;
  return { nodes: [textNode(lines, style, { element: text }, label)], elements: list === undefined ? [] : [list] };
}

const headingType = { 1: 'H1', 2: 'H2', 3: 'H3' } as const;

function targetsOf({ id, level, text }: Heading) {
  return level < 3 ? { destination: id, bookmark: { level, title: text } } : { destination: id };
}

/** What lies under each page of a draft; nothing under those of a finished report. */
function watermarkOf({ draft }: ReportMetadata): WatermarkText | undefined {
  if (draft !== true) return undefined;
  const { text, sizePt: size, rise, gray } = draftWatermark;
  return { runs: textRuns(text, { font: 'heading1' }), size, rise, gray };
}
