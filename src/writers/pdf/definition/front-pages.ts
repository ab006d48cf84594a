/** The cover and the contents list. */
import type { ContentsEntry, LaidOutReport } from '../../../layout/laid-out-report.ts';
import { blankLines, typography } from '../../../layout/typography.ts';
import type { Cover, FrontMatter } from '../../../model/report.ts';
import type { TextNode } from '../engine/nodes.ts';
import type { SetLine } from '../engine/set-text.ts';
import { element } from '../engine/structure.ts';
import type { StructureElement } from '../engine/structure.ts';
import type { PlacedReport } from '../placed-report.ts';
import { fontName, textRuns } from './font-runs.ts';
import type { Tagged } from './tagged-text.ts';
import { plainNode, setTextNode, tagged, together } from './tagged-text.ts';

/** Empty lines, which push a title down. */
export function blankNode(count: number, page: number): Tagged {
  return { nodes: [plainNode(new Array<string>(count).fill(''), page, typography.blank)], elements: [] };
}

/** The cover: year, unit, kind of document. */
export function coverNodes({ year, documentName }: Cover, { coverUnitLines }: LaidOutReport): Tagged {
  return together([
    blankNode(blankLines.aboveCoverYear, 0),
    tagged('P', (role) => plainNode([year], 0, typography.coverYear, role)),
    blankNode(blankLines.betweenCoverLines, 0),
    tagged('P', (role) => plainNode(coverUnitLines, 0, typography.coverUnit, role)),
    blankNode(blankLines.betweenCoverLines, 0),
    tagged('P', (role) => plainNode([documentName], 0, typography.coverTitle, role)),
  ]);
}

/** The contents list, its title on the first page. */
export function contentsNodes({ contentsTitle }: FrontMatter, { contentsPages, contentsIndex }: PlacedReport): Tagged {
  const title = tagged('P', (role) => plainNode([contentsTitle], contentsIndex, typography.contentsTitle, role));
  const entries = contentsPages.flatMap((listed, index) =>
    listed.map((entry) => ({ level: entry.level, ...entryNode(entry, contentsIndex + index) })),
  );
  return {
    nodes: [...title.nodes, ...entries.map(({ node }) => node)],
    elements: [...title.elements, contentsStructure(entries)],
  };
}

interface ContentsItem {
  readonly level: 1 | 2;
  readonly item: StructureElement;
}

/** The list of parts; after each part the list of what it holds. */
function contentsStructure(items: readonly ContentsItem[]): StructureElement {
  const kids: StructureElement[] = [];
  let below: StructureElement[] = [];
  for (const { level, item } of items) {
    if (level === 1) {
      kids.push(item);
      below = [];
      continue;
    }
    if (below.length === 0) kids.push({ type: 'TOC', kids: below });
    below.push(item);
  }
  return { type: 'TOC', kids };
}

/** An entry: its lines, dots and the page number at the end of the last; all of it a link. */
function entryNode(
  { level, text: title, lines, page: number, target }: ContentsEntry,
  page: number,
): { readonly node: TextNode; readonly item: StructureElement } {
  const style = level === 1 ? typography.contents1 : typography.contents2;
  const setLines = lines.map((text, index): SetLine => {
    const left = { runs: textRuns(text, style), align: 'left' } as const;
    if (index < lines.length - 1) return { segments: [left], page };
    const right = { runs: textRuns(String(number), typography.contents2), align: 'right' } as const;
    return { segments: [left, right], page, leader: fontName(typography.contents2, true) };
  });
  const link = element('Link');
  // The right indent holds the text back, not the number.
  const node = setTextNode(
    setLines,
    { ...style, right: 0 },
    {
      element: link,
      link: { destination: target, description: `${title}，第${String(number)}页` },
    },
  );
  return { node, item: element('TOCI', [element('Reference', [link])]) };
}
