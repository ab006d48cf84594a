/** Tie-outs of the field that no facts can violate, and why. A property test proves those of the tables. */

/** A tie-out, or several with the same reason. */
export interface ImpossibleTieOut {
  readonly numbers: readonly number[];
  readonly tie: string;
  readonly reason: string;
}

/** Numbers from `first` to `last`. */
function range(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** In the order of the field's list. */
export const impossibleTieOuts: readonly ImpossibleTieOut[] = [
  {
    numbers: [1, 2, 3, 4],
    tie: '01表各项合计、总计',
    reason: '由各行相加得出；填了核定合计的，由 TIE-33 检查；表上没有的类由 FORM-01 检查',
  },
  { numbers: [5], tie: '01表收入总计 = 支出总计', reason: '年末结转和结余由收支相抵得出' },
  { numbers: [7, 8], tie: '02表各行、各级合计', reason: '由各列、各项相加得出；填了核定合计的，由 TIE-33 检查' },
  { numbers: [9, 10], tie: '02表与01表', reason: '两表印的是同一个数' },
  { numbers: [11, 12], tie: '03表各行、各级合计', reason: '由各列、各项相加得出；填了核定合计的，由 TIE-33 检查' },
  { numbers: [13, 14], tie: '03表与01表', reason: '两表印的是同一个数；表上没有的类由 FORM-01 检查' },
  { numbers: range(16, 21), tie: '04表各项合计、总计', reason: '由各行、各列相加得出；填了核定合计的，由 TIE-33 检查' },
  { numbers: [22, 23], tie: '04表收入总计 = 支出总计，各项资金分别相等', reason: '年末结转和结余由收支相抵得出' },
  { numbers: [24], tie: '04表与01、02表', reason: '各表印的是同一个数' },
  {
    numbers: [25, 26],
    tie: '04表各行不大于01表',
    reason: '01表的数是财政拨款与非财政拨款之和；非财政拨款为负数的，由 TIE-06 检查',
  },
  { numbers: [28], tie: '05表各级合计', reason: '由各项相加得出；填了核定合计的，由 TIE-33 检查' },
  { numbers: [29], tie: '05表与04表', reason: '两表印的是同一个数' },
  {
    numbers: [30],
    tie: '03表 = 05表 + 08表 + 09表 + 非财政拨款，05表不大于03表',
    reason: '03表由各项资金相加得出；负数由 TIE-06 检查',
  },
  { numbers: [31], tie: '各表只列本预算的科目', reason: '读取数据时检查（READ-WRONG-BUDGET）' },
  { numbers: [32], tie: '05表的科目都在03表', reason: '03表的科目由各项资金的科目合并得出' },
  { numbers: [34, 35], tie: '06表人员经费、公用经费', reason: '由各类相加得出；填了核定合计的，由 TIE-33 检查' },
  { numbers: [40], tie: '07表合计、小计', reason: '由各项相加得出' },
  { numbers: [41], tie: '08表各行：年初 + 收入 = 支出 + 年末', reason: '年末结转和结余由收支相抵得出' },
  { numbers: [43], tie: '08表各级合计', reason: '由各项相加得出；填了核定合计的，由 TIE-33 检查' },
  { numbers: [44], tie: '08表与04表', reason: '两表印的是同一个数' },
  { numbers: [46], tie: '空表有说明，有数的表没有', reason: '说明随表中有无数字印出' },
  {
    numbers: [47],
    tie: '科目编码的位数、上级、顺序、名称',
    reason: '读取数据时检查（READ-UNKNOWN-CODE、READ-DUPLICATE-KEY）；顺序和名称由程序按科目表编排',
  },
  { numbers: range(49, 53), tie: '情况说明“一”至“五（一）”的数', reason: '与表印的是同一个数，占比由同一批数算出' },
  { numbers: [54, 55], tie: '“五（二）”“五（三）”的类、项', reason: '由05表和年初预算的科目生成，各写一次' },
  { numbers: [57], tie: '“六”与06表', reason: '与表印的是同一个数' },
  { numbers: [60, 61], tie: '“八”与08表，“九”与09表', reason: '与表印的是同一个数' },
  { numbers: [66], tie: '增减额、增减幅度', reason: '由两年的数算出' },
  { numbers: [68, 69, 72], tie: '自评表执行率及其得分、等级', reason: '由预算数、执行数和得分算出' },
  { numbers: [75], tie: '目标申报表的合计', reason: '这一版式没有目标申报表' },
  { numbers: [78], tie: '目录与标题', reason: '目录由标题生成' },
];
