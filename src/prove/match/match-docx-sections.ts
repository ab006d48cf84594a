/** The page numbers that Word prints: none on cover and contents list, from 1 on after them, without a break. */
import type { ExpectedReport } from '../expect/expected-report.ts';
import type { DocxBlock, DocxContent, DocxSection } from '../found/docx-content.ts';
import type { Finding } from '../proof.ts';
import { squeeze } from '../tokens.ts';

/** The first section after cover and contents list begins with the first heading and with page 1; each later one goes on. */
export function matchDocxSections(
  { front }: ExpectedReport,
  { sections, blocks }: Pick<DocxContent, 'sections' | 'blocks'>,
): readonly Finding[] {
  const heading = front === undefined ? 0 : blocks.findIndex(isHeading);
  const first = sections.findLastIndex(({ firstBlock }) => firstBlock <= heading);
  const before = blocks.slice(sections[first]?.firstBlock ?? 0, heading).map(textOf);
  return [
    ...difference('正文首节', '', before.join('').slice(0, 60)),
    ...sections.flatMap((section, index) => {
      const place = `第${String(index + 1)}节“${beginningOf(section, blocks)}”`;
      const expected = index < first ? '不印页码' : index === first ? '页码从1起' : '页码接上一节';
      return difference(place, expected, describe(section));
    }),
  ];
}

function isHeading(block: DocxBlock): boolean {
  return block.kind === 'paragraph' && block.outlineLevel !== undefined;
}

function describe({ numbered, start, format }: DocxSection): string {
  const numbers = start === undefined ? '页码接上一节' : `页码从${start}起`;
  const printed =
    numbered.length === 2 ? numbers : numbered.length === 1 ? `${numbers}，只印${numbered.join('')}` : '不印页码';
  const hidden = numbered.length === 0 && start !== undefined ? `，${numbers}` : '';
  return `${printed}${hidden}${format === undefined || format === 'decimal' ? '' : `，格式 ${format}`}`;
}

function beginningOf({ firstBlock }: DocxSection, blocks: readonly DocxBlock[]): string {
  const text =
    blocks
      .slice(firstBlock)
      .map(textOf)
      .find((one) => one !== '') ?? '';
  return text.slice(0, 20);
}

function textOf(block: DocxBlock): string {
  return block.kind === 'table' ? '表格' : squeeze(block.text);
}

function difference(place: string, expected: string, actual: string): readonly Finding[] {
  return expected === actual ? [] : [{ subject: 'Word', check: '页码', place, expected, actual }];
}
