import type { Report } from '../../../src/model/report.ts';
import { readContents, readSections, readTables } from './report-texts.ts';
import type { SectionText } from './report-texts.ts';

const officialTables = 9;

/** The passages of a generated report, under the names and in the order of the published ones. */
export function readGeneratedPassages(report: Report): ReadonlyMap<string, string> {
  const sections = readSections(report);
  const notes = readTables(report).map((table) => table.notes.join(''));
  const inPart = (part: number) => sections.filter((section) => section.part === part);
  return new Map([
    ['目录', readContents(report).join('\n')],
    ['部门职责', textUnder(inPart(1), /部门职责/u)],
    ['机构设置', textUnder(inPart(1), /机构设置/u)],
    ...notes.slice(0, officialTables).map((note, index) => [`表0${String(index + 1)}`, note] as const),
    ...inPart(3)
      .filter((section) => section.heading !== '')
      .map((section) => [section.heading.split('、')[0] ?? '', section.paragraphs.join('')] as const),
    ['名词解释', textUnder(inPart(4), /^$/u)],
    ['评价报告', textUnder(inPart(5), /绩效评价报告$/u)],
    ...notes.slice(officialTables).map((note, index) => [`自评表${String(index + 1)}`, note] as const),
  ]);
}

function textUnder(sections: readonly SectionText[], heading: RegExp): string {
  return sections
    .filter((section) => heading.test(section.heading))
    .flatMap((section) => section.paragraphs)
    .join('');
}
