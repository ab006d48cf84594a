import { checkTargets } from '../../checks/equations/run-equations.ts';
import { equationCodes } from '../../checks/tie-outs.ts';
import { runReportRules, runRules } from '../../checks/run-rules.ts';
import { computeTargets } from '../../figures/target-amounts.ts';
import { composePerformanceTargets } from '../../editions/compose-performance-targets.ts';
import type { PerformanceTargets, TargetsContext } from '../../model/performance-targets.ts';
import { readTargets, targetsPath } from '../../facts/reading/read-targets.ts';
import type { DocumentFacts, DocumentKind } from './document-kind.ts';
import { textsIn } from './document-kind.ts';

export interface TargetFacts extends DocumentFacts {
  readonly targets: PerformanceTargets;
}

/** 绩效目标表: the department's form, 附表2 and a 附表3 for each spending direction. */
export const performanceTargets: DocumentKind<TargetFacts, TargetsContext> = {
  id: 'performance-targets',
  title: (year) => `${String(year)}年部门整体支出绩效目标表`,
  present: (folder, year) => folder.hasFile(targetsPath(year)),
  factFiles: ['department.yaml', 'targets.yaml'],
  absence: undefined,
  read: (folder, year) => {
    const read = readTargets(folder, year);
    if (!read.ok) return read;
    const { targets, problems } = read;
    const { department, answers } = targets;
    return { ok: true, facts: { targets, unitName: department.name, edition: department.edition, answers }, problems };
  },
  compute: ({ targets }) => ({ targets, figures: computeTargets(targets) }),
  ruleCodes: ({ targetForms }) => [
    ...[...targetForms.rules, ...targetForms.reportRules].map(({ code }) => code),
    ...equationCodes.targets,
  ],
  check: (context, { targetForms }) => [...runRules(targetForms.rules, context), ...checkTargets(context)],
  compose: (context, { targetForms }) => composePerformanceTargets(context, targetForms),
  checkText: (report, context, { targetForms }) =>
    runReportRules(targetForms.reportRules, report, context.targets.texts, context),
  stated: ({ targets }) => ({ texts: textsIn(targets), codes: new Set() }),
};
