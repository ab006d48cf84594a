/**
 * Facts of which the report speaks and which nobody stated: a key that is not there says nothing, neither zero nor none.
 * Each is asked for as if its key stood there without a value. One stated fact of a group says that the others are none,
 * as a table's filled cell does of the blank ones beside it.
 */
import type { Ledger, NumberFact } from '../../model/accounts.ts';
import {
  expenditureKinds,
  furtherVehicleKinds,
  keysOf,
  procurementKinds,
  scorecardColumns,
  threePublicItems,
  vehicleKinds,
  yearComparisons,
} from '../../model/terms.ts';
import type { UnitKind } from '../../model/terms.ts';
import { figureName } from '../../model/figure-name.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { notStated } from './reading-problems.ts';
import { SourceText } from './yaml-tree.ts';
import type { YamlPath, YamlTree } from './yaml-tree.ts';
import type { YamlFile } from './yaml-file.ts';

/** A fact, or a group of facts of one kind, that a file must state. */
export interface AskedFacts {
  /** Where it stands; its keys are its name. */
  readonly path: YamlPath;
  /** The facts below it, where it is a group; none for a single fact. */
  readonly parts?: readonly YamlPath[];
  /** How a file says that there is none; `0` in each part where nothing else is said. */
  readonly none?: string;
}

/**
 * The file as if it held a key without a value for each fact that it must state and does not; each is told. A group or list
 * that stands there blank is as open as one that is not there, and a list of which it says 无 is empty.
 */
export function askFor(
  file: YamlFile,
  asked: readonly AskedFacts[],
): { readonly file: YamlFile; readonly problems: readonly Diagnostic[] } {
  const tree = asked.reduce<YamlTree>((grown, { path, parts = [[]], none }) => {
    const stated = treeAt(file.tree, path);
    const isList = typeof parts[0]?.[0] === 'number';
    if (isList && stated instanceof SourceText && stated.text === none) return withValue(grown, path, []);
    if (isStated(stated)) return grown;
    const blank = new SourceText('', file.placeOf(path).position);
    return parts.reduce<YamlTree>((one, part) => withValue(one, [...path, ...part], blank), grown);
  }, file.tree);
  const missing = asked.filter(({ path }) => {
    const stated = treeAt(file.tree, path);
    return !isStated(stated) && !(stated instanceof SourceText);
  });
  return { file: { ...file, tree }, problems: missing.map((one) => notStated(...tellingOf(file, one))) };
}

/** Whether there is a value, or anything below it. */
function isStated(tree: YamlTree): boolean {
  return tree instanceof SourceText ? !tree.blank : Array.isArray(tree) || Object.keys(tree ?? {}).length > 0;
}

function treeAt(tree: YamlTree, path: YamlPath): YamlTree {
  let at: unknown = tree;
  for (const key of path) at = (at as Readonly<Record<string, unknown>> | undefined)?.[String(key)];
  return at as YamlTree;
}

function withValue(tree: YamlTree, [key, ...rest]: YamlPath, value: YamlTree): YamlTree {
  if (key === undefined) return value;
  // What stands there in another shape is told by the schema.
  if (tree instanceof SourceText && !tree.blank) return tree;
  if (typeof key === 'number') return [withValue(undefined, rest, value)];
  const map = new Map(tree === undefined || tree instanceof SourceText ? [] : Object.entries<YamlTree>(tree));
  return Object.fromEntries(map.set(key, withValue(map.get(key), rest, value)));
}

/** Where a fact is missing, what it is called, and what to add there to say that there is none. */
function tellingOf(file: YamlFile, { path, parts = [[]], none }: AskedFacts): Parameters<typeof notStated> {
  const depth = path.findIndex((_, index) => treeAt(file.tree, path.slice(0, index + 1)) === undefined);
  const keys = (none === undefined ? [...path, ...(parts[0] ?? [])] : path).slice(depth).filter(isKey);
  const innermost = `${keys.at(-1) ?? ''}: ${none ?? '0'}`;
  return [
    file.placeOf(path).position,
    path.filter(isKey).join(' '),
    {
      under: path[depth - 1],
      add: keys.slice(0, -1).reduceRight((inner, key) => `${key}: { ${inner} }`, innermost),
    },
  ];
}

function isKey(step: string | number): step is string {
  return typeof step === 'string';
}

const assetParts = [
  ...keysOf(vehicleKinds)
    .filter((kind) => !furtherVehicleKinds.includes(kind))
    .map((kind) => ['车辆', vehicleKinds[kind]]),
  ['单价50万元以上通用设备'],
  ['单价100万元以上专用设备'],
];
const budgetParts = [[expenditureKinds.basic], [expenditureKinds.project]];
const threePublicParts = Object.values(threePublicItems).map((item) => [item]);

