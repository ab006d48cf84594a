/** Cover, contents list and the title pages of parts. */
import { blankLines } from '../../layout/typography.ts';
import { sectionEnd } from './sections.ts';
import { field, fieldEnd, fieldStart, lineBreakRun, loop, paragraph, run, tabRun } from './word-xml.ts';
import { element } from '../../writers/xml-text.ts';

/** Levels 1 and 2, as links, by heading and outline level: Word's own update finds the same entries. */
const contentsField = String.raw`TOC \o "1-2" \h \z \u`;

/** The first section: no page numbers. */
export function frontMatter(): readonly string[] {
  return [...cover(), ...contentsList()];
}

function cover(): readonly string[] {
  const { aboveCoverYear, betweenCoverLines } = blankLines;
  return [
    ...blank(aboveCoverYear),
    paragraph('CoverYear', [run('{coverYear}')]),
    ...blank(betweenCoverLines),
    paragraph('CoverUnit', [run('{coverUnit}')]),
    ...blank(betweenCoverLines),
    paragraph('CoverTitle', [run('{coverTitle}')]),
  ];
}

/** The field begins in the first entry, which is therefore outside of the loop, and ends after the last. */
function contentsList(): readonly string[] {
  return [
    paragraph('ContentsTitle', [run('{contentsTitle}')], { pageBreakBefore: true }),
    ...loop('firstEntry', [paragraph('TOC1', [...fieldStart(contentsField), entry()])]),
    ...loop('entries', [
      ...loop('level1', [paragraph('TOC1', [entry()])]),
      ...loop('level2', [paragraph('TOC2', [entry()])]),
    ]),
    sectionEnd({ orientation: 'portrait', numbered: false }, [fieldEnd()]),
  ];
}

/** A contents entry leads to its heading; its page number is a reference that Word can update. */
function entry(): string {
  return element(
    'w:hyperlink',
    { 'w:anchor': 'entry', 'w:history': 1 },
    run('{%entry}'),
    tabRun(),
    ...field(String.raw`PAGEREF {bookmark} \h`, [run('{page}')]),
  );
}

/**
 * A part's title page: one heading of two lines, because Word lists each heading paragraph once. An updated contents list
 * drops the line break (`\x` would keep it): the space before it stays between the words.
 */
export function partTitlePage(id: string): readonly string[] {
  return loop(id, [
    paragraph('BlankLine', [], { pageBreakBefore: true }),
    ...blank(blankLines.abovePartTitle - 1),
    paragraph('Heading1', [run('{%ordinal}'), run(' '), lineBreakRun(), run('{title}')]),
  ]);
}

function blank(count: number): readonly string[] {
  return Array.from({ length: count }, () => paragraph('BlankLine', []));
}
