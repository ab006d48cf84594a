import { loadEditionTexts } from '../../../src/editions/load-edition-texts.ts';
import type { Block } from '../../../src/model/report.ts';
import { renderProse } from '../../../src/editions/sections/render-prose.ts';
import type { ProseTemplates } from '../../../src/editions/sections/render-prose.ts';
import type { SectionDefinition } from '../../../src/editions/sections/section-definition.ts';
import { contextOf } from '../../support/small-unit.ts';
import type { SmallUnit } from '../../support/small-unit.ts';

let prose: ProseTemplates | undefined;

/** A section about a unit: its paragraphs and subheadings as texts. */
export function proseOf(section: SectionDefinition, unit: SmallUnit): readonly string[] {
  prose ??= loadEditionTexts('zhuzhou-2022').prose;
  return renderProse(section.id, prose, section.values(contextOf(unit))).map(textOf);
}

function textOf(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return block.text;
    case 'paragraph':
      return block.spans.map(({ text }) => text).join('');
    case 'table':
      return '';
  }
}
