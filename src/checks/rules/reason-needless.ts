import { explainedDifferences } from '../explained-differences.ts';
import type { Rule } from '../rule.ts';

/** 56, 58: where nothing changed there is no reason to give. */
export const reasonNeedless: Rule = {
  code: 'REASON-NEEDLESS',
  title: '没有增减，却写了原因',
  basis: '部门决算公开：持平的不写增减原因',
  severity: 'warning',
  check: (context) =>
    explainedDifferences(context)
      .filter(
        ({ figure, reason }) =>
          reason !== undefined && reason.none !== true && context.figures.get(figure).value.isZero(),
      )
      .map(({ figure, name, reason }) => ({
        subject: name,
        severity: 'warning' as const,
        ...(reason === undefined ? {} : { position: reason.position }),
        expected: '持平，不写原因',
        actual: `写了“${reason?.text ?? ''}”，报告中不会印出`,
        hint: '请核对金额；确实持平的，删去这条原因。',
        figures: [figure],
      })),
};
