import { isNothing } from '../figures/format/figure-text.ts';
import { chineseNumber } from '../figures/format/ordinal.ts';
import { documentFiles } from '../model/document-names.ts';
import type { Block, Heading, Part, Report, Sheet, Table } from '../model/report.ts';
import type { ReportContext } from '../model/report-context.ts';
import { renderProse } from './sections/render-prose.ts';
import type { SectionDefinition } from './sections/section-definition.ts';
import type { TableDefinition } from './table-definition.ts';
import { composeAttachments } from './compose-attachments.ts';
import type { Edition } from './edition.ts';
import type { EditionTexts } from './load-edition-texts.ts';
import type { GlossaryEntry } from './read-glossary.ts';

/** The whole report of a year in the form of an edition: cover, five parts, every text and cell finished. */
export function composeReport(context: ReportContext, edition: Edition, texts: EditionTexts): Report {
  const { accounts } = context;
  const { name, publicationDate } = accounts.department;
  const year = String(accounts.year);
  return {
    metadata: {
      title: `${year}年度${name}部门决算`,
      author: name,
      year: accounts.year,
      date: publicationDate ?? `${year}-12-31`,
      language: 'zh-CN',
      fileName: documentFiles['final-accounts'].name(accounts.year, name),
    },
    front: { cover: { year: `${year}年度`, unitName: name, documentName: '部门决算' }, contentsTitle: '目录' },
    parts: [
      partOf(1, `${name}单位概况`, [proseSheet('overview', context, edition.overview, texts)]),
      partOf(
        2,
        '部门决算表',
        edition.tables.map((definition, index) => tableSheet(context, definition, index + 1)),
      ),
      partOf(3, `${year}年度部门决算情况说明`, [proseSheet('explanations', context, edition.sections, texts)]),
      partOf(4, '名词解释', [{ id: 'glossary', orientation: 'portrait', blocks: glossaryParagraphs(context, texts) }]),
      partOf(5, '附件', composeAttachments(context, edition)),
    ],
  };
}

function partOf(number: number, title: string, sheets: readonly Sheet[]): Part {
  return { id: `part-${String(number)}`, titlePage: { ordinal: `第${chineseNumber(number)}部分`, title }, sheets };
}

function proseSheet(
  id: string,
  context: ReportContext,
  sections: readonly SectionDefinition[],
  texts: EditionTexts,
): Sheet {
  const blocks = sections.flatMap((section, index): readonly Block[] => {
    const heading: Heading = {
      kind: 'heading',
      id: section.id,
      level: 2,
      style: 'section',
      text: `${chineseNumber(index + 1)}、${section.title}`,
    };
    return [heading, ...renderProse(section.id, texts.prose, section.values(context))];
  });
  return { id, orientation: 'portrait', blocks };
}

function tableSheet(context: ReportContext, definition: TableDefinition, number: number): Sheet {
  const { id, title, orientation, description, columns, header, rows, notes } = definition;
  const formNumber = `公开${String(number).padStart(2, '0')}表`;
  const table: Table = {
    kind: 'table',
    id,
    description: `${title}：${description}`,
    captions: [{ right: formNumber }, { left: `部门：${context.accounts.department.name}`, right: '单位：万元' }],
    columns,
    header,
    groups: rows(context),
    notes: notes(context),
  };
  const heading: Heading = {
    kind: 'heading',
    id: `${id}-title`,
    level: 2,
    style: 'form',
    text: `${chineseNumber(number)}、${title}`,
  };
  return { id, orientation, blocks: [heading, table] };
}

/** The terms that the report uses, numbered. */
function glossaryParagraphs({ figures }: ReportContext, { glossary }: EditionTexts): readonly Block[] {
  return glossary
    .filter(({ figure }) => figure === undefined || !isNothing(figures.get(figure)))
    .map(glossaryParagraph);
}

function glossaryParagraph({ term, meaning }: GlossaryEntry, index: number): Block {
  const label = `${chineseNumber(index + 1)}、`;
  return {
    kind: 'paragraph',
    style: 'definition',
    spans: [{ text: `${label}${term}：`, bold: true }, { text: meaning }],
    item: { list: 'glossary', label },
  };
}
