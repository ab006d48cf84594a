import type { Finding, Rule } from '../rule.ts';

/** The group that the self-evaluation forms put a kind of indicator under. */
const usualGroups: Readonly<Record<string, string>> = {
  数量指标: '产出指标',
  质量指标: '产出指标',
  时效指标: '产出指标',
  成本指标: '产出指标',
  经济效益指标: '效益指标',
  社会效益指标: '效益指标',
  生态效益指标: '效益指标',
  可持续影响指标: '效益指标',
  服务对象满意度指标: '满意度指标',
};

/** An indicator stands in the group where the forms have it. */
export const indicatorGroup: Rule = {
  code: 'SCORE-GROUP',
  title: '二级指标不在通常的一级指标之下',
  basis: '绩效自评表的指标体系：产出、效益、满意度',
  severity: 'warning',
  check: ({ accounts }) =>
    accounts.scorecards.flatMap((card) =>
      card.groups.flatMap((group) =>
        group.subgroups.flatMap((subgroup): readonly Finding[] => {
          const usual = usualGroups[subgroup.name];
          const position = subgroup.indicators[0]?.weight.position;
          if (usual === undefined || usual === group.name) return [];
          return [
            {
              subject: `${card.id} ${subgroup.name}`,
              severity: 'warning',
              ...(position === undefined ? {} : { position }),
              expected: `在${usual}之下`,
              actual: `在${group.name}之下`,
              hint: '请核对；确按此公开的，写明说明。',
            },
          ];
        }),
      ),
    ),
};
