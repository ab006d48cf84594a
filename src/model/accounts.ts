/** The facts of one year of one department, as its data files state them. */
import type { TypedFact } from './fact-edit.ts';
import type { FigureName } from './figure-name.ts';
import type { Money } from './money.ts';
import type { SourcePosition } from './source-position.ts';
import type {
  ExpenditureKind,
  FundSource,
  IncomeSource,
  ItemLevel,
  ProcurementKind,
  ScorecardColumn,
  ScorecardSource,
  ThreePublicItem,
  UnitKind,
  VehicleKind,
  YearComparison,
} from './terms.ts';

/** An amount (yuan) or a count as stated, and where. */
export interface NumberFact {
  readonly value: Money;
  readonly position: SourcePosition;
  /** Still to be filled in: the value is zero and means nothing. */
  readonly toFill?: true;
}

/** A text as stated, and where. */
export interface TextFact {
  readonly text: string;
  readonly position: SourcePosition;
  /** The place whose text serves here too, where the data refer to it (`同: 收支总计`). */
  readonly sameAs?: string;
  /** There is none, as somebody said (`无`); the text is empty. */
  readonly none?: true;
}

/** A figure that a data file states, in yuan or a number of things. */
export interface StatedFigure {
  readonly name: FigureName;
  readonly label: string;
  readonly kind: 'amount' | 'count';
  /** It stands in place of the sum of its parts. */
  readonly isTotal?: true;
  readonly fact: NumberFact;
}

/** A text of any data file of the year, for those who read through all that was written. */
export interface WrittenText {
  readonly text: string;
  readonly position: SourcePosition;
  /** The keys that lead to it, an entry of a list by its name or number; none in a Markdown file. */
  readonly keys: readonly string[];
}

/** What a data file states its amounts in. */
export type AmountUnit = 'wan' | 'yuan';

/** Facts by key; a key without a fact is absent. */
export type Facts<K extends string> = Readonly<Partial<Record<K, NumberFact>>>;

export interface DepartmentAccounts {
  readonly year: number;
  readonly department: Department;
  readonly ledger: Ledger;
  readonly explanations: Explanations;
  /** Markdown of the performance evaluation report; absent when the unit wrote none. */
  readonly evaluation?: TextFact;
  readonly scorecards: readonly Scorecard[];
  readonly prior: PriorYear | undefined;
  readonly answers: readonly WarningAnswer[];
  /** Every text of the files above, and of the targets that the scorecards refer to, in the order of the files. */
  readonly texts: readonly WrittenText[];
  /** Every figure that the files state and that is no part of the ledger's arithmetic. */
  readonly figures: readonly StatedFigure[];
  /** Every fact of the year's files as it is typed there. */
  readonly typed: readonly TypedFact[];
}

/** A written explanation of a warning: which code, about what, and why it stands. */
export interface WarningAnswer {
  readonly code: string;
  readonly subject: string;
  readonly text: string;
  readonly position: SourcePosition;
}

export interface Department {
  readonly name: string;
  readonly kind: UnitKind;
  readonly edition: TextFact;
  readonly duties: readonly string[];
  readonly offices: readonly string[];
  readonly members: readonly string[];
  /** How far down it publishes functional items; to 项 where it does not say. */
  readonly itemLevel?: ItemLevel;
  /** 公开日期, `YYYY-MM-DD`. */
  readonly publicationDate?: string;
  /** 批复日期: when the finance bureau approved the accounts, `YYYY-MM-DD`. */
  readonly approvalDate?: string;
}

/** Amounts by functional item (7 digits). */
export type ByItem<K extends string> = ReadonlyMap<string, Facts<K>>;

/** accounts.yaml: the leaf amounts of the nine tables. */
export interface Ledger {
  /** What the amounts were stated in: 万元 leave rounding differences, 元 are exact. */
  readonly unit: AmountUnit;
  readonly income: ByItem<IncomeSource>;
  readonly expenditure: Readonly<Record<FundSource, ByItem<ExpenditureKind>>>;
  /** Opening budget of the general public budget appropriation. */
  readonly openingBudget: ByItem<'basic' | 'project'>;
  /** Basic expenditure of the general public budget by economic item (5 digits). */
  readonly economic: ReadonlyMap<string, NumberFact>;
  /** What a clerk states in place of what follows from the facts, by figure: totals, balances, corrections. */
  readonly statedTotals: ReadonlyMap<FigureName, NumberFact>;
  /** The figures of the tables that the finance bureau approved, by figure; positions are cells of the workbook. */
  readonly approved: ReadonlyMap<FigureName, NumberFact>;
  readonly threePublicBudget: Facts<ThreePublicItem>;
  readonly threePublicFinal: Facts<ThreePublicItem>;
  /** Balances carried over from last year, by fund and functional item. */
  readonly openingBalance: Readonly<Record<FundSource, ReadonlyMap<string, NumberFact>>>;
  readonly useOfNonAppropriationSurplus?: NumberFact;
  readonly distributionOfSurplus?: NumberFact;
}

