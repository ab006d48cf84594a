/**
 * What Word leaves in a template that someone saves: who they are and what they did. None of it reaches a report, which
 * is published, and none of it is part of the form.
 */
import { WordTemplateProblem } from './word-template-problem.ts';

/** Parts about people, the program or the firm, and comments' satellites: nothing that is printed. */
const personalParts =
  /^(?:docProps\/(?:app|custom)\.xml|docProps\/thumbnail\.\w+|word\/people\.xml|word\/comments\w*\.xml|customXml\/.*)$/;

/** Identifiers of editing sessions and of paragraphs (a loop would repeat them), marks of the spelling check. */
const traces = [
  /\sw:rsid\w*="[^"]*"/g,
  /\sw14:(?:paraId|textId)="[^"]*"/g,
  /<w:rsids>[^]*?<\/w:rsids>/g,
  /<w:proofErr\b[^>]*\/>/g,
  /<w:lastRenderedPageBreak\/>/g,
  /<w:attachedTemplate\b[^>]*\/>/g,
];

const changes = /<w:(?:ins|del|moveFrom|moveTo|\w+Change|trackRevisions|commentRangeStart|commentReference)\b/;

export type Parts = ReadonlyMap<string, string | Uint8Array>;

/**
 * The parts of a Word file without personal traces, and without the references to those that are left out.
 * @throws WordTemplateProblem when a part holds tracked changes or comments: which words hold is a person's decision
 */
export function withoutPersonalTraces(parts: Parts): Map<string, string | Uint8Array> {
  const kept = [...parts].filter(([name]) => !personalParts.test(name.replace(/\/_rels\/([^/]+)\.rels$/, '/$1')));
  return new Map(kept.map(([name, content]) => [name, /\.(?:xml|rels)$/.test(name) ? clean(name, content) : content]));
}

function clean(name: string, content: string | Uint8Array): string {
  const xml = typeof content === 'string' ? content : new TextDecoder().decode(content);
  if (name === '[Content_Types].xml')
    return dropElements(xml, 'Override', (element) => isPersonal(/PartName="\/([^"]*)"/.exec(element)?.[1], ''));
  if (name.endsWith('.rels')) {
    const folder = name.replace(/_rels\/[^/]*$/, '');
    return dropElements(xml, 'Relationship', (element) => isPersonal(/Target="([^"]*)"/.exec(element)?.[1], folder));
  }
  if (!name.startsWith('word/')) return xml;
  if (changes.test(xml)) {
    const message = '模板中有修订或批注，请在 Word 中接受或拒绝全部修订、删除批注后再保存';
    throw new WordTemplateProblem([{ message, file: name }]);
  }
  return traces.reduce((text, trace) => text.replaceAll(trace, ''), xml);
}

/** `target` as a relationship names it: from the folder of its source, or from the root. */
function isPersonal(target: string | undefined, folder: string): boolean {
  // A target that is no address is left to whoever reads the file.
  if (target === undefined || !URL.canParse(target, `file:///${folder}`)) return false;
  const { pathname } = new URL(target, `file:///${folder}`);
  return personalParts.test(pathname.slice(1));
}

function dropElements(xml: string, name: string, drops: (element: string) => boolean): string {
  return xml.replaceAll(new RegExp(`<${name}\\b[^>]*/>`, 'g'), (element) => (drops(element) ? '' : element));
}
