import { describe, expect, it } from 'vitest';
import { agencyOperating } from '../../../src/editions/sections/agency-operating.ts';
import { duties } from '../../../src/editions/sections/duties.ts';
import { generalDisclosures } from '../../../src/editions/sections/general-disclosures.ts';
import { organisation } from '../../../src/editions/sections/organisation.ts';
import { otherMatters } from '../../../src/editions/sections/other-matters.ts';
import { performance } from '../../../src/editions/sections/performance.ts';
import { procurement } from '../../../src/editions/sections/procurement.ts';
import { stateAssets } from '../../../src/editions/sections/state-assets.ts';
import { proseOf } from './prose-of.ts';
import { accountsOf, amountFact, numberFact, textFact } from '../../support/small-unit.ts';
import type { SmallUnit } from '../../support/small-unit.ts';

const { department } = accountsOf({});

describe('section 十: operating expenses', () => {
  const institution = { department: { ...department, kind: 'publicInstitution' as const } };
  const stated = (final: string, openingBudget?: string, reason?: string): SmallUnit => ({
    explanations: {
      agencyOperating: {
        final: amountFact(final),
        ...(openingBudget === undefined ? {} : { openingBudget: amountFact(openingBudget) }),
        ...(reason === undefined ? {} : { reason: textFact(reason) }),
      },
    },
  });

  it.each([
    [
      'growth',
      stated('12', '10', '价格上涨'),
      '机关运行经费支出12万元，比年初预算数增加2万元，增长20%。主要原因是：价格上涨。',
    ],
    [
      'decline',
      stated('0', '17.17', '节约开支'),
      '机关运行经费支出0万元，比年初预算数减少17.17万元，降低100%。主要原因是：节约开支。',
    ],
    ['equal', stated('10', '10', '节约开支'), '机关运行经费支出10万元，与年初预算数持平。'],
    [
      'no budget',
      stated('10', '0', '新成立'),
      '机关运行经费支出10万元，比年初预算数增加10万元，年初未安排预算。主要原因是：新成立。',
    ],
    ['no reason', stated('12', '10'), '机关运行经费支出12万元，比年初预算数增加2万元，增长20%。'],
    [
      'not stated: operating funds',
      { ledger: { economic: { 30101: '5', 30201: '3', 31002: '1' } } },
      '机关运行经费支出4万元，比年初预算数增加4万元，年初未安排预算。',
    ],
  ] satisfies readonly [string, SmallUnit, string][])('%s', (_, unit, expected) => {
    expect(proseOf(agencyOperating, unit)).toEqual([`本部门2022年度${expected}`]);
  });

  it('has none where an institution states none', () => {
    const unit = { ...institution, ledger: { economic: { 30201: '3' } } };
    expect(proseOf(agencyOperating, unit)).toEqual(['本部门为事业单位，没有机关运行经费。']);
  });
});

describe('section 十一: meetings, trainings, events', () => {
  const training = {
    cost: amountFact('0.06'),
    purpose: textFact('开展培训。'),
    persons: numberFact('100'),
    content: textFact('技能培训'),
  };

  it('has a sentence for none, and for one of a kind', () => {
    expect(proseOf(generalDisclosures, {})).toEqual(['2022年本部门开支会议费0万元；开支培训费0万元。']);
    expect(
      proseOf(generalDisclosures, { explanations: { trainings: [{ ...training, effect: textFact('输送人才') }] } }),
    ).toEqual(['2022年本部门开支会议费0万元；开支培训费0.06万元，用于开展培训，人数100人，内容为技能培训，输送人才。']);
  });

  it('lists several of a kind with the cost of each', () => {
    const unit: SmallUnit = {
      explanations: {
        meetings: [
          { cost: amountFact('1'), purpose: textFact('召开甲会议'), persons: numberFact('50') },
          { cost: amountFact('2') },
        ],
        trainings: [training],
        events: [{ cost: amountFact('3'), purpose: textFact('举办赛事') }],
      },
    };
    expect(proseOf(generalDisclosures, unit)).toEqual([
      '2022年本部门开支会议费3万元，其中：1万元用于召开甲会议，人数50人；2万元。开支培训费0.06万元，用于开展培训，人数100人，内容为技能培训；举办节庆、晚会、论坛、赛事活动，开支3万元，用于举办赛事。',
    ]);
  });
});

