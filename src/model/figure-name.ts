/**
 * The names of figures. Nothing else knows how one is spelled: `figureName` builds a name, `partsOf` takes it apart, and
 * `parseFigureName` reads what a person wrote. A name says what is counted (支出), then which part of it, in any order;
 * what is left out is the total: `支出/一般公共预算/2010301/项目支出`, `年末结转/政府性基金`, `上年/三公决算/公务接待费`.
 */
import {
  expenditureKinds,
  fundSources,
  incomeSources,
  procurementKinds,
  scorecardColumns,
  scorecardSources,
  threePublicItems,
  vehicleKinds,
} from './terms.ts';

declare const spelled: unique symbol;

/** The one spelling of a figure's name, made by `figureName` or `parseFigureName`. */
export type FigureName = string & { readonly [spelled]: true };

/** A part of every dimension: the whole of it. A name does not spell it. */
export const total = 'total' as const;
export type Total = typeof total;

/** A dimension whose parts are known words. */
interface Words<K extends string> {
  readonly words: Readonly<Record<K, string>>;
  /** Other words that are read for a part. */
  readonly also?: Readonly<Partial<Record<K, string>>>;
}

/** A dimension whose parts are codes of a classification. */
interface Codes {
  readonly pattern: RegExp;
}

/** A dimension whose parts are free text or numbers, known by the tag before them: `自评表1-overall`, `第2项`. */
interface Tagged {
  readonly tag: readonly [before: string, after: string];
}

type Dimension = Words<string> | Codes | Tagged;

const funds = {
  generalPublicBudget: '一般公共预算',
  governmentManagedFunds: '政府性基金',
  stateCapitalOperations: '国有资本经营',
  nonAppropriation: '非财政拨款',
} as const;
const { nonAppropriation: _, ...appropriations } = funds;

/** What pays, or 财政拨款: its three funds together. */
const fund = { words: { fiscal: '财政拨款', ...funds }, also: fundSources } as const;
/** Where income comes from: the columns of table 02, and the funds that 财政拨款收入 is made of. */
const source = {
  words: { fiscalAppropriation: '财政拨款', ...incomeSources, ...appropriations },
  also: incomeSources,
} as const;
const kind = { words: expenditureKinds } as const;
const code: Codes = { pattern: /^\d{3}(?:\d{2}){0,2}$/ };
const threePublicItem = { words: { ...threePublicItems, vehicles: '公务用车' } } as const;
const procured = { words: procurementKinds } as const;
const place: Tagged = { tag: ['第', '项'] };
const card: Tagged = { tag: ['自评表', ''] };
const indicator: Tagged = { tag: ['指标', ''] };

