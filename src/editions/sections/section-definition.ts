import type { FigureName } from '../../model/figure-name.ts';
import type { ReportContext } from '../../model/report-context.ts';

/** A figure as a sentence prints it. A template prints it with `{{figure x}}`, which keeps the link to its id. */
export interface Printed {
  readonly figure: FigureName;
  readonly text: string;
}

/** What a template may use: finished texts, conditions, printed figures, lists of these. No amount, no arithmetic. */
export interface ProseValues {
  readonly [name: string]: string | boolean | Printed | ProseValues | readonly ProseValues[] | undefined;
}

/** A section of part 3: its title and the values that its Handlebars template `prose/<id>.hbs` may use. */
export interface SectionDefinition {
  readonly id: string;
  readonly title: string;
  readonly values: (context: ReportContext) => ProseValues;
}
