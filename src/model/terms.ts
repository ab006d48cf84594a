/** The field's fixed lists: identifier ↔ term of the official forms. */

/** The eight income lines of table 01, in the order of the form. */
export const incomeSources = {
  generalPublicBudget: '一般公共预算财政拨款收入',
  governmentManagedFunds: '政府性基金预算财政拨款收入',
  stateCapitalOperations: '国有资本经营预算财政拨款收入',
  higherLevelSubsidy: '上级补助收入',
  publicInstitutionRevenue: '事业收入',
  businessRevenue: '经营收入',
  affiliateRemittance: '附属单位上缴收入',
  otherRevenue: '其他收入',
} as const;
export type IncomeSource = keyof typeof incomeSources;

/** What pays for an expenditure. */
export const fundSources = {
  generalPublicBudget: '一般公共预算财政拨款',
  governmentManagedFunds: '政府性基金预算财政拨款',
  stateCapitalOperations: '国有资本经营预算财政拨款',
  nonAppropriation: '非财政拨款',
} as const;
export type FundSource = keyof typeof fundSources;

/** The three funds that are fiscal appropriation (财政拨款). */
export const fiscalFunds = ['generalPublicBudget', 'governmentManagedFunds', 'stateCapitalOperations'] as const;

export const expenditureKinds = {
  basic: '基本支出',
  project: '项目支出',
  remittanceToHigherLevel: '上缴上级支出',
  business: '经营支出',
  subsidyToAffiliates: '对附属单位补助支出',
} as const;
export type ExpenditureKind = keyof typeof expenditureKinds;

/** The four parts of the “三公” expenses, in the order of table 07. */
export const threePublicItems = {
  overseasTravel: '因公出国（境）费',
  vehiclePurchase: '公务用车购置费',
  vehicleOperation: '公务用车运行维护费',
  officialReception: '公务接待费',
} as const;
export type ThreePublicItem = keyof typeof threePublicItems;

export const procurementKinds = { goods: '货物', works: '工程', services: '服务' } as const;
export type ProcurementKind = keyof typeof procurementKinds;

/** The kinds of all years' forms; one form prints some of them. */
export const vehicleKinds = {
  provincial: '副部（省）级及以上领导用车',
  principal: '主要负责人用车',
  leading: '主要领导干部用车',
  confidential: '机要通信用车',
  emergency: '应急保障用车',
  lawEnforcement: '执法执勤用车',
  special: '特种专业技术用车',
  retired: '离退休干部用车',
  other: '其他用车',
} as const;
export type VehicleKind = keyof typeof vehicleKinds;

/** Kinds that the form of 2022 does not name. */
export const furtherVehicleKinds: readonly VehicleKind[] = ['provincial', 'principal', 'retired'];

export const unitKinds = {
  administrative: '行政单位',
  managedAsCivilService: '参照公务员法管理的事业单位',
  publicInstitution: '事业单位',
} as const;
export type UnitKind = keyof typeof unitKinds;

/** How far down a unit publishes its functional items. */
export const itemLevels = { item: '项', section: '款' } as const;
export type ItemLevel = keyof typeof itemLevels;

/** The comparisons with last year that the report speaks of. */
export const yearComparisons = {
  overall: '收支总计',
  fiscalOverall: '财政拨款收支总计',
  generalExpenditure: '一般公共预算财政拨款支出',
} as const;
export type YearComparison = keyof typeof yearComparisons;

/** The sources of money on a performance scorecard. */
export const scorecardSources = {
  currentAppropriation: '当年财政拨款',
  carriedOver: '上年结转资金',
  otherFunds: '其他资金',
} as const;
export type ScorecardSource = keyof typeof scorecardSources;

export const scorecardColumns = {
  openingBudget: '年初预算数',
  annualBudget: '全年预算数',
  annualExecution: '全年执行数',
} as const;
export type ScorecardColumn = keyof typeof scorecardColumns;

/** Keys of a record of terms, typed and in the order of the form. */
export function keysOf<K extends string>(terms: Readonly<Record<K, string>>): readonly K[] {
  return Object.keys(terms) as K[];
}