/** explanations.yaml: reasons, counts and other facts that no table holds. */
export interface Explanations {
  /** What the file states its amounts in; here they are yuan. */
  readonly unit: AmountUnit;
  readonly changeReasons: Readonly<Partial<Record<YearComparison, TextFact>>>;
  /** Why an item's final accounts differ from its opening budget, by functional item. */
  readonly deviationReasons: ReadonlyMap<string, TextFact>;
  readonly threePublic: ThreePublicExplanations;
  readonly agencyOperating: AgencyOperating;
  readonly meetings: readonly Gathering[];
  readonly trainings: readonly Gathering[];
  /** Celebrations, forums, contests (节庆、晚会、论坛、赛事). */
  readonly events: readonly Gathering[];
  readonly procurement: Readonly<Record<ProcurementKind, ProcurementFacts>>;
  readonly assets: Assets;
  readonly evaluationConclusion?: TextFact;
  readonly otherMatters: readonly TextFact[];
  /** Lists and maps that there are none of (`无`), by the keys of the file joined by `/`. */
  readonly none: readonly string[];
}

export interface ThreePublicExplanations {
  readonly overseasGroups?: NumberFact;
  readonly overseasPersons?: NumberFact;
  readonly overseasPurpose?: TextFact;
  readonly receptionGroups?: NumberFact;
  readonly receptionPersons?: NumberFact;
  readonly receptionPurpose?: TextFact;
  readonly vehiclesBought?: NumberFact;
  readonly vehiclesKept?: NumberFact;
  readonly vehiclePurpose?: TextFact;
  readonly deviationReasons: Readonly<Partial<Record<ThreePublicItem, TextFact>>>;
  readonly changeReasons: Readonly<Partial<Record<ThreePublicItem, TextFact>>>;
}

export interface AgencyOperating {
  readonly final?: NumberFact;
  readonly openingBudget?: NumberFact;
  readonly reason?: TextFact;
}

/** One meeting, training or event: what it cost, for whom and what it was about. */
export interface Gathering {
  readonly cost: NumberFact;
  readonly purpose?: TextFact;
  readonly persons?: NumberFact;
  readonly content?: TextFact;
  readonly effect?: TextFact;
}

export interface ProcurementFacts {
  readonly total?: NumberFact;
  /** Contracts awarded to small and medium enterprises (中小企业). */
  readonly toSmallAndMedium?: NumberFact;
  /** Of these, to small and micro enterprises (小微企业). */
  readonly toSmallAndMicro?: NumberFact;
}

export interface Assets {
  readonly vehicles: Facts<VehicleKind>;
  readonly generalEquipment?: NumberFact;
  readonly specialEquipment?: NumberFact;
}

/** An amount on a scorecard: stated, or taken from a figure of the accounts. */
export type ScorecardAmount =
  { readonly kind: 'stated'; readonly fact: NumberFact } | { readonly kind: 'reference'; readonly name: TextFact };

export interface Scorecard {
  /** File name without extension. */
  readonly id: string;
  readonly scope: 'overall' | 'project';
  readonly project?: {
    readonly name: string;
    readonly direction?: string;
    readonly investment?: NumberFact;
    readonly investmentFromAppropriation?: NumberFact;
    readonly period?: string;
  };
  readonly funds: Readonly<
    Record<ScorecardColumn, Readonly<Partial<Record<ScorecardSource | 'total', ScorecardAmount>>>>
  >;
  readonly expectedGoal: string;
  readonly achievement: string;
  readonly groups: readonly IndicatorGroup[];
}

export interface IndicatorGroup {
  readonly name: string;
  readonly subgroups: readonly { readonly name: string; readonly indicators: readonly Indicator[] }[];
}

export interface Indicator {
  readonly name: string;
  readonly target: string;
  /** Where the target stands when it comes from the year's target forms. */
  readonly targetPosition?: SourcePosition;
  readonly actual: string;
  readonly weight: NumberFact;
  readonly score: NumberFact;
  readonly deviation?: string;
}

/** What last year is compared with: its totals alone, or the whole ledger they follow from. */
export type PriorYear =
  | {
      readonly kind: 'totals';
      readonly comparisons: Readonly<Partial<Record<YearComparison, NumberFact>>>;
      /** By item; both vehicle items together where they were published so. */
      readonly threePublic: Facts<ThreePublicItem | 'vehicles'>;
    }
  | { readonly kind: 'ledger'; readonly ledger: Ledger };
