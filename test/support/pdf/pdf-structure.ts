/** Reads a tagged PDF as assistive software does: its structure tree, with the text of each element. */
import { PdfLink, PdfText } from './pdf-objects.ts';
import type { PdfDictionary, PdfFile, PdfValue } from './pdf-objects.ts';

export interface ReadElement {
  readonly type: string;
  readonly text: string;
  readonly kids: readonly ReadElement[];
  readonly attributes: PdfDictionary;
  /** Link annotations. */
  readonly links: readonly PdfDictionary[];
}

/** The root element. @throws when content is claimed twice, by nobody, or the way back from it leads elsewhere. */
export function readStructure(file: PdfFile): ReadElement {
  const catalog = file.dictionary(file.trailer['Root']);
  const tree = file.dictionary(catalog['StructTreeRoot']);
  const numbers = file.dictionary(tree['ParentTree'])['Nums'] as PdfValue[];
  const parents = new Map(numbers.flatMap((key, at) => (at % 2 === 0 ? [[key as number, numbers[at + 1]]] : [])));
  const unread = new Map(
    pagesOf(file).map((page) => [file.dictionary(page), markedTexts(file, file.dictionary(page))]),
  );

  const read = (link: PdfValue | undefined): ReadElement => {
    const element = file.dictionary(link);
    const texts: string[] = [];
    const kids: ReadElement[] = [];
    const links: PdfDictionary[] = [];
    for (const kid of [element['K'] ?? []].flat()) {
      const entry = file.dictionary(kid);
      if (kid instanceof PdfLink) kids.push(read(kid));
      else if (entry['Type'] === 'OBJR') {
        const annotation = file.dictionary(entry['Obj']);
        expectSame(parents.get(annotation['StructParent'] as number), link);
        links.push(annotation);
      } else {
        const page = file.dictionary(typeof kid === 'number' ? element['Pg'] : entry['Pg']);
        const id = (typeof kid === 'number' ? kid : entry['MCID']) as number;
        expectSame((parents.get(page['StructParents'] as number) as PdfValue[])[id], link);
        const marked = unread.get(page);
        const text = marked?.get(id);
        if (text === undefined) throw new Error(`Content ${String(id)} is missing or claimed twice`);
        marked?.delete(id);
        texts.push(text);
      }
    }
    return {
      type: element['S'] as string,
      text: texts.join(''),
      kids,
      attributes: file.dictionary(element['A']),
      links,
    };
  };
  const [root] = [tree['K'] ?? []].flat();
  const structure = read(root);
  for (const marked of unread.values()) if (marked.size > 0) throw new Error('Content that no element claims');
  return structure;
}

/** Elements of the given types, in reading order. */
export function elementsOf(root: ReadElement, ...types: readonly string[]): readonly ReadElement[] {
  return [...(types.includes(root.type) ? [root] : []), ...root.kids.flatMap((kid) => elementsOf(kid, ...types))];
}

export function pagesOf(file: PdfFile): readonly PdfLink[] {
  const catalog = file.dictionary(file.trailer['Root']);
  return file.dictionary(catalog['Pages'])['Kids'] as PdfLink[];
}

/** The operators that draw a page. */
export function contentOf(file: PdfFile, page: PdfDictionary): string {
  return file.stream(page['Contents']).toString('latin1');
}

/** The text of each marked stretch of a page. @throws when something is drawn that is neither content nor artifact. */
function markedTexts(file: PdfFile, page: PdfDictionary): Map<number, string> {
  const fonts = file.dictionary(file.dictionary(page['Resources'])['Font']);
  const texts = new Map<number, string>();
  let open: number | 'artifact' | undefined;
  let decode = (hex: string): string => hex;
  for (const [, mark, artifact, id, end, font, shown, painted] of contentOf(file, page).matchAll(operators)) {
    if (mark !== undefined) {
      if (open !== undefined) throw new Error('Marked content within marked content');
      open = artifact !== undefined ? 'artifact' : Number(id);
      if (open !== 'artifact') texts.set(open, '');
    } else if (end !== undefined) open = undefined;
    else if (font !== undefined) decode = decoderOf(file, fonts[font]);
    else if (open === undefined) throw new Error(`Neither content nor artifact: ${shown ?? painted ?? ''}`);
    else if (shown !== undefined && open !== 'artifact') texts.set(open, `${texts.get(open) ?? ''}${decode(shown)}`);
  }
  return texts;
}

const operators =
  /((\/Artifact <<.*?>> BDC)|\/\w+ <<\/MCID (\d+)>> BDC)|\b(EMC)\b|\/(F\d+) [\d.]+ Tf|<([0-9a-f]+)> Tj| (S)$/gm;

const decoders = new WeakMap<PdfDictionary, (hex: string) => string>();

/** Glyph numbers → text, by the font's table ToUnicode. */
export function decoderOf(file: PdfFile, link: PdfValue | undefined): (hex: string) => string {
  const font = file.dictionary(link);
  const known = decoders.get(font);
  if (known !== undefined) return known;
  const characters: string[] = [];
  const ranges = file.stream(font['ToUnicode']).toString('latin1');
  for (const [, first = '', , list = ''] of ranges.matchAll(/<([0-9a-f]{4})> <([0-9a-f]{4})> \[([^\]]*)\]/g)) {
    [...list.matchAll(/<([0-9a-f ]*)>/g)].forEach(([, codes = ''], index) => {
      const units = (codes.replaceAll(' ', '').match(/.{4}/g) ?? []).map((code) => Number.parseInt(code, 16));
      characters[Number.parseInt(first, 16) + index] = String.fromCharCode(...units);
    });
  }
  const decode = (hex: string): string =>
    (hex.match(/.{4}/g) ?? []).map((glyph) => characters[Number.parseInt(glyph, 16)] ?? '\ufffd').join('');
  decoders.set(font, decode);
  return decode;
}

function expectSame(found: PdfValue | undefined, expected: PdfValue | undefined): void {
  if (found instanceof PdfLink && expected instanceof PdfLink && found.id === expected.id) return;
  throw new Error('The way back from the content leads to another element');
}

/** The characters of a text value. */
export function textOf(value: PdfValue | undefined): string {
  return value instanceof PdfText ? value.text : '';
}
