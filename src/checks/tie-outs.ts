/**
 * The tie-outs that the field checks a published report by (勾稽关系 1–82), each once: what it says, the form or regulation it rests on,
 * how grave it is, and what holds it. RULES.md is made from this list.
 */
import type { Severity } from '../model/diagnostic.ts';

/** What sees to it that a tie-out holds. */
export type Held =
  /** Equations between figures (`equations/`). `remedy` is the way out where one does not hold. */
  | { readonly by: 'equations'; readonly remedy: string }
  /** Rules of their own, by their codes. */
  | { readonly by: 'rules'; readonly codes: readonly string[] }
  /** The way the report is made: no facts can violate it. */
  | { readonly by: 'form'; readonly why: string };

export interface TieOut {
  readonly number: number;
  readonly says: string;
  readonly basis: string;
  /** The gravest that a violation can be. */
  readonly severity: Severity;
  readonly held: Held;
}

const parts = '请核对合计和下面各项，改正写错的一处。';
const between = '请核对两处，改正写错的一处。';
const balance = '请核对收入、支出和年初、年末结转和结余，是否有漏填或多填。';

function equation(remedy: string): Held {
  return { by: 'equations', remedy };
}

function rules(...codes: readonly string[]): Held {
  return { by: 'rules', codes };
}

function form(why: string): Held {
  return { by: 'form', why };
}

const samePrinted = form('情况说明与表印的是同一个数，由程序填入');

const targetForms = '绩效目标表';

type Line = readonly [number: number, says: string, held: Held, severity?: Severity];

