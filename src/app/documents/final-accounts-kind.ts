import { checkAccounts } from '../../checks/equations/run-equations.ts';
import { equationCodes } from '../../checks/tie-outs.ts';
import { runReportRules, runRules } from '../../checks/run-rules.ts';
import { computeFigures } from '../../figures/compute-figures.ts';
import { composeReport } from '../../editions/compose-report.ts';
import { findEdition } from '../../editions/index.ts';
import type { DepartmentAccounts } from '../../model/accounts.ts';
import type { Classification } from '../../model/classification.ts';
import type { ReportContext } from '../../model/report-context.ts';
import { holdsAccounts, readYear } from '../../facts/reading/read-year.ts';
import type { DocumentFacts, DocumentKind } from './document-kind.ts';
import { textsIn } from './document-kind.ts';

export interface FinalAccountsFacts extends DocumentFacts {
  readonly accounts: DepartmentAccounts;
  readonly classification: Classification;
}

/** 部门决算: the report with cover, five parts and scorecards. */
export const finalAccounts: DocumentKind<FinalAccountsFacts, ReportContext> = {
  id: 'final-accounts',
  title: (year) => `${String(year)}年度部门决算报告`,
  present: holdsAccounts,
  factFiles: ['department.yaml', 'accounts.yaml', 'explanations.yaml', 'evaluation.md', 'targets.yaml', 'scorecards/'],
  absence: (year) => `${String(year)} 文件夹中没有决算数据（accounts.yaml），没有生成部门决算报告。`,
  read: (folder, year) => {
    const read = readYear(folder, year, findEdition);
    if (!read.ok) return read;
    const { accounts, classification, problems } = read;
    const { department, answers } = accounts;
    const facts = { accounts, classification, unitName: department.name, edition: department.edition, answers };
    return { ok: true, facts, problems };
  },
  compute: ({ accounts, classification }) => ({
    accounts,
    classification,
    figures: computeFigures(accounts, classification),
  }),
  ruleCodes: ({ rules, reportRules }) => [
    ...[...rules, ...reportRules].map(({ code }) => code),
    ...equationCodes.accounts,
  ],
  check: (context, { rules }) => [...runRules(rules, context), ...checkAccounts(context)],
  compose: (context, edition, texts) => composeReport(context, edition, texts(edition.id)),
  checkText: (report, context, { reportRules }) => runReportRules(reportRules, report, context.accounts.texts, context),
  stated: ({ accounts, classification: { functional, economic } }) => ({
    texts: textsIn(accounts),
    codes: new Set([...functional.keys(), ...economic.keys()]),
  }),
};
