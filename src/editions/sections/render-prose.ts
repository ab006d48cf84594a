import type { FigureName } from '../../model/figure-name.ts';
import Handlebars from 'handlebars';
import type { Block, ListItem, Span } from '../../model/report.ts';
import { precompiledProse } from './precompiled-prose.ts';
import { ProseTemplateProblem, toProseProblem } from './prose-template-problem.ts';
import type { Printed, ProseValues } from './section-definition.ts';

/** How Handlebars compiles them, here and ahead of time. */
export const proseOptions = { strict: true, noEscape: true, preventIndent: true } as const;

/** The texts of an edition's prose templates by name: sections, and partials whose names begin with `_`. */
export type ProseTemplates = ReadonlyMap<string, string>;

// Noncharacters of Unicode mark where a figure begins, where its text begins, and where it ends; where the label of a
// list's item begins and ends; and a paragraph that goes on with an item. Reading refuses them (`text-limits.ts`).
const [figureStart, textStart, figureEnd] = ['\uFDD0', '\uFDD1', '\uFDD2'] as const;
const [labelStart, labelEnd, continued] = ['\uFDD3', '\uFDD4', '\uFDD5'] as const;
const leadingMark = new RegExp(`^(?:${labelStart}([^${labelEnd}]+)${labelEnd}|${continued})`);
const itemMark = new RegExp(`[${labelStart}${labelEnd}${continued}]`);
const markedFigure = new RegExp(`${figureStart}([^${textStart}]*)${textStart}([^${figureEnd}]*)${figureEnd}`, 'g');

/**
 * Renders a section's template: each line is a paragraph, a line that begins with `# ` a subheading, one that begins
 * with `{{#label}}1、{{/label}}` an item of a list, one that begins with `{{continued}}` more of the item before. A
 * value that the template names and the section does not give is an error, as is a template that can't be parsed.
 */
export function renderProse(name: string, templates: ProseTemplates, values: ProseValues): readonly Block[] {
  const source = templates.get(name);
  if (source === undefined) throw new ProseTemplateProblem(name, '没有这个模板文件');
  const text = renderText(name, source, templates, values);
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line, index, lines) => toBlock(name, line, index, lines[index - 1] ?? ''));
}

function renderText(name: string, source: string, templates: ProseTemplates, values: ProseValues): string {
  const engine = engines.get(templates) ?? createEngine(templates);
  engines.set(templates, engine);
  try {
    return templateOf(engine, source)(values, ownPropertiesOnly);
  } catch (error) {
    throw toProseProblem(name, error);
  }
}

/** Said aloud, for where it is left unsaid the engine warns on the terminal, in English. */
const ownPropertiesOnly = { allowProtoMethodsByDefault: false, allowProtoPropertiesByDefault: false } as const;

/** One for all sections of an edition: the first that uses a partial has it compiled for the others. */
const engines = new WeakMap<ProseTemplates, typeof Handlebars>();

function createEngine(templates: ProseTemplates): typeof Handlebars {
  const engine = Handlebars.create();
  engine.registerHelper('figure', (printed: Printed | undefined) => {
    if (typeof printed !== 'object') throw new Error('{{figure …}} 得到的不是数');
    return `${figureStart}${printed.figure}${textStart}${printed.text}${figureEnd}`;
  });
  engine.registerHelper('label', function (this: unknown, { fn }: Handlebars.HelperOptions) {
    return `${labelStart}${fn(this)}${labelEnd}`;
  });
  engine.registerHelper('continued', () => continued);
  for (const [partial, text] of templates)
    if (partial.startsWith('_')) engine.registerPartial(partial.slice(1), partialOf(engine, partial, text.trim()));
  return engine;
}

/** A partial that says its own name when something is wrong with it. */
function partialOf(engine: typeof Handlebars, name: string, text: string): Handlebars.Template {
  return (...values) => {
    try {
      return templateOf(engine, text)(...values);
    } catch (error) {
      throw toProseProblem(name, error);
    }
  };
}

/** Compiled when it is first rendered, if not before. */
function templateOf(engine: typeof Handlebars, text: string): Handlebars.TemplateDelegate {
  const ready = precompiledProse.get(text);
  return ready === undefined ? engine.compile(text, proseOptions) : engine.template(ready);
}

function toBlock(section: string, line: string, index: number, before: string): Block {
  const item = itemOf(section, line);
  const text = line.replace(leadingMark, '$1');
  if (itemMark.test(text)) throw new ProseTemplateProblem(section, '{{#label}} 和 {{continued}} 只能在一行的开头');
  if (item?.continues === true && itemOf(section, before) === undefined)
    throw new ProseTemplateProblem(section, '{{continued}} 的上一行不是列表的一项');
  if (text.startsWith('# ')) {
    return {
      kind: 'heading',
      id: `${section}-${String(index)}`,
      level: 3,
      style: 'subsection',
      text: text.slice(2).trim(),
    };
  }
  return { kind: 'paragraph', style: 'body', spans: toSpans(text), ...(item === undefined ? {} : { item }) };
}

/** What the mark at the beginning of a line says; the items of a section that follow each other are one list. */
function itemOf(list: string, line: string): ListItem | undefined {
  if (line.startsWith(continued)) return { list, continues: true };
  const label = leadingMark.exec(line)?.[1];
  return label === undefined ? undefined : { list, label };
}

/** Splits a rendered line at its marks: each printed figure becomes a span that names it. */
export function toSpans(line: string): readonly Span[] {
  const spans: Span[] = [];
  let end = 0;
  for (const match of line.matchAll(markedFigure)) {
    if (match.index > end) spans.push({ text: line.slice(end, match.index) });
    spans.push({ text: match[2] ?? '', figure: match[1] as FigureName });
    end = match.index + match[0].length;
  }
  if (end < line.length) spans.push({ text: line.slice(end) });
  return spans;
}