describe('section 十二: procurement', () => {
  it('gives each share its own whole', () => {
    const unit: SmallUnit = {
      explanations: {
        procurement: {
          goods: { total: amountFact('10'), toSmallAndMedium: amountFact('5'), toSmallAndMicro: amountFact('5') },
          works: { total: amountFact('30'), toSmallAndMedium: amountFact('30') },
          services: { total: amountFact('60'), toSmallAndMedium: amountFact('15'), toSmallAndMicro: amountFact('5') },
        },
      },
    };
    expect(proseOf(procurement, unit)).toEqual([
      '本部门2022年度政府采购支出总额100万元，其中：政府采购货物支出10万元、政府采购工程支出30万元、政府采购服务支出60万元。授予中小企业合同金额50万元，占政府采购支出总额的50%，其中：授予小微企业合同金额10万元，占授予中小企业合同金额的20%；货物采购授予中小企业合同金额占货物支出金额的50%，工程采购授予中小企业合同金额占工程支出金额的100%，服务采购授予中小企业合同金额占服务支出金额的25%。',
    ]);
  });

  it('has 0% of nothing', () => {
    const [text = ''] = proseOf(procurement, {});
    expect(text.match(/[\d.]+%/g)).toEqual(['0%', '0%', '0%', '0%', '0%']);
  });
});

describe('sections 十三 to 十五', () => {
  it('counts vehicles by kind', () => {
    const vehicles = { leading: numberFact('1'), lawEnforcement: numberFact('3'), other: numberFact('2') };
    expect(proseOf(stateAssets, { explanations: { assets: { vehicles, generalEquipment: numberFact('2') } } })).toEqual(
      [
        '截至2022年12月31日，部门（单位）共有车辆6辆，其中，主要领导干部用车1辆，机要通信用车0辆、应急保障用车0辆、执法执勤用车3辆、特种专业技术用车0辆、其他用车2辆；单位价值50万元以上通用设备2台（套）；单位价值100万元以上专用设备0台（套）。',
      ],
    );
  });

  it('concludes the self-evaluation, or says that there was none', () => {
    expect(proseOf(performance, {})).toEqual(['本单位2022年度没有绩效自评结果。']);
    expect(proseOf(performance, { explanations: { evaluationConclusion: textFact('目标完成较好。') } })).toEqual([
      '根据预算绩效管理要求，本单位组织对2022年度部门整体支出开展了绩效自评，从评价情况来看，目标完成较好。',
    ]);
  });

  it('prints other matters in the unit’s words, each with a full stop', () => {
    const matters = ['甲事项。', '乙事项', '丙“事项。”', '丁事项（续）'].map(textFact);
    expect(proseOf(otherMatters, { explanations: { otherMatters: matters } })).toEqual([
      '甲事项。',
      '乙事项。',
      '丙“事项。”',
      '丁事项（续）。',
    ]);
    expect(proseOf(otherMatters, {})).toEqual(['本单位无其他重要事项需要说明。']);
  });
});

describe('part 1', () => {
  it('numbers the duties', () => {
    const unit = { department: { ...department, duties: ['甲；', '乙', '丙。'] } };
    expect(proseOf(duties, unit)).toEqual(['某市某区某局的主要职责是：', '（一）甲；', '（二）乙。', '（三）丙。']);
  });

  it('names offices and members, or says that there are no offices', () => {
    const [offices, members] = proseOf(organisation, {
      department: { ...department, offices: ['甲室', '乙室'], members: ['本级', '丙中心'] },
    });
    expect(offices).toBe('（一）内设机构设置。某市某区某局内设机构包括：甲室、乙室。');
    expect(members).toBe('（二）决算单位构成。某市某区某局2022年部门决算汇总公开单位构成包括：本级、丙中心。');
    expect(proseOf(organisation, { department: { ...department, offices: [] } })[0]).toBe(
      '（一）内设机构设置。某市某区某局无内设机构。',
    );
  });
});
