/** What of each document is a list. */
import { describe, expect, it } from 'vitest';
import { composeDocument, everyDocument } from '../support/every-document.ts';
import { composeYear } from '../support/compose-year.ts';
import { blocksOf, listItems, wordsOf } from '../support/list-items.ts';

function labelsIn(data: string): Readonly<Record<string, readonly string[]>> {
  const labels: Record<string, string[]> = {};
  for (const { list, label } of listItems(composeYear(data, 2022).report)) (labels[list] ??= []).push(label);
  return labels;
}

describe('the lists of a report', () => {
  it('are the duties, the glossary, the numbered items of the prose and the attachments', () => {
    const { duties, organisation, glossary, attachments, 'three-public': threePublic } = labelsIn('data');
    expect(duties).toEqual(['（一）', '（二）', '（三）', '（四）', '（五）', '（六）']);
    expect(organisation).toEqual(['（一）', '（二）']);
    expect(glossary).toEqual(['一、', '二、', '三、', '四、', '五、', '六、', '七、', '八、']);
    expect(attachments).toEqual(['附件：1. ', '2. ']);
    expect(threePublic).toEqual(['1、', '2、', '3、']);
  });

  it('are those of the evaluation report’s Markdown too, numbered or not', () => {
    const labels = Object.entries(labelsIn('test/fixtures/invented-unit'))
      .filter(([list]) => list.startsWith('evaluation-'))
      .map(([, own]) => own);
    expect(labels).toEqual([
      ['', '', ''],
      ['1.', '2.', '3.'],
    ]);
  });
});

describe.each(everyDocument)('the lists of $document, $data $year', (composed) => {
  const report = composeDocument(composed);
  const paragraphs = blocksOf(report).filter((block) => block.kind === 'paragraph');

  it('have labels that their texts begin with', () => {
    const items = paragraphs.filter(({ item }) => item !== undefined);
    expect(items.filter((one) => !wordsOf(one).startsWith(one.item?.label ?? ''))).toEqual([]);
  });

  it('leave out no paragraph that is numbered', () => {
    const numbered = paragraphs.filter((one) =>
      /^(?:（[一二三四五六七八九十]+）|[一二三四五六七八九十\d]+、)/.test(wordsOf(one)),
    );
    expect(numbered.filter(({ item }) => item?.label === undefined).map(wordsOf)).toEqual([]);
  });

  it('have different ids, so that no list is taken for another', () => {
    const { runs } = paragraphs.reduce<{ last: string | undefined; runs: readonly string[] }>(
      ({ last, runs: before }, { item }) => {
        const list = item?.within ?? item?.list;
        return { last: list, runs: list === undefined || list === last ? before : [...before, list] };
      },
      { last: undefined, runs: [] },
    );
    expect(runs).toEqual([...new Set(runs)]);
  });
});
