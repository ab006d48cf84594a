/** scorecards/*.yaml: one performance self-evaluation form a file. */
import { scorecardColumns, scorecardSources } from '../../model/terms.ts';
import { amount, amountOrReference, choice, points, text, words } from './scalars.ts';
import { byName, group, terms } from './shapes.ts';
import { indicatorGroups } from './targets-facts.ts';

const scopes = { overall: '部门整体支出', project: '项目支出' } as const;

/** What the clerk adds to a target: what was achieved, and the points for it. */
const achievement = {
  实际完成值: words({ required: true, ofOneYear: true, note: '实际达到的' }),
  分值: points({ required: true, lasting: true, note: '各项分值与执行率的10分合计100' }),
  得分: points({ required: true, note: '不超过分值' }),
  偏差原因: words({ ofOneYear: true, note: '得满分的不写；没有的填“无”' }),
} as const;

const eitherIndicators = '“绩效指标”和“指标完成情况”只写一项';

export const scorecard = group(
  {
    表种: choice(scopes, { required: true, note: '部门整体支出 或 项目支出' }),
    项目: group(
      {
        专项名称: words({ note: '项目支出自评表才填' }),
        支出方向名称: words({}),
        项目总投资: amount({ note: '万元' }),
        其中财政拨款: amount({ note: '万元' }),
        项目总实施期: words({}),
      },
      { whole: true, section: '项目（项目支出自评表才填）' },
    ),
    资金: terms(
      scorecardColumns,
      () =>
        terms(
          { total: '合计', ...scorecardSources },
          () => amountOrReference({ note: '万元；空着的格不填。可写“取自 本年支出合计”' }),
          { inOneLine: true },
        ),
      {
        required: true,
        section: '资金（万元）',
        comment: '万元；空着的格不写；合计只在各资金来源没有填写或加总不等于它时写',
      },
    ),
    预期目标: words({ long: true, section: '目标和完成情况', note: '不填时取年度绩效目标' }),
    实际完成情况: words({ required: true, ofOneYear: true, long: true, note: '对照预期目标写' }),
    // Without 年度指标值 the target is that of the indicator of that name, or named by 指标, in targets.yaml.
    绩效指标: indicatorGroups(
      group(
        {
          名称: words({ required: true }),
          指标: text({ note: '目标表中的指标名称不同时填' }),
          年度指标值: words({ ofOneYear: 'amounts', note: '不填时取绩效目标表的' }),
          ...achievement,
        },
        { inOneLine: true },
      ),
      { whole: true, insteadOf: '指标完成情况', section: '绩效指标' },
    ),
    指标完成情况: byName(group(achievement, { inOneLine: true }), {
      whole: true,
      insteadOf: '绩效指标',
      section: '指标完成情况',
    }),
  },
  {
    check: (has) => {
      if (has('绩效指标') !== has('指标完成情况')) return [];
      return [{ key: has('绩效指标') ? '指标完成情况' : '绩效指标', expected: eitherIndicators }];
    },
  },
);
