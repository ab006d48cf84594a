/** A draft's watermark in Word: a shape in the headers of every section, where Word itself puts its watermarks. */
import { draftWatermark } from '../../layout/typography.ts';
import { xmlHead } from '../xml-text.ts';

type Parts = Map<string, string | Uint8Array>;

const headerTypes = ['default', 'even'] as const;
type HeaderType = (typeof headerTypes)[number] | 'first';

const document = 'word/document.xml';
const relations = 'word/_rels/document.xml.rels';
const contentTypes = '[Content_Types].xml';
const relationType = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/header';
const headerContent = 'application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml';

/**
 * Puts the watermark under every page of a Word file: into the headers that the template has, and into new ones where it
 * has none. Changes `parts`.
 */
export function addDraftHeaders(parts: Parts): void {
  const own = [...parts.keys()].filter((name) => /^word\/header\d*\.xml$/.test(name));
  own.forEach((name, index) => {
    const shape = watermarkParagraph(`${String(index)}-own`);
    parts.set(name, textOf(parts, name).replace('</w:hdr>', `${shape}</w:hdr>`));
  });
  const added = new Set<HeaderType>();
  parts.set(document, withReferences(textOf(parts, document), added));
  for (const type of added) addHeader(parts, type);
}

/** Sections name a header of each type, unless they or one before them have one of the template. */
function withReferences(xml: string, added: Set<HeaderType>): string {
  const inherited = new Set<HeaderType>();
  return xml.replace(/<w:sectPr(?: [^>]*)?>[^]*?<\/w:sectPr>/g, (section) => {
    const has = (type: HeaderType) => new RegExp(`<w:headerReference [^>]*w:type="${type}"`).test(section);
    const wanted: readonly HeaderType[] = section.includes('<w:titlePg') ? [...headerTypes, 'first'] : headerTypes;
    for (const type of wanted) if (has(type)) inherited.add(type);
    const missing = wanted.filter((type) => !inherited.has(type));
    for (const type of missing) added.add(type);
    const references = missing.map((type) => `<w:headerReference w:type="${type}" r:id="${relationId(type)}"/>`);
    return section.replace(/^<w:sectPr(?: [^>]*)?>/, (start) => start + references.join(''));
  });
}

function addHeader(parts: Parts, type: HeaderType): void {
  const file = `draft-header-${type}.xml`;
  parts.set(`word/${file}`, headerXml(type));
  insert(
    parts,
    relations,
    '</Relationships>',
    `<Relationship Id="${relationId(type)}" Type="${relationType}" Target="${file}"/>`,
  );
  insert(parts, contentTypes, '</Types>', `<Override PartName="/word/${file}" ContentType="${headerContent}"/>`);
}

function insert(parts: Parts, name: string, end: string, xml: string): void {
  parts.set(name, textOf(parts, name).replace(end, xml + end));
}

function relationId(type: HeaderType): string {
  return `rIdDraftHeader-${type}`;
}

function textOf(parts: Parts, name: string): string {
  const part = parts.get(name) ?? '';
  return typeof part === 'string' ? part : Buffer.from(part).toString('utf8');
}

const namespaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:o="urn:schemas-microsoft-com:office:office"',
  'xmlns:w10="urn:schemas-microsoft-com:office:word"',
].join(' ');

function headerXml(type: HeaderType): string {
  return `${xmlHead}<w:hdr ${namespaces}>${watermarkParagraph(type)}</w:hdr>`;
}

/** A text along a line that fills its shape (preset 136), in VML: what Word and LibreOffice both draw. */
function watermarkParagraph(id: string): string {
  const { text, sizePt, rise, gray } = draftWatermark;
  const shade = Math.round(gray * 255)
    .toString(16)
    .padStart(2, '0');
  const style = [
    'position:absolute;margin-left:0;margin-top:0',
    `width:${String(sizePt * text.length)}pt;height:${String(sizePt)}pt;rotation:${String(360 - rise)};z-index:-251658752`,
    'mso-position-horizontal:center;mso-position-horizontal-relative:page',
    'mso-position-vertical:center;mso-position-vertical-relative:page',
  ].join(';');
  return (
    '<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/></w:pPr><w:r><w:pict>' +
    '<v:shapetype id="_x0000_t136" coordsize="21600,21600" o:spt="136" adj="10800" path="m@7,l@8,m@5,21600l@6,21600e">' +
    `<v:formulas>${formulas.map((formula) => `<v:f eqn="${formula}"/>`).join('')}</v:formulas>` +
    '<v:path textpathok="t"/><v:textpath on="t" fitshape="t"/><o:lock v:ext="edit" text="t" shapetype="t"/></v:shapetype>' +
    `<v:shape id="draft-watermark-${id}" type="#_x0000_t136" style="${style}" fillcolor="#${shade.repeat(3)}" stroked="f">` +
    `<v:textpath style="font-family:&quot;黑体&quot;;font-size:1pt" string="${text}"/>` +
    '<w10:wrap anchorx="page" anchory="page"/></v:shape></w:pict></w:r></w:p>'
  );
}

/** The guide lines of preset 136: straight above and below, shifted by the adjustment. */
const formulas = [
  'sum #0 0 10800',
  'prod #0 2 1',
  'sum 21600 0 @1',
  'sum 0 0 @2',
  'sum 21600 0 @3',
  'if @0 @3 0',
  'if @0 21600 @1',
  'if @0 0 @2',
  'if @0 @4 21600',
  'mid @5 @6',
  'mid @8 @5',
  'mid @7 @8',
  'mid @6 @7',
  'sum @6 0 @5',
] as const;
