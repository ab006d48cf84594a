/** scorecards/*.yaml: one performance self-evaluation form a file. */
import type { Scorecard } from '../../model/accounts.ts';
import type { Out } from '../catalogue/fact-node.ts';
import type { scorecard } from '../catalogue/scorecard-facts.ts';

export type ScorecardFile = Out<typeof scorecard>;

/** A scorecard's file with all that it left to the targets filled in. */
export interface CompleteScorecardFile extends Omit<ScorecardFile, '项目' | '预期目标' | '绩效指标' | '指标完成情况'> {
  readonly project?: NonNullable<Scorecard['project']>;
  readonly expectedGoal: string;
  readonly groups: Scorecard['groups'];
}

/** The scorecard, amounts in yuan. `id` is the file name without extension. */
export function toScorecard(id: string, file: CompleteScorecardFile): Scorecard {
  const { 表种: scope, 资金: funds, 实际完成情况: achievement, project, expectedGoal, groups } = file;
  return { id, scope, ...(project === undefined ? {} : { project }), funds, expectedGoal, achievement, groups };
}
