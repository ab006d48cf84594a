/** What Chinese prose says of amounts: “比上年减少56.95万元，下降1.87%” as claims that can be held against figures. */
import type { Decimal } from 'decimal.js';
import { exact } from '../model/money.ts';

export type Direction = 'up' | 'down';

/** What a claim is about: the amount itself, another year's or a budget's, or the difference from one of them. */
export type ClaimKind = 'value' | 'prior' | 'budget' | 'change' | 'deviation' | 'completion';

export interface Claim {
  readonly kind: ClaimKind;
  /** Which way, of a difference; `same` for 持平. */
  readonly direction: Direction | 'same' | undefined;
  /** In yuan, or as a part of one (`0.0187`); none where only the direction is told. */
  readonly quantity:
    { readonly unit: 'yuan' | 'ratio'; readonly value: Decimal; readonly tolerance: Decimal } | undefined;
  /** The words, from the subject or the clause on. */
  readonly words: string;
}

const up = '增加|增长|上升|提高|上涨|新增|追加';
const down = '减少|下降|降低|核减|压减|节约|下跌';
const directions: Readonly<Record<Direction, RegExp>> = { up: new RegExp(up), down: new RegExp(down) };

/** Words that may stand between a subject and what is said of it, and between two quantities said of it. */
const connecting = new RegExp(
  `^(?:[\\s，,：:]|（[类款项]）|\\([类款项]\\)|支出|收入|总?决算|年初|当年|预算|总额|总计|合计|金额|数|额|共计?|累计|开支|为|是|达到?|与|比|较|同期?|相比|上年|去年|20\\d\\d\\s*年度?|本年度?|今年|均|${up}|${down}|了|幅度?|完成|的|约|近)*$`,
);
/** An amount, a rate, 持平, or a direction without either. */
const quantity = new RegExp(
  `(?<amount>\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)\\s*(?<unit>亿元|万元|元)|(?<rate>\\d+(?:\\.\\d+)?)\\s*[%％]|持平|(?:${up}|${down})(?=[，。；]|$)`,
  'g',
);

const yuanOf: Readonly<Record<string, number>> = { 亿元: 100_000_000, 万元: 10_000, 元: 1 };

/** Characters behind a subject within which something is said of it. */
const farthest = 160;

/** What the words behind a subject say of it, as far as they say nothing else. Rough numbers (约, 近, …余) claim nothing. */
export function claimsIn(behind: string): readonly Claim[] {
  const [sentence = ''] = behind.slice(0, farthest).split(/[。；;\n]/, 1);
  const claims: Claim[] = [];
  let end = 0;
  let basis: 'change' | 'deviation' | undefined;
  for (const match of sentence.matchAll(quantity)) {
    const gap = sentence.slice(end, match.index);
    if (!connecting.test(gap) || /以上|多|余/.test(sentence[match.index + match[0].length] ?? '')) break;
    end = match.index + match[0].length;
    basis = /(?:比|较|与)[^，]*预算/.test(gap) ? 'deviation' : /上年|去年|同比|20\d\d/.test(gap) ? 'change' : basis;
    const words = sentence.slice(0, end);
    const said = gap + (match.groups?.['amount'] ?? match.groups?.['rate'] ?? match[0]);
    const claim = claimOf(gap, said, match, basis, words);
    if (claim !== undefined && !/[约近]$/.test(gap)) claims.push(claim);
  }
  return claims;
}

function claimOf(
  gap: string,
  said: string,
  { groups, 0: token }: RegExpMatchArray,
  basis: 'change' | 'deviation' | undefined,
  words: string,
): Claim | undefined {
  const direction = token === '持平' ? 'same' : directionOf(said);
  const found = quantityOf(groups);
  if (direction !== undefined) {
    // A direction alone says something only where it says against what.
    return basis === undefined && found === undefined
      ? undefined
      : { kind: basis ?? 'change', direction, quantity: found, words };
  }
  if (found?.unit === 'ratio')
    return gap.includes('完成') ? { kind: 'completion', direction, quantity: found, words } : undefined;
  if (gap.includes('占')) return undefined;
  const kind = gap.includes('预算') ? 'budget' : /上年|去年/.test(gap) ? 'prior' : 'value';
  return { kind, direction, quantity: found, words };
}

function directionOf(words: string): Direction | undefined {
  if (directions.up.test(words)) return 'up';
  return directions.down.test(words) ? 'down' : undefined;
}

/** Half of the last digit that was written may be rounding, and what the figures themselves were rounded by. */
function quantityOf(groups: Readonly<Record<string, string | undefined>> | undefined): Claim['quantity'] {
  const [typed, unit] =
    groups?.['amount'] === undefined
      ? ([groups?.['rate'], exact('0.01')] as const)
      : ([groups['amount'], exact(yuanOf[groups['unit'] ?? ''] ?? 1)] as const);
  if (typed === undefined) return undefined;
  const number = exact(typed.replaceAll(',', ''));
  const half = exact(10).pow(-number.decimalPlaces()).dividedBy(2).times(unit);
  return groups?.['amount'] === undefined
    ? { unit: 'ratio', value: number.times(unit), tolerance: half.plus('0.0001') }
    : { unit: 'yuan', value: number.times(unit), tolerance: half.plus(100) };
}
