/** The cover and the contents list. */
import type { ContentsEntry, LaidOutReport } from '../../../layout/laid-out-report.ts';
import { blankLines, typography } from '../../../layout/typography.ts';
import type { FlowNode, TextNode } from '../engine/nodes.ts';
import type { SetLine } from '../engine/set-text.ts';
import { fontName, textRuns } from './font-runs.ts';
import { plainNode, setTextNode } from './text-node.ts';

/** Empty lines, which push a title down. */
export function blankNode(count: number, page: number): TextNode {
  return plainNode(new Array<string>(count).fill(''), page, typography.blank);
}

/** The cover: year, unit, kind of document. */
export function coverNodes({ report, coverUnitLines }: LaidOutReport): readonly FlowNode[] {
  const { year, documentName } = report.cover;
  return [
    blankNode(blankLines.aboveCoverYear, 0),
    plainNode([year], 0, typography.coverYear),
    blankNode(blankLines.betweenCoverLines, 0),
    plainNode(coverUnitLines, 0, typography.coverUnit),
    blankNode(blankLines.betweenCoverLines, 0),
    plainNode([documentName], 0, typography.coverTitle),
  ];
}

/** The contents list, its title on the first page; it begins on the second page of the document. */
export function contentsNodes({ report, contentsPages }: LaidOutReport): readonly FlowNode[] {
  const title = plainNode([report.contentsTitle], 1, typography.contentsTitle);
  return [title, ...contentsPages.flatMap((entries, index) => entries.map((entry) => entryNode(entry, index + 1)))];
}

/** An entry: its lines, dots and the page number at the end of the last; all of it a link. */
function entryNode({ level, lines, page: number, target }: ContentsEntry, page: number): TextNode {
  const style = level === 1 ? typography.contents1 : typography.contents2;
  const setLines = lines.map((text, index): SetLine => {
    const left = { runs: textRuns(text, style), align: 'left' } as const;
    if (index < lines.length - 1) return { segments: [left], page, link: target };
    const right = { runs: textRuns(String(number), typography.contents2), align: 'right' } as const;
    return { segments: [left, right], page, link: target, leader: fontName(typography.contents2, true) };
  });
  // The right indent holds the text back, not the number.
  return setTextNode(setLines, { ...style, right: 0 });
}
