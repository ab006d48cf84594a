import type { FigureName } from '../model/figure-name.ts';
import type { ProseTemplates } from './sections/render-prose.ts';

/** The texts of an edition, as its folder of templates holds them. */
export interface EditionTexts {
  readonly prose: ProseTemplates;
  readonly glossary: readonly GlossaryEntry[];
}

export interface GlossaryEntry {
  readonly term: string;
  readonly meaning: string;
  /** The figure of which the term speaks: without an amount it isn't explained. Absent: always explained. */
  readonly figure?: FigureName;
}