/** Everything that is counted: its word, and by what it can be taken apart, in the order of the spelling. */
const measures = {
  income: { word: '收入', by: { source, code } },
  expenditure: { word: '支出', by: { fund, code, kind } },
  openingBudget: { word: '年初预算', by: { code, kind } },
  adjustedBudget: { word: '全年预算', by: { code, kind } },
  openingBalance: { word: '年初结转', by: { fund, code } },
  closingBalance: { word: '年末结转', by: { fund, code } },
  incomeTotal: { word: '收入总计', by: { fund } },
  expenditureTotal: { word: '支出总计', by: { fund } },
  useOfNonAppropriationSurplus: { word: '使用非财政拨款结余', by: {} },
  useOfEarmarkedSurplus: { word: '使用专用结余', by: {} },
  distributionOfSurplus: { word: '结余分配', by: {} },
  economic: { word: '经济分类', by: { code } },
  personnelFunds: { word: '人员经费', by: {} },
  operatingFunds: { word: '公用经费', by: {} },
  threePublicBudget: { word: '三公预算', by: { item: threePublicItem } },
  threePublicFinal: { word: '三公决算', by: { fund, item: threePublicItem } },
  overseasGroups: { word: '出国团组数', by: {} },
  overseasPersons: { word: '出国人次', by: {} },
  receptionGroups: { word: '接待批次', by: {} },
  receptionPersons: { word: '接待人次', by: {} },
  foreignReception: { word: '外宾接待费', by: {} },
  foreignReceptionGroups: { word: '外宾接待批次', by: {} },
  foreignReceptionPersons: { word: '外宾接待人次', by: {} },
  vehiclesBought: { word: '购置车辆数', by: {} },
  vehiclesKept: { word: '车辆保有量', by: {} },
  agencyOperating: { word: '机关运行经费', by: {} },
  agencyOperatingBudget: { word: '机关运行经费预算', by: {} },
  meetings: { word: '会议费', by: { place } },
  trainings: { word: '培训费', by: { place } },
  events: { word: '活动费', by: { place } },
  meetingsPersons: { word: '会议人数', by: { place } },
  trainingsPersons: { word: '培训人数', by: { place } },
  eventsPersons: { word: '活动人数', by: { place } },
  procurement: { word: '政府采购', by: { kind: procured } },
  toSmallAndMedium: { word: '授予中小企业', by: { kind: procured } },
  toSmallAndMicro: { word: '授予小微企业', by: { kind: procured } },
  reservedForSmallAndMedium: { word: '预留中小企业', by: {} },
  reservedForSmallAndMicro: { word: '预留小微企业', by: {} },
  vehicles: { word: '车辆', by: { kind: { words: vehicleKinds } } },
  generalEquipment: { word: '通用设备', by: {} },
  specialEquipment: { word: '专用设备', by: {} },
  largeEquipment: { word: '百万元以上设备', by: {} },
  scorecardFunds: {
    word: '自评资金',
    by: { card, column: { words: scorecardColumns }, source: { words: scorecardSources } },
  },
  scorecardInvestment: { word: '自评项目总投资', by: { card } },
  scorecardInvestmentFromAppropriation: { word: '自评项目总投资财政拨款', by: { card } },
  scorecardExecutionRate: { word: '自评执行率', by: { card } },
  scorecardExecutionWeight: { word: '自评执行率分值', by: { card } },
  scorecardExecutionScore: { word: '自评执行率得分', by: { card } },
  scorecardWeight: { word: '自评分值', by: { card, indicator } },
  scorecardScore: { word: '自评得分', by: { card, indicator } },
  targetIncome: {
    word: '目标资金',
    by: {
      nature: {
        words: {
          generalPublicBudget: '一般公共预算',
          governmentManagedFunds: '政府性基金',
          otherFunds: '其他资金',
        },
      },
    },
  },
  targetExpenditure: { word: '目标支出', by: { nature: { words: { basic: '基本支出', project: '项目支出' } } } },
  targetSpecialFunds: {
    word: '目标专项资金',
    by: {
      fund: { tag: ['资金', ''] },
      direction: { tag: ['方向', ''] },
      detail: { tag: ['明细', ''] },
    },
  },
} as const satisfies Readonly<
  Record<string, { readonly word: string; readonly by: Readonly<Record<string, Dimension>> }>
>;

export type Measure = keyof typeof measures;

/** What is said of a figure in place of its amount of the year. */
const aspects = {
  /** Last year's. */
  prior: '上年',
  /** What it is more than last year's, signed. */
  change: '比上年增减',
  /** The same as a part of last year's. */
  changeRate: '比上年增减率',
  /** What it is more than its budget, signed. */
  deviation: '比预算增减',
  /** The same as a part of the budget. */
  deviationRate: '比预算增减率',
  /** It as a part of its budget. */
  completion: '完成预算',
  /** It as a part of the total that it belongs to. */
  share: '占比',
} as const;
export type Aspect = keyof typeof aspects;

type PartOf<D> = D extends Words<infer K> ? K : string;

/** The parts that name a figure of a measure; one left out is the total. */
type Given<M extends Measure> = {
  readonly [D in keyof (typeof measures)[M]['by']]?: PartOf<(typeof measures)[M]['by'][D]> | Total | undefined;
};

/** The parts of a name: each dimension of its measure, `total` where the name does not spell it. */
export type FigureParts<M extends Measure = Measure> = {
  readonly [N in M]: { readonly measure: N; readonly aspect: Aspect | undefined } & {
    readonly [D in keyof (typeof measures)[N]['by']]: PartOf<(typeof measures)[N]['by'][D]> | Total;
  };
}[M];

/** What pays for an expenditure: one of the four, all fiscal appropriation, or everything. */
export type NamedFund = keyof typeof fund.words | Total;
/** A column of table 02 or a line of table 01. */
export type NamedSource = keyof typeof source.words | Total;
/** An item of the “三公” expenses, or both vehicle items together. */
export type NamedThreePublicItem = keyof typeof threePublicItem.words;

/** The name of a figure: `figureName('expenditure', { fund: 'fiscal', code: '201' })`. */
export function figureName<M extends Measure>(measure: M, given: Given<M> = {}): FigureName {
  const { word, by } = measures[measure];
  const parts: Readonly<Record<string, string | undefined>> = given;
  const spelling = Object.entries<Dimension>(by).flatMap(([name, dimension]) => spell(dimension, parts[name] ?? total));
  return [word, ...spelling].join('/') as FigureName;
}

