import type { Scorecard } from '../model/accounts.ts';
import type { Block, Heading, Paragraph, Sheet } from '../model/report.ts';
import type { ReportContext } from '../model/report-context.ts';
import { composeSelfEvaluationForm } from './scorecards/self-evaluation-form.ts';
import { composeEvaluation } from './compose-evaluation.ts';
import type { Edition } from './edition.ts';

/** Part 5: the evaluation report with its list of attachments, then each scorecard on a sheet of its own. */
export function composeAttachments(context: ReportContext, edition: Edition): readonly Sheet[] {
  const { accounts } = context;
  const scopes = (['overall', 'project'] as const).filter((scope) =>
    accounts.scorecards.some((card) => card.scope === scope),
  );
  const listed = scopes.map((scope) => edition.scorecards[scope](accounts.year));
  const evaluation = evaluationSheet(context, listed);
  const forms = scopes.flatMap((scope, index) =>
    accounts.scorecards
      .filter((card) => card.scope === scope)
      .map((card, place) =>
        scorecardSheet(context, edition, card, place === 0 ? `附件${String(index + 1)}` : undefined),
      ),
  );
  const sheets = [...evaluation, ...forms];
  return sheets.length > 0
    ? sheets
    : [{ id: 'no-attachments', orientation: 'portrait', blocks: [bodyText('本单位无附件。')] }];
}

function evaluationSheet({ accounts }: ReportContext, listed: readonly string[]): readonly Sheet[] {
  if (accounts.evaluation === undefined) return [];
  const title = `${String(accounts.year)}年度部门整体支出绩效评价报告`;
  const heading: Heading = { kind: 'heading', id: 'evaluation', level: 2, style: 'form', text: title };
  const list = listed.map((name, index): Paragraph => {
    const label = `${index === 0 ? '附件：' : ''}${String(index + 1)}. `;
    return { ...bodyText(label + name), item: { list: 'attachments', label } };
  });
  return [
    {
      id: 'evaluation',
      orientation: 'portrait',
      blocks: [heading, ...composeEvaluation(accounts.evaluation.text), ...list],
    },
  ];
}

function scorecardSheet(context: ReportContext, edition: Edition, card: Scorecard, label: string | undefined): Sheet {
  const heading: Heading = {
    kind: 'heading',
    id: `scorecard-${card.id}-title`,
    level: 2,
    style: 'form',
    text: edition.scorecards[card.scope](context.accounts.year),
  };
  const labels: readonly Block[] =
    label === undefined ? [] : [{ kind: 'paragraph', style: 'attachment', spans: [{ text: label }] }];
  return {
    id: `scorecard-${card.id}`,
    orientation: 'portrait',
    blocks: [...labels, heading, composeSelfEvaluationForm(context, card)],
  };
}

function bodyText(text: string): Paragraph {
  return { kind: 'paragraph', style: 'body', spans: [{ text }] };
}
