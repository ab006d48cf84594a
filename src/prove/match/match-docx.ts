/** Finds the report in a Word file: each block where it must stand, and nothing besides. */
import { textOf } from '../expect/expected-report.ts';
import type { Expected, ExpectedReport, Passage } from '../expect/expected-report.ts';
import type { GridCell } from '../expect/covered-grid.ts';
import type { DocxBlock, DocxContent, DocxParagraph } from '../found/docx-content.ts';
import type { Check, Finding } from '../proof.ts';
import { squeeze } from '../tokens.ts';
import { differences } from './difference.ts';
import { matchDocxTable } from './match-docx-table.ts';

export interface DocxEntry {
  readonly heading: Passage;
  readonly page: string;
  readonly paragraph: DocxParagraph;
}

export interface DocxMatch {
  /** The words found for each text and each cell of the report. */
  readonly found: ReadonlyMap<Passage | GridCell, string>;
  readonly entries: readonly DocxEntry[];
  /** The paragraph of each heading. */
  readonly headings: ReadonlyMap<Passage, DocxParagraph>;
  readonly findings: readonly Finding[];
}

export function matchDocx(expected: ExpectedReport, { blocks }: DocxContent): DocxMatch {
  const found = new Map<Passage | GridCell, string>();
  const headings = new Map<Passage, DocxParagraph>();
  const entries: DocxEntry[] = [];
  const findings: Finding[] = [];
  const wanted = wantedBlocks(expected);
  for (const { want, block } of pair(wanted, blocks.filter(holdsText))) {
    if (want === undefined || block === undefined) {
      findings.push(alone(want, block));
    } else if (want.kind === 'table') {
      if (block.kind === 'table') findings.push(...matchDocxTable(want, block, found));
      else findings.push(finding('表格', want.place, '表格', block.text));
    } else if (block.kind === 'table') {
      findings.push(finding('文字', placeOf(want), wordsOf(want), '表格'));
    } else if (want.kind === 'entry') {
      const [text, page] = splitEntry(block.text);
      entries.push({ heading: want.heading, page, paragraph: block });
      findings.push(...differences('Word', placeOf(want), textOf(want.heading), text));
    } else {
      found.set(want, squeeze(block.text));
      findings.push(...differences('Word', want.place, textOf(want), block.text), ...wrongLevel(want, block));
      if (want.level !== undefined) headings.set(want, block);
    }
  }
  return { found, entries, headings, findings };
}

interface Entry {
  readonly kind: 'entry';
  readonly heading: Passage;
}

type Wanted = Expected | Entry;

interface Pair {
  readonly want: Wanted | undefined;
  readonly block: DocxBlock | undefined;
}

function wantedBlocks({ front, listed, body }: ExpectedReport): readonly Wanted[] {
  const printed = body.filter((one) => one.kind === 'table' || squeeze(textOf(one)) !== '');
  if (front === undefined) return printed;
  const entries = listed.map((heading): Entry => ({ kind: 'entry', heading }));
  return [...front.cover, front.contentsTitle, ...entries, ...printed];
}

/** Paragraphs without text push others down, or end a section. */
function holdsText(block: DocxBlock): boolean {
  return block.kind === 'table' || squeeze(block.text) !== '';
}

/** Pairs what must stand with what stands, one to one; a block too many or too few stays alone. */
function pair(wanted: readonly Wanted[], blocks: readonly DocxBlock[]): readonly Pair[] {
  const pairs: Pair[] = [];
  let at = 0;
  wanted.forEach((want, index) => {
    const [block, next] = [blocks[at], blocks[at + 1]];
    const following = wanted[index + 1];
    if (block !== undefined && !agree(want, block)) {
      if (next !== undefined && agree(want, next) && !agree(following, next)) {
        pairs.push({ want: undefined, block }, { want, block: next });
        at += 2;
        return;
      }
      if (agree(following, block)) {
        pairs.push({ want, block: undefined });
        return;
      }
    }
    pairs.push({ want, block });
    at += 1;
  });
  return [...pairs, ...blocks.slice(at).map((block) => ({ want: undefined, block }))];
}

function agree(want: Wanted | undefined, block: DocxBlock): boolean {
  if (want === undefined) return false;
  if (want.kind === 'table' || block.kind === 'table') return want.kind === block.kind;
  const text = want.kind === 'entry' ? splitEntry(block.text)[0] : block.text;
  return squeeze(text) === squeeze(wordsOf(want));
}

/** An entry's text and the page number after the last tab. */
function splitEntry(text: string): readonly [string, string] {
  const tab = text.lastIndexOf('\t');
  return tab === -1 ? [text, ''] : [text.slice(0, tab), squeeze(text.slice(tab))];
}

function wrongLevel(want: Passage, block: DocxParagraph): readonly Finding[] {
  if (want.level === block.outlineLevel) return [];
  const name = (level: number | undefined) => (level === undefined ? '不是标题' : `${String(level)}级标题`);
  return [finding('标题', placeOf(want), name(want.level), name(block.outlineLevel))];
}

function alone(want: Wanted | undefined, block: DocxBlock | undefined): Finding {
  const found = block === undefined ? '' : block.kind === 'table' ? '表格' : block.text;
  return finding('文字', want === undefined ? '正文' : placeOf(want), want === undefined ? '' : wordsOf(want), found);
}

function placeOf(want: Wanted): string {
  return want.kind === 'entry' ? `目录“${textOf(want.heading)}”` : want.place;
}

function wordsOf(want: Wanted): string {
  switch (want.kind) {
    case 'entry':
      return textOf(want.heading);
    case 'passage':
      return textOf(want);
    case 'table':
      return '表格';
  }
}

function finding(check: Check, place: string, expected: string, actual: string): Finding {
  return { subject: 'Word', check, place, expected: expected.slice(0, 60), actual: actual.slice(0, 60) };
}
