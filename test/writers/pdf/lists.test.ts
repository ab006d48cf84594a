/** Lists within lists, and lists that follow each other: no data of a fixture has them. */
import { expect, it } from 'vitest';
import { openFontMetrics } from '../../../src/fonts/font-metrics.ts';
import { loadFonts } from '../../../src/fonts/load-fonts.ts';
import { composeEvaluation } from '../../../src/editions/compose-evaluation.ts';
import { layOut } from '../../../src/layout/lay-out.ts';
import type { Report } from '../../../src/model/report.ts';
import { writePdf } from '../../../src/writers/pdf/write-pdf.ts';
import { sampleReport } from '../../support/sample-report.ts';
import { listItems } from '../../support/list-items.ts';
import { readItems } from '../../support/pdf/pdf-lists.ts';
import { readPdfFile } from '../../support/pdf/pdf-objects.ts';
import { elementsOf, readStructure } from '../../support/pdf/pdf-structure.ts';

const fonts = loadFonts();
const metrics = openFontMetrics(fonts);

function reportOf(markdown: string): Report {
  const { metadata } = sampleReport;
  const title = { kind: 'heading', id: 'title', level: 1, style: 'form', text: '绩效评价报告' } as const;
  const blocks = [title, ...composeEvaluation(markdown)];
  return { metadata, parts: [{ id: 'part', sheets: [{ id: 'sheet', orientation: 'portrait', blocks }] }] };
}

async function structureOf(report: Report) {
  return readStructure(readPdfFile(await writePdf(layOut(report, metrics), fonts)));
}

it('a list may stand in an item of another, of either kind', async () => {
  const report = reportOf('1. 甲\n2. **乙**\n   - 丙\n     1. 丁\n   - 戊\n3. 己\n\n正文\n\n- 庚\n');
  const root = await structureOf(report);
  expect(readItems(root).map(({ depth, label, texts }) => [depth, label, ...texts])).toEqual([
    [1, '1.', '甲'],
    [1, '2.', '乙'],
    [2, '', '丙'],
    [3, '1.', '丁'],
    [2, '', '戊'],
    [1, '3.', '己'],
    [1, '', '庚'],
  ]);
  expect(elementsOf(root, 'L').map(({ attributes }) => attributes['ListNumbering'])).toEqual([
    'Decimal',
    undefined,
    'Decimal',
    undefined,
  ]);
  expect(elementsOf(root, 'P').map(({ text }) => text)).toEqual(['乙', '丙', '正文']);
});

it('lists that follow each other stay apart', async () => {
  const root = await structureOf(reportOf('- 甲\n- 乙\n\n1. 丙\n2. 丁\n'));
  expect(elementsOf(root, 'L').map(({ kids }) => kids.length)).toEqual([2, 2]);
});

it('an item over several lines and pages has its label once and its text whole', async () => {
  const sentence = '持续优化营商环境，全年受理企业诉求1,286件，办结率达99.53%；';
  const report = reportOf(`1. ${sentence.repeat(30)}\n2. ${sentence.repeat(30)}`);
  expect(layOut(report, metrics).pageCount).toBeGreaterThan(1);
  const read = readItems(await structureOf(report));
  expect(read.map(({ label, texts }) => [label, ...texts])).toEqual(
    listItems(report).map(({ label, texts }) => [label, ...texts]),
  );
});