/** Of accounts.yaml: the “三公” expenses, and the opening budget of each item that the general public budget paid for. */
export function askedOfAccounts({ expenditure, statedTotals }: Ledger): readonly AskedFacts[] {
  const paid = [...expenditure.generalPublicBudget].filter(([, facts]) => Object.values(facts).some(isSomething));
  const open = paid.filter(([code]) => !statedTotals.has(figureName('openingBudget', { code })));
  return [
    ...open.map(([code]) => ({ path: ['年初预算', code], parts: budgetParts, none: '0' })),
    { path: ['三公经费', '预算数'], parts: threePublicParts },
    { path: ['三公经费', '决算数'], parts: threePublicParts },
  ];
}

/** Of the accounts.yaml of the year before, which the year is compared with. */
export function askedOfPriorYear(file: YamlFile): readonly AskedFacts[] {
  if (!file.hasValue(['比较数'])) return [{ path: ['三公经费', '决算数'], parts: threePublicParts }];
  const comparisons = Object.values(yearComparisons).map((name) => ({ path: ['比较数', name] }));
  return [...comparisons, { path: ['比较数', '三公经费'], parts: threePublicParts }];
}

/** Of explanations.yaml, whatever the accounts say: its lists. */
export const askedInAnyCase: readonly AskedFacts[] = ['会议', '培训'].map((name) => ({
  path: [name],
  parts: [[0, '金额']],
  none: '无',
}));

/**
 * Of explanations.yaml. Where a part of the “三公” expenses is nothing, nobody travelled or was received, and no car was
 * bought or kept with that money. An institution that is not managed like an administration has no 机关运行经费 and need not say so.
 */
export function askedOfExplanations(
  file: YamlFile,
  { threePublicFinal }: Ledger,
  kind: UnitKind,
): readonly AskedFacts[] {
  const isStatedHere = (...path: YamlPath) => treeAt(file.tree, path) !== undefined;
  const when = (condition: boolean, ...path: YamlPath): readonly AskedFacts[] => (condition ? [{ path }] : []);
  const travelled = isSomething(threePublicFinal.overseasTravel);
  const received = isSomething(threePublicFinal.officialReception);
  const bought = isSomething(threePublicFinal.vehiclePurchase);
  const isAgency = kind !== 'publicInstitution';
  return [
    ...when(travelled, '三公经费', '因公出国（境）', '团组数'),
    ...when(travelled, '三公经费', '因公出国（境）', '人次'),
    ...when(received, '三公经费', '公务接待', '团组数'),
    ...when(received, '三公经费', '公务接待', '人次'),
    ...when(bought, '三公经费', '公务用车', '购置数'),
    ...when(bought || isSomething(threePublicFinal.vehicleOperation), '三公经费', '公务用车', '保有量'),
    ...when(!isAgency && isStatedHere('机关运行经费', '年初预算'), '机关运行经费', '支出'),
    ...when(isAgency || isStatedHere('机关运行经费', '支出'), '机关运行经费', '年初预算'),
    ...askedInAnyCase,
    ...askedOfProcurement(file),
    { path: ['国有资产'], parts: assetParts },
  ];
}

const procurementParts = ['支出', '授予中小企业', '其中小微企业'] as const;

/** Each kind of procurement that cost something says what of it smaller enterprises got. */
function askedOfProcurement(file: YamlFile): readonly AskedFacts[] {
  const kinds = Object.values(procurementKinds);
  const all = kinds.flatMap((kind) => procurementParts.map((part) => [kind, part]));
  const within = kinds.flatMap((kind) =>
    procurementParts.slice(1).flatMap((part, index) => {
      const whole = treeAt(file.tree, ['政府采购', kind, procurementParts[index] ?? '']);
      const isNothing = !(whole instanceof SourceText) || /^(?:0+(?:\.0*)?|无)$/.test(whole.text);
      const isStatedInTotal = treeAt(file.tree, ['政府采购', '合计', part]) !== undefined;
      return isNothing || isStatedInTotal ? [] : [{ path: ['政府采购', kind, part] }];
    }),
  );
  return [{ path: ['政府采购'], parts: all }, ...within];
}

/** Of a scorecard: what the rate of execution is made of. */
export const askedOfScorecard: readonly AskedFacts[] = (['annualBudget', 'annualExecution'] as const).map((column) => ({
  path: ['资金', scorecardColumns[column]],
  parts: [['合计']],
}));

function isSomething(fact: NumberFact | undefined): boolean {
  return fact !== undefined && (fact.toFill === true || !fact.value.isZero());
}
