import { documentFiles } from '../model/document-names.ts';
import { directionsOf } from '../model/performance-targets.ts';
import type { TargetsContext } from '../model/performance-targets.ts';
import type { Block, Heading, Report, Sheet, Table } from '../model/report.ts';
import { composeDepartmentTargets } from './scorecards/department-targets-form.ts';
import { composeSpecialFundsSummary } from './scorecards/special-funds-summary.ts';
import { composeSpendingDirection } from './scorecards/spending-direction-form.ts';
import type { TargetForms } from './edition.ts';

/** The target forms of a year, each on a sheet of its own; without special funds the department's form alone. */
export function composePerformanceTargets(context: TargetsContext, forms: TargetForms): Report {
  const { year, department, special } = context.targets;
  const { titles } = forms;
  const fileName = documentFiles['performance-targets'].name(year, department.name);
  const sheet = (title: string, table: Table, label?: string) => formSheet(forms, title, table, label);
  const specialSheets = special.funds.flatMap((fund, fundPlace) =>
    fund.directions.map((direction, place) => {
      const table = composeSpendingDirection(context, fund.name, direction, { fund: fundPlace, direction: place });
      return sheet(titles.direction(year), table, '附表3');
    }),
  );
  return {
    metadata: {
      title: fileName,
      author: department.name,
      year,
      date: department.publicationDate ?? `${String(year)}-12-31`,
      language: 'zh-CN',
      fileName,
    },
    parts: [
      {
        id: 'performance-targets',
        sheets: [
          sheet(titles.department(year), composeDepartmentTargets(context)),
          ...(directionsOf(special).length === 0
            ? []
            : [sheet(titles.summary(year), composeSpecialFundsSummary(context, forms.summaryRows), '附表2')]),
          ...specialSheets,
        ],
      },
    ],
  };
}

/** Label, title, table and the lines to be signed. No title page stands above the forms: their titles are level 1. */
function formSheet({ signatures }: TargetForms, title: string, table: Table, label: string | undefined): Sheet {
  const heading: Heading = { kind: 'heading', id: `${table.id}-title`, level: 1, style: 'form', text: title };
  const labels: readonly Block[] =
    label === undefined ? [] : [{ kind: 'paragraph', style: 'attachment', spans: [{ text: label }] }];
  const lines = signatures.map((text): Block => ({ kind: 'paragraph', style: 'signature', spans: [{ text }] }));
  return { id: table.id, orientation: 'portrait', blocks: [...labels, heading, table, ...lines] };
}
