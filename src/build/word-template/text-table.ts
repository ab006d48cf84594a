/** A table among the text: the report gives its columns, so the template has one row for heads and one for all others. */
import { textWidth } from '../../layout/page-geometry.ts';
import { element } from '../../writers/xml-text.ts';
import { tableStyleId } from './styles-part.ts';
import { paragraph, run, valued } from './word-xml.ts';

/** The table, and the empty paragraph that keeps it apart from what follows. */
export function textTable(): readonly string[] {
  const width = textWidth('portrait');
  const properties = element(
    'w:tblPr',
    {},
    valued('w:tblStyle', tableStyleId),
    element('w:tblW', { 'w:w': width, 'w:type': 'dxa' }),
    element('w:tblLayout', { 'w:type': 'fixed' }),
  );
  const grid = element('w:tblGrid', {}, element('w:gridCol', { 'w:w': width }));
  return [
    element(
      'w:tbl',
      {},
      properties,
      grid,
      loopRow('header', width, { tags: '{%description}{%grid}', heads: true }),
      loopRow('rows', width, { tags: '', heads: false }),
    ),
    paragraph('SectionEnd', []),
  ];
}

/** Heads keep together with the first row below them. */
function loopRow(
  name: string,
  width: number,
  { tags, heads }: { readonly tags: string; readonly heads: boolean },
): string {
  const height = element('w:trHeight', { 'w:val': 320, 'w:hRule': 'atLeast' });
  const row = element('w:trPr', {}, element('w:cantSplit'), height, heads ? element('w:tblHeader') : '');
  const cell = element('w:tcPr', {}, element('w:tcW', { 'w:w': width, 'w:type': 'dxa' }), valued('w:vAlign', 'center'));
  const text = run(`{-w:tr ${name}}{%height}${tags}{%cells}{/${name}}`);
  return element('w:tr', {}, row, element('w:tc', {}, cell, paragraph('TableText', [text], { keepNext: heads })));
}
