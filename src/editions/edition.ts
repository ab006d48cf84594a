import type { ReportRule, Rule } from '../checks/rule.ts';
import type { FormLines } from '../model/classification.ts';
import type { FontPreferences } from '../model/font-roles.ts';
import type { ScorecardPlaces } from '../model/performance-targets.ts';
import type { TargetForms } from './target-forms.ts';
import type { ScorecardTitles } from './titles.ts';
import type { SectionDefinition } from './sections/section-definition.ts';
import type { TableDefinition } from './table-definition.ts';

/** The form of a province and year: its tables and sections in order, and its titles. */
export interface Edition {
  /** Name of its folder of templates. */
  readonly id: string;
  readonly tables: readonly TableDefinition[];
  /** Sections of part 1. */
  readonly overview: readonly SectionDefinition[];
  /** Sections of part 3. */
  readonly sections: readonly SectionDefinition[];
  /** Rules that a year must keep to be printed in this form. */
  readonly rules: readonly Rule[];
  /** Rules on the composed text. */
  readonly reportRules: readonly ReportRule[];
  readonly formLines: readonly FormLines[];
  readonly scorecards: ScorecardTitles;
  readonly scorecardPlaces: ScorecardPlaces;
  readonly targetForms: TargetForms;
  readonly fonts: FontPreferences;
}
