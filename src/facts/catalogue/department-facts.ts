/** department.yaml: who the unit is and what it does. */
import { itemLevels, unitKinds } from '../../model/terms.ts';
import { choice, date, text, words } from './scalars.ts';
import { group, list } from './shapes.ts';

export const department = group(
  {
    单位名称: words({
      as: 'name',
      required: true,
      label: '单位名称',
      note: '全称，与批复一致',
      section: '单位基本情况',
    }),
    单位性质: choice(unitKinds, {
      as: 'kind',
      required: true,
      label: '单位性质',
      note: '从下拉框选',
      // Nothing is asked for that only agencies have.
      drafted: 'publicInstitution',
    }),
    版式: text({ as: 'edition', required: true, isWord: true, label: '版式', note: '报告的样式，如 zhuzhou-2022' }),
    科目级次: choice(itemLevels, {
      as: 'itemLevel',
      label: '功能科目公开到哪一级',
      note: '不填就是项；只公开到款级的单位选“款”，数据填5位编码',
    }),
    职责: list(words({ label: '部门职责第{place}项', note: '一项一条，不写序号', long: true }), {
      as: 'duties',
      required: true,
      section: '部门职责（一项一行，空着的可以添加）',
      comment: '部门职责，一项一条，序号由程序编排',
    }),
    内设机构: list(words({ label: '内设机构第{place}个', note: '没有的填“无”' }), {
      as: 'offices',
      section: '内设机构',
    }),
    决算单位构成: list(words({ label: '决算单位第{place}个', note: '本级和各下属单位的名称' }), {
      as: 'members',
      required: true,
      section: '决算单位构成',
    }),
    公开日期: date({ as: 'publicationDate', label: '公开日期', note: '如 2023-09-20；印在封面上', section: '公开' }),
    批复日期: date({ as: 'approvalDate', label: '批复日期', note: '财政部门批复决算的日期，如 2023-09-01' }),
  },
  {},
);

/** For the target forms, which print the duties and nothing else of it. */
export const departmentForTargets = group(
  {
    ...department.fields,
    决算单位构成: list(department.fields.决算单位构成.each, { as: 'members' }),
  },
  {},
);
