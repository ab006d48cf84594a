/** LaidOutReport → definition: sections of nodes, one section for the cover, the list, each title page and sheet. */
import type { LaidOutBlock, LaidOutPart, LaidOutReport, LaidOutSheet } from '../../../layout/laid-out-report.ts';
import { pageGeometry } from '../../../layout/page-geometry.ts';
import { blankLines, typography } from '../../../layout/typography.ts';
import type { Orientation, ReportMetadata } from '../../../model/report.ts';
import type { PdfMetadata } from '../engine/document.ts';
import type { PdfDefinition } from '../engine/engine.ts';
import type { FlowNode, SectionNode } from '../engine/nodes.ts';
import { blankNode, contentsNodes, coverNodes } from './front-pages.ts';
import { pageNumbers } from './page-numbers.ts';
import { gridLayout, tableNodes } from './table-nodes.ts';
import { plainNode, textNode } from './text-node.ts';
import type { Targets } from './text-node.ts';
import { points } from './units.ts';

/** Pages that are exactly full must not overflow by a rounding error of sums of points. */
const roundingRoom = 0.01;

/** The definition of the whole document. */
export function definePdf(laidOut: LaidOutReport): PdfDefinition {
  const { report, parts, frontPages } = laidOut;
  return {
    metadata: metadataOf(report.metadata, frontPages),
    sections: [
      section(coverNodes(laidOut), 'portrait'),
      section(contentsNodes(laidOut), 'portrait'),
      ...parts.flatMap((part) => [
        section(titlePageNodes(part, frontPages), 'portrait'),
        ...part.sheets.map((sheet) => section(sheetNodes(sheet, frontPages), sheet.sheet.orientation)),
      ]),
    ],
    grid: gridLayout,
    marks: pageNumbers(laidOut),
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

function titlePageNodes({ part, titleLines, page }: LaidOutPart, frontPages: number): readonly FlowNode[] {
  const index = page + frontPages - 1;
  return [
    blankNode(blankLines.abovePartTitle, index),
    plainNode(titleLines, index, typography.partTitle, {
      destination: part.id,
      bookmark: { level: 1, title: `${part.ordinal} ${part.title}` },
    }),
  ];
}

function sheetNodes({ blocks }: LaidOutSheet, frontPages: number): readonly FlowNode[] {
  return blocks.flatMap((block) => blockNodes(block, frontPages));
}

function blockNodes(laidOut: LaidOutBlock, frontPages: number): readonly FlowNode[] {
  switch (laidOut.kind) {
    case 'text': {
      const { block, lines } = laidOut;
      const placed = lines.map(({ spans, page }) => ({ spans, page: page + frontPages - 1 }));
      return [textNode(placed, typography[block.style], block.kind === 'heading' ? targetsOf(block) : {})];
    }
    case 'table':
      return tableNodes(laidOut, frontPages);
  }
}

function targetsOf({ id, level, text }: { id: string; level: 2 | 3; text: string }): Targets {
  return level === 2 ? { destination: id, bookmark: { level: 2, title: text } } : { destination: id };
}
