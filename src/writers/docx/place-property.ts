/**
 * Tags that say more than text. In the template such a tag is written `{%name}`: it prints its text (if it has one) like
 * `{name}`, and sets a property of the place where it stands. Whoever restyles the template may move it within that
 * place, and must not lose it:
 *
 *     tag                     place              what it sets
 *     {%height}               its table row      the row's least height, computed by the layout
 *     {%c1} … {%c12}          its cell           text of the cell, and whether it is merged with the cells below it;
 *                                                alignment and bold only where they differ from row to row; size of
 *                                                the type where a number would not fit; at the top where its
 *                                                text goes on on the next page
 *     {%cells}                its cell           the cell again for each of the row, with its text and width
 *     {%form}, {%section} …   its paragraph      text of a heading, and the bookmark that the contents list leads to
 *     {%entry}                its hyperlink      text of a contents entry, and the bookmark it leads to
 *     {%newPage}              its paragraph      whether it begins a new page
 *     {%description}          its table          the alternative text
 *     {%grid}                 its table          the widths of its columns
 */
export type PlaceProperty =
  | { readonly property: 'rowHeight'; readonly twips: number }
  | (CellLooks & { readonly property: 'cell'; readonly text: string })
  | {
      readonly property: 'cells';
      readonly cells: readonly (CellLooks & { readonly text: string })[];
      /** In twips. */
      readonly widths: readonly number[];
    }
  | { readonly property: 'heading'; readonly text: string; readonly bookmark?: string }
  | { readonly property: 'link'; readonly text: string; readonly bookmark: string }
  | { readonly property: 'newPage'; readonly begins: boolean }
  | { readonly property: 'description'; readonly description: string }
  | { readonly property: 'grid'; readonly widths: readonly number[] };

/** What a cell may have of its own. */
export interface CellLooks {
  readonly merge: VerticalMerge;
  readonly align?: 'left' | 'center' | 'right';
  readonly bold?: boolean;
  readonly halfPoints?: number;
  readonly atTop?: true;
}

/** `restart`: first cell of a merged column of cells; `continue`: a later one; `none`: a cell of its own. */
export type VerticalMerge = 'restart' | 'continue' | 'none';

/** The text that the tag prints. */
export function printedText(property: PlaceProperty): string {
  switch (property.property) {
    case 'cell':
    case 'heading':
    case 'link':
      return property.text;
    case 'cells':
    case 'grid':
    case 'rowHeight':
    case 'newPage':
    case 'description':
      return '';
  }
}
