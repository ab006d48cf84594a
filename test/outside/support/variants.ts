/** Reports that differ from a given one at random: other names, other amounts, paragraphs some characters longer. */
import type { Block, Cell, Paragraph, Report, Row, Span, Table } from '../../../src/model/report.ts';
import { openRandom } from '../../support/random/random-numbers.ts';
import type { Random } from '../../support/random/random-numbers.ts';

/** Characters that names and paragraphs grow by: common ones, with the marks that may not begin or end a line. */
const common = '部门决算收入支出项目经费管理服务发展保障建设工作单位财政预算、，“”（）2';
const names = '株洲石峰天元芦淞荷塘渌口攸县茶陵炎陵醴陵湘潭岳阳永兴安化';
const offices = ['局', '委员会', '事务中心', '管理办公室', '人民政府街道办事处'];

/** The report with the variations of one seed; the same seed gives the same report. */
export function varyReport(report: Report, seed: number): Report {
  const random = openRandom(seed);
  const unitName = report.metadata.author;
  const name = `${characters(names, 4 + random.below(16), random)}${random.pick(offices)}`;
  const renamed = (text: string) => text.replaceAll(unitName, name);
  return {
    ...report,
    ...(report.front === undefined
      ? {}
      : { front: { ...report.front, cover: { ...report.front.cover, unitName: name } } }),
    parts: report.parts.map((part) => ({
      ...part,
      sheets: part.sheets.map((sheet) => ({
        ...sheet,
        blocks: sheet.blocks.map((block) => varyBlock(block, renamed, random)),
      })),
    })),
  };
}

function varyBlock(block: Block, renamed: (text: string) => string, random: Random): Block {
  switch (block.kind) {
    case 'heading':
      return { ...block, text: renamed(block.text) };
    case 'paragraph':
      return varyParagraph(block, renamed, random);
    case 'table':
      return varyTable(block, renamed, random);
  }
}

/** Up to 27 characters more: a line holds 28. */
function varyParagraph(paragraph: Paragraph, renamed: (text: string) => string, random: Random): Paragraph {
  const spans = paragraph.spans.map((span): Span => ({
    ...span,
    text: span.figure === undefined ? renamed(span.text) : amount(span.text, random),
  }));
  const more = characters(common, random.below(28), random);
  return { ...paragraph, spans: more === '' ? spans : [...spans, { text: more }] };
}

function varyTable(table: Table, renamed: (text: string) => string, random: Random): Table {
  const cell = (one: Cell): Cell => ({
    ...one,
    text: one.figure === undefined ? renamed(one.text) : amount(one.text, random),
  });
  const rows = (all: readonly Row[]) => all.map((row) => ({ cells: row.cells.map(cell) }));
  return {
    ...table,
    captions: table.captions.map((caption) => ({
      ...caption,
      ...(caption.left === undefined ? {} : { left: renamed(caption.left) }),
    })),
    groups: table.groups.map((group) => ({ ...group, rows: rows(group.rows) })),
  };
}

/** Other digits, and now and then one more or one less before the point. */
function amount(text: string, random: Random): string {
  return text.replace(/\d+/, (whole) => {
    const digits = Math.min(6, Math.max(1, whole.length + random.below(3) - 1));
    return String(1 + random.below(9)) + characters('0123456789', digits - 1, random);
  });
}

function characters(from: string, count: number, random: Random): string {
  return Array.from({ length: count }, () => random.pick(Array.from(from))).join('');
}
