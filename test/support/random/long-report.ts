/** Reports whose texts are as long, and whose amounts as large, as they may be: names, items, goals, typed tables. */
import { composeEvaluation } from '../../../src/editions/compose-evaluation.ts';
import type { Block, Cell, Report, Row, Sheet, Table } from '../../../src/model/report.ts';
import { openRandom } from './random-numbers.ts';
import type { Random } from './random-numbers.ts';

const common = '部门决算收入支出项目经费管理服务发展保障建设工作单位财政预算、，“”（）2';

/** The report with a unit's name of 1 to 60 characters, amounts of up to 13 digits, rows of up to four pages. */
export function lengthenReport(report: Report, seed: number): Report {
  const random = openRandom(seed);
  const { author } = report.metadata;
  const name = `某${characters(random.below(60), random)}`;
  const renamed = (text: string) => text.replaceAll(author, name);
  return {
    ...report,
    metadata: { ...report.metadata, author: name, title: renamed(report.metadata.title) },
    ...(report.front === undefined
      ? {}
      : { front: { ...report.front, cover: { ...report.front.cover, unitName: name } } }),
    parts: report.parts.map((part) => ({
      ...part,
      ...(part.titlePage === undefined
        ? {}
        : { titlePage: { ...part.titlePage, title: renamed(part.titlePage.title) } }),
      sheets: part.sheets.map((sheet) => lengthenSheet(sheet, renamed, random)),
    })),
  };
}

function lengthenSheet(sheet: Sheet, renamed: (text: string) => string, random: Random): Sheet {
  const blocks = sheet.blocks.map((block) => lengthenBlock(block, renamed, random));
  return { ...sheet, blocks: sheet.id === 'evaluation' ? [...blocks, ...typedTables(random)] : blocks };
}

function lengthenBlock(block: Block, renamed: (text: string) => string, random: Random): Block {
  switch (block.kind) {
    case 'heading':
      return { ...block, text: renamed(block.text) };
    case 'paragraph':
      return {
        ...block,
        spans: block.spans.map((span) => (span.figure === undefined ? { ...span, text: renamed(span.text) } : span)),
      };
    case 'table':
      return lengthenTable(block, renamed, random);
  }
}

/** In each table amounts have about the same size; a row in thirty is very high. */
function lengthenTable(table: Table, renamed: (text: string) => string, random: Random): Table {
  const digits = 1 + random.below(13);
  const cell = (one: Cell, isHigh: boolean): Cell => {
    if (one.figure !== undefined) return isAmount(one) ? { ...one, text: amount(one.text, digits, random) } : one;
    const text = renamed(one.text);
    if (one.header === 'column' || !/[\u4e00-\u9fff]/.test(text)) return { ...one, text };
    if (one.header === 'row' || (one.rowSpan ?? 1) > 1) return { ...one, text: grown(text, random.below(40), random) };
    return { ...one, text: grown(text, random.below(isHigh ? 900 : 60), random) };
  };
  const row = ({ cells }: Row): Row => {
    const isHigh = random.below(30) === 0;
    return { cells: cells.map((one) => cell(one, isHigh)) };
  };
  return {
    ...table,
    captions: table.captions.map((caption) => ({
      ...caption,
      ...(caption.left === undefined ? {} : { left: renamed(caption.left) }),
    })),
    groups: table.groups.map((group) => ({ ...group, rows: group.rows.map(row) })),
  };
}

/** Paragraphs and tables as a clerk types them, with narrow columns and wide ones. */
function typedTables(random: Random): readonly Block[] {
  const pieces = Array.from({ length: 1 + random.below(6) }, () => {
    const columns = 1 + random.below(6);
    const rule = Array.from({ length: columns }, () => random.pick(['---', ':--', '--:', ':-:']));
    const cell = () => random.pick([() => String(random.below(10 ** 8)), () => characters(random.below(30), random)])();
    const rows = Array.from({ length: random.below(20) }, () => Array.from({ length: columns }, cell));
    const heads = Array.from({ length: columns }, () => characters(1 + random.below(8), random));
    const table = [heads, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
    return `${characters(1 + random.below(200), random)}。\n\n${table}\n`;
  });
  return composeEvaluation(pieces.join('\n'));
}

/** Scores and rates are never large. */
function isAmount({ text, figure }: Cell): boolean {
  return /^-?\d+\.\d+$/.test(text) && !/自评(?:得分|分值|执行率)/.test(String(figure));
}

function amount(text: string, digits: number, random: Random): string {
  return text.replace(/\d+/, () => {
    const all = 1 + random.below(digits);
    return String(1 + random.below(9)) + Array.from({ length: all - 1 }, () => String(random.below(10))).join('');
  });
}

function grown(text: string, by: number, random: Random): string {
  return text + characters(by, random);
}

function characters(count: number, random: Random): string {
  return Array.from({ length: count }, () => random.pick(Array.from(common))).join('');
}