/** By what each rests on. Without a word on it a violation is an error. */
const byBasis: Readonly<Record<string, readonly Line[]>> = {
  收入支出决算总表: [
    [1, '本年收入合计等于各项收入之和', equation(parts)],
    [2, '本年支出合计等于各类支出之和', equation(parts)],
    [3, '收入总计等于本年收入、使用非财政拨款结余、年初结转和结余之和', equation(parts)],
    [4, '支出总计等于本年支出、结余分配、年末结转和结余之和', equation(parts)],
    [5, '收入总计等于支出总计', equation(balance)],
    [6, '各行一般不为负数，负数须说明', rules('TIE-06'), 'warning'],
  ],
  收入决算表: [
    [7, '各行的合计等于各栏之和', equation(parts)],
    [8, '各栏逐级相加：项、款、类、合计', equation(parts)],
    [9, '合计与收入支出决算总表的本年收入合计相同', equation(between)],
    [10, '各栏合计与收入支出决算总表的各项收入相同', equation(between)],
  ],
  支出决算表: [
    [11, '各行的合计等于各栏之和', equation(parts)],
    [12, '各栏逐级相加：项、款、类、合计', equation(parts)],
    [13, '合计与收入支出决算总表的本年支出合计相同', equation(between)],
    [14, '各类与收入支出决算总表的各类相同', equation(between)],
    [15, '上缴上级支出、经营支出、对附属单位补助支出只限事业单位', rules('TIE-15')],
  ],
  财政拨款收入支出决算总表: [
    [16, '本年收入合计等于三项财政拨款收入之和', equation(parts)],
    [17, '年初财政拨款结转和结余等于三项之和', equation(parts)],
    [18, '收入总计等于本年收入与年初结转和结余之和', equation(parts)],
    [19, '支出各行的合计等于三项财政拨款之和', equation(parts)],
    [20, '各栏的本年支出合计等于各类支出之和', equation(parts)],
    [21, '各栏的支出总计等于本年支出与年末结转和结余之和', equation(parts)],
    [22, '收入总计等于支出总计', equation(balance)],
    [23, '每项财政拨款：本年收入与年初结转和结余之和，等于支出总计', equation(balance)],
    [24, '财政拨款收入与总表、收入决算表相同', equation(between)],
    [25, '各类支出不大于收入支出决算总表的该类支出', equation(between)],
    [26, '年初、年末结转和结余不大于收入支出决算总表的数', equation(between)],
  ],
  一般公共预算财政拨款支出决算表: [
    [27, '本年支出等于基本支出与项目支出之和', equation('请核对支出性质；用非财政拨款安排的，移到“非财政拨款”之下。')],
    [28, '各栏逐级相加：项、款、类、合计', equation(parts)],
    [29, '合计和各类与财政拨款收入支出决算总表相同', equation(between)],
    [30, '各项支出等于四种资金的支出之和，一般公共预算的支出不大于它', equation(between)],
    [31, '各表只列本预算的科目', form('读取数据时检查（READ-WRONG-BUDGET）')],
    [32, '科目都在支出决算表上', form('支出决算表的科目由各项资金的科目合并得出')],
  ],
  一般公共预算财政拨款基本支出决算表: [
    [33, '各类等于各款之和', equation(parts)],
    [34, '人员经费等于工资福利支出与对个人和家庭的补助之和', equation(parts)],
    [35, '公用经费等于其余各类之和', equation(parts)],
    [
      36,
      '人员经费与公用经费之和，等于一般公共预算的基本支出',
      equation('请核对“经济分类”各款和“支出”中一般公共预算的基本支出，是否有漏填或多填。'),
    ],
    [
      37,
      '基本支出的“三公”科目（30212、31013、30231、30217）不大于“三公”经费决算数',
      equation('请核对两处：基本支出列支的“三公”经费应包含在决算数之内。'),
    ],
    [38, '社会保险缴费、住房公积金的项与款大致相同', rules('TIE-38'), 'hint'],
    [
      39,
      '会议费、培训费（30215、30216）不大于一般性支出情况说明中的数',
      equation('请在 explanations.yaml 补全各次会议、培训，或核对基本支出。'),
      'warning',
    ],
  ],
  '“三公”经费支出决算表': [[40, '合计、公务用车小计等于各项之和', equation(parts)]],
  政府性基金预算财政拨款收入支出决算表: [
    [41, '各行：年初结转和结余加本年收入，等于本年支出加年末结转和结余', equation(balance)],
    [42, '本年支出等于基本支出与项目支出之和', equation('请核对支出性质。')],
    [43, '各栏逐级相加：项、款、类、合计', equation(parts)],
    [44, '合计与财政拨款收入支出决算总表相同', equation(between)],
  ],
  国有资本经营预算财政拨款支出决算表: [
    [45, '合计等于基本支出与项目支出之和，逐级相加，与财政拨款收入支出决算总表相同', equation(parts)],
  ],
  各表: [
    [46, '空表有说明，有数的表没有', form('说明随表中有无数字印出')],
    [
      47,
      '科目编码的位数、上级、顺序、名称与科目表一致',
      form('读取数据时检查（READ-UNKNOWN-CODE、READ-DUPLICATE-KEY）；顺序和名称由程序按科目表编排'),
    ],
    [48, '年初结转和结余等于上年年末数，调整须说明', equation('请核对；属会计调整或财政收回的，写明说明。'), 'warning'],
  ],
  情况说明: [
    [49, '“一”与收入支出决算总表相同', samePrinted],
    [50, '“二”与收入决算表相同，占比之和为100%', samePrinted],
    [51, '“三”与支出决算表相同', samePrinted],
    [52, '“四”与财政拨款收入支出决算总表相同', samePrinted],
    [53, '“五（一）”与一般公共预算财政拨款支出决算表相同', samePrinted],
    [54, '“五（二）”有支出的类各写一次', form('由支出的科目生成')],
    [55, '“五（三）”各项各写一次；年初预算合计等于各项之和，有预算没有支出的也在内', equation(parts)],
    [
      56,
      '决算与预算之比、大于小于持平随差额而定，有差额才写原因',
      rules('REASON-MISSING', 'REASON-NEEDLESS', 'REASON-DIRECTION'),
      'warning',
    ],
    [57, '“六”与基本支出决算表相同', samePrinted],
    [58, '“七（一）”与“三公”经费支出决算表相同，各项增减之和等于合计的增减', samePrinted],
    [59, '“三公”经费有支出必有团组、批次或车辆，无支出则为零', rules('TIE-59')],
    [60, '“八”与政府性基金表相同', samePrinted],
    [61, '“九”与国有资本经营表相同', samePrinted],
    [62, '机关运行经费只限行政单位和参照公务员法管理的事业单位，等于公用经费', rules('TIE-62'), 'warning'],
    [
      63,
      '政府采购等于货物、工程、服务之和；授予小微企业 ≤ 授予中小企业 ≤ 采购支出',
      equation('请核对 explanations.yaml 的“政府采购”，改正写错的一处。'),
    ],
    [
      64,
      '车辆总数等于各类之和，不小于公务用车保有量',
      equation('请核对 explanations.yaml 的“国有资产 → 车辆”和“三公经费 → 公务用车 → 保有量”。'),
    ],
    [65, '绩效的说法与自评表一致', rules('TIE-65'), 'warning'],
    [66, '增减额、增减幅度由两年的数得出', form('由程序算出')],
  ],
  绩效自评表: [
    [67, '资金合计等于各来源之和', equation('请核对合计和各来源；合计等于各来源之和时可不写合计。'), 'warning'],
    [68, '执行率等于全年执行数除以全年预算数', form('由程序算出'), 'warning'],
    [69, '预算执行得分等于分值乘以执行率，不超过分值', form('由程序算出'), 'warning'],
    [70, '分值合计100分', rules('TIE-70'), 'warning'],
    [71, '总分等于各项得分之和，得分不超过分值', rules('TIE-71'), 'warning'],
    [72, '等级随总分而定', form('由程序算出'), 'warning'],
    [
      73,
      '整体自评表与决算相同，各项目自评表之和等于项目支出',
      equation('请核对自评表；口径不同的，写明说明。'),
      'warning',
    ],
    [74, '扣了分的写偏差原因，满分的不写', rules('TIE-74'), 'warning'],
  ],
  [targetForms]: [
    [
      75,
      '资金总额等于按收入、按支出两边各自之和；专项资金等于各方向之和，不大于项目支出',
      equation('请核对年度预算的两边，和支出明细的金额。'),
      'warning',
    ],
  ],
  公开文本: [
    [76, '情况说明只说本年度', rules('TIE-76'), 'warning'],
    [77, '单位名称前后一致', rules('TIE-77'), 'warning'],
    [78, '目录与标题一致', form('目录由标题生成')],
    [79, '没有没填的空和模板留下的字样', rules('TIE-79')],
    [80, '不混用元和万元', rules('TIE-80')],
    [81, '百分数都有百分号', rules('TIE-81')],
    [82, '没有多余的字母和数字', rules('TIE-82')],
  ],
};

/** In the order of their numbers. */
export const tieOuts: readonly TieOut[] = Object.entries(byBasis).flatMap(([basis, lines]) =>
  lines.map(([number, says, held, severity = 'error']) => ({ number, says, basis, severity, held })),
);

/** `TIE-05`: the code of what is found about a tie-out. */
export function codeOfTieOut(number: number): string {
  return `TIE-${String(number).padStart(2, '0')}`;
}

/** The codes of the tie-outs that are equations, by the document whose figures they are between. */
export const equationCodes: Readonly<Record<'accounts' | 'targets', readonly string[]>> = {
  accounts: codesWhere((basis) => basis !== targetForms),
  targets: codesWhere((basis) => basis === targetForms),
};

function codesWhere(concerns: (basis: string) => boolean): readonly string[] {
  const chosen = tieOuts.filter(({ held, basis }) => held.by === 'equations' && concerns(basis));
  return chosen.map(({ number }) => codeOfTieOut(number));
}