/** The name of what is said of a figure: `aspectOf('share', figureName('expenditure', { kind: 'basic' }))`. */
export function aspectOf(aspect: Aspect, name: FigureName): FigureName {
  return `${aspects[aspect]}/${name}` as FigureName;
}

/** The name of last year's figure. */
export function priorOf(name: FigureName): FigureName {
  return aspectOf('prior', name);
}

/** A place in a list, or in lists within lists, as names count them: from 1, `2.1.3`. @param indexes from 0 */
export function placeOf(...indexes: readonly number[]): string {
  return indexes.map((index) => String(index + 1)).join('.');
}

/** Takes a name apart. */
export function partsOf(name: FigureName): FigureParts {
  const known = taken.get(name);
  if (known !== undefined) return known;
  const parts = readParts(name.split('/'));
  if (parts === undefined) throw new Error(`no name of a figure: ${name}`);
  if (taken.size >= mostTaken) taken.clear();
  taken.set(name, parts);
  return parts;
}

/** Names that were taken apart: rules ask for the parts of every figure, again and again. */
const taken = new Map<FigureName, FigureParts>();
const mostTaken = 20_000;

/**
 * The parts of a name of a measure; undefined for any other name.
 * @param aspect what is said of the figure; without it, the figure itself
 */
export function partsOfMeasure<M extends Measure>(
  measure: M,
  name: FigureName,
  aspect?: Aspect,
): FigureParts<M> | undefined {
  // The one spelling begins with aspect and measure, so that most names need not be taken apart.
  const start = aspect === undefined ? measures[measure].word : `${aspects[aspect]}/${measures[measure].word}`;
  return name === start || name.startsWith(`${start}/`) ? (partsOf(name) as FigureParts<M>) : undefined;
}

/** The classification code in a name, `total` where it has none. */
export function codeOf(name: FigureName): string {
  const parts = partsOf(name);
  return 'code' in parts ? parts.code : total;
}

/** Reads a name as a person writes it, its parts in any order; undefined when there is no such name. */
export function parseFigureName(text: string): FigureName | undefined {
  const parts = readParts(text.split('/').map((word) => word.trim()));
  if (parts === undefined) return undefined;
  const { aspect, measure, ...given } = parts;
  const name = figureName(measure, given);
  return aspect === undefined ? name : aspectOf(aspect, name);
}

const measureByWord: ReadonlyMap<string, Measure> = new Map(
  Object.entries(measures).map(([measure, { word }]) => [word, measure as Measure]),
);
const aspectByWord: ReadonlyMap<string, Aspect> = new Map(
  Object.entries(aspects).map(([aspect, word]) => [word, aspect as Aspect]),
);

function readParts(words: readonly string[]): FigureParts | undefined {
  const counted = words.find((word) => measureByWord.has(word));
  const measure = measureByWord.get(counted ?? '');
  if (measure === undefined) return undefined;
  const said = words.find((word) => aspectByWord.has(word));
  const dimensions = Object.entries<Dimension>(measures[measure].by);
  const parts: Record<string, string> = Object.fromEntries(dimensions.map(([name]) => [name, total]));
  for (const word of words) {
    if (word === counted || word === said) continue;
    const found = dimensions.find(([name, dimension]) => parts[name] === total && read(dimension, word) !== undefined);
    if (found === undefined) return undefined;
    const [name, dimension] = found;
    parts[name] = read(dimension, word) ?? total;
  }
  return { measure, aspect: aspectByWord.get(said ?? ''), ...parts } as FigureParts;
}

function spell(dimension: Dimension, part: string): readonly string[] {
  if (part === total) return [];
  if ('words' in dimension) return [dimension.words[part] ?? part];
  return 'tag' in dimension ? [dimension.tag.join(part)] : [part];
}

function read(dimension: Dimension, word: string): string | undefined {
  if ('words' in dimension) return partsByWord(dimension).get(word);
  if ('pattern' in dimension) return dimension.pattern.test(word) ? word : undefined;
  const [before, after] = dimension.tag;
  const tagged = word.startsWith(before) && word.endsWith(after) && word.length > before.length + after.length;
  return tagged ? word.slice(before.length, word.length - after.length) : undefined;
}

const byWord = new Map<Dimension, ReadonlyMap<string, string>>();

/** The parts of a dimension by the words that are read for them; made once, for names are taken apart thousands of times. */
function partsByWord(dimension: Words<string>): ReadonlyMap<string, string> {
  const known = byWord.get(dimension);
  if (known !== undefined) return known;
  const words = [...Object.entries(dimension.also ?? {}), ...Object.entries(dimension.words)];
  const parts = new Map(words.map(([part, word]) => [word ?? part, part]));
  byWord.set(dimension, parts);
  return parts;
}
