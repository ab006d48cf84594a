/** The docxtemplater module behind `{%name}` tags; see place-property.ts for their meaning. */
import type Docxtemplater from 'docxtemplater';
import { printedText, type PlaceProperty } from './place-property.ts';
import { isPlaceProperty, type TemplateValue } from './template-data.ts';
import { escapeXml } from '../xml-text.ts';
import { WordTemplateProblem } from './word-template-problem.ts';

type Module = Docxtemplater.DXT.Module;
type Part = Docxtemplater.DXT.Part;
type RenderOptions = Docxtemplater.DXT.RenderOptions;

const moduleName = 'juesuan/place-property';

/** Marks in the rendered text where a property belongs: two noncharacters that no text can hold. */
const markStart = '\ufdd0';
const markEnd = '\ufdd1';

export interface PlacePropertyModule {
  readonly module: Module;
  /** Properties in the order of their tags; a mark in the rendered text gives the index. */
  readonly rendered: readonly PlaceProperty[];
}

/** A module for one run of docxtemplater. It prints each tag's text, preceded by a mark that names its property. */
export function createPlacePropertyModule(): PlacePropertyModule {
  const rendered: PlaceProperty[] = [];
  return {
    rendered,
    module: {
      name: moduleName,
      // Field codes may hold tags too: the page reference of a contents entry names its bookmark.
      optionsTransformer(options, document) {
        (document as unknown as FileTypeSource).fileTypeConfig.tagsXmlTextArray.push('w:instrText');
        return options;
      },
      matchers: () => [['%', moduleName, {}]],
      render(part: Part, options: RenderOptions) {
        if (part.module !== moduleName) return null;
        const property = propertyOf(part, options);
        rendered.push(property);
        return { value: `${mark(rendered.length - 1)}${toRunContent(printedText(property), part.value)}`, errors: [] };
      },
    },
  };
}

/** Missing in docxtemplater's own declarations: the elements whose text may hold tags. */
interface FileTypeSource {
  readonly fileTypeConfig: { readonly tagsXmlTextArray: string[] };
}

/** Matches a mark; the first group is the index of its property. */
export const markPattern = `${markStart}(\\d+)${markEnd}`;

function mark(index: number): string {
  return `${markStart}${String(index)}${markEnd}`;
}

function propertyOf(part: Part, options: RenderOptions): PlaceProperty {
  const value = options.scopeManager.getValue(part.value, { part: part as never }) as TemplateValue | undefined;
  if (value !== undefined && isPlaceProperty(value)) return value;
  throw new WordTemplateProblem([{ message: '这里没有名为此的属性', tag: `%${part.value}` }]);
}

/** Characters that XML can't hold, halves of others, and the two that mark properties in the rendered text. */
const unprintable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufdd0\ufdd1\ufffe\uffff]|\p{Surrogate}/u;

/** The text within its `w:t`; new lines become `w:br`. */
export function toRunContent(text: string, tag: string): string {
  if (unprintable.test(text))
    throw new WordTemplateProblem([{ message: '文字中含有 Word 文件不能保存的控制字符', tag }]);
  return text.split('\n').map(escapeXml).join('</w:t><w:br/><w:t xml:space="preserve">');
}
