/** A second opinion on the formulas: computes them from the typed cells, exactly, without looking at the results given. */
import type { Decimal } from 'decimal.js';
import { exact } from '../../../src/model/money.ts';
import { addressOf } from '../../../src/model/cell-address.ts';
import type { Workbook } from '../../../src/model/workbook.ts';

export type Value = Decimal | string | boolean | undefined;

export interface Evaluated {
  readonly sheet: string;
  readonly address: string;
  readonly formula: string;
  readonly expected: Decimal | string;
  readonly found: Value;
}

type Contents = ReadonlyMap<string, Workbook['sheets'][number]['rows'][number]['cells'][number]['content']>;

/** Every formula of the workbook with its result. @param changed typed cells (`公开05表!D9`) that hold something else */
export function evaluateAll(
  workbook: Workbook,
  changed: ReadonlyMap<string, Decimal> = new Map(),
): readonly Evaluated[] {
  const contents: Contents = new Map(
    workbook.sheets.flatMap(({ name, rows }) =>
      rows.flatMap(({ cells }, row) =>
        cells.map(({ column, content }) => [`${name}!${addressOf({ row, column })}`, content] as const),
      ),
    ),
  );
  const known = new Map<string, Value>();
  const open = new Set<string>();
  const valueOf = (key: string): Value => {
    const content = contents.get(key);
    const replaced = changed.get(key);
    if (replaced !== undefined) return replaced;
    if (content === undefined) return undefined;
    if (content.kind === 'text') return content.text;
    if (content.kind === 'number') return content.value;
    if (known.has(key)) return known.get(key);
    if (open.has(key)) throw new Error(`circular: ${key}`);
    open.add(key);
    const value = new Formula(content.formula, key.split('!')[0] ?? '', valueOf).result();
    open.delete(key);
    known.set(key, value);
    return value;
  };
  return [...contents].flatMap(([key, content]) => {
    if (content?.kind !== 'formula') return [];
    const [sheet = '', address = ''] = key.split('!');
    return [{ sheet, address, formula: content.formula, expected: content.result, found: valueOf(key) }];
  });
}

const token =
  /\s*('(?:[^']|'')+'![A-Z]+\d+(?::[A-Z]+\d+)?|[A-Z]+\d+(?::[A-Z]+\d+)?|[A-Z]+\(|\d+(?:\.\d+)?|"[^"]*"|<=|[-+*/()=,&])/y;

/** A formula of the kinds that the workbook has: + - * / & = <=, SUM, ROUND, ABS, IF, ISBLANK, COUNTA, COUNTIF. */
class Formula {
  readonly #tokens: readonly string[];
  readonly #sheet: string;
  readonly #valueOf: (key: string) => Value;
  #at = 0;

  constructor(text: string, sheet: string, valueOf: (key: string) => Value) {
    const tokens: string[] = [];
    token.lastIndex = 0;
    while (token.lastIndex < text.length) {
      const found = token.exec(text)?.[1];
      if (found === undefined) throw new Error(`not understood: ${text}`);
      tokens.push(found);
    }
    this.#tokens = tokens;
    this.#sheet = sheet;
    this.#valueOf = valueOf;
  }

  result(): Value {
    // A formula that leads to a blank cell is zero.
    return one(this.#comparison()) ?? exact(0);
  }

  #comparison(): readonly Value[] {
    const left = this.#joined();
    const operator = this.#tokens[this.#at];
    if (operator !== '=' && operator !== '<=') return left;
    this.#at++;
    const [a, b] = [numberOf(one(left)), numberOf(one(this.#joined()))];
    return [operator === '=' ? a.equals(b) : a.lessThanOrEqualTo(b)];
  }

  #joined(): readonly Value[] {
    let value = this.#added();
    while (this.#take('&')) value = [textOf(one(value)) + textOf(one(this.#added()))];
    return value;
  }

  #added(): readonly Value[] {
    let value = this.#multiplied();
    for (;;) {
      if (this.#take('+')) value = [numberOf(one(value)).plus(numberOf(one(this.#multiplied())))];
      else if (this.#take('-')) value = [numberOf(one(value)).minus(numberOf(one(this.#multiplied())))];
      else return value;
    }
  }

  #multiplied(): readonly Value[] {
    let value = this.#factor();
    for (;;) {
      if (this.#take('*')) value = [numberOf(one(value)).times(numberOf(one(this.#factor())))];
      else if (this.#take('/')) value = [numberOf(one(value)).dividedBy(numberOf(one(this.#factor())))];
      else return value;
    }
  }

  #factor(): readonly Value[] {
    const text = this.#tokens[this.#at++] ?? '';
    if (text === '-') return [numberOf(one(this.#factor())).negated()];
    if (/^\d/.test(text)) return [exact(text)];
    if (text.startsWith('"')) return [text.slice(1, -1)];
    if (text.endsWith('(') && text.length > 1) return [this.#call(text.slice(0, -1))];
    return this.#cells(text);
  }

  #call(name: string): Value {
    const values: (readonly Value[])[] = [];
    do values.push(this.#comparison());
    while (this.#take(','));
    if (!this.#take(')')) throw new Error(`not closed: ${name}`);
    const [first = [], second = [], third = []] = values;
    switch (name) {
      case 'SUM':
        return values.flat().reduce((sum: Decimal, value) => sum.plus(numberOf(value)), exact(0));
      case 'ROUND':
        return numberOf(one(first))
          .toDecimalPlaces(numberOf(one(second)).toNumber(), 4)
          .plus(0);
      case 'ABS':
        return numberOf(one(first)).abs();
      case 'IF':
        return one(one(first) === true ? second : third);
      case 'ISBLANK':
        return one(first) === undefined;
      case 'COUNTA':
        return exact(first.filter((value) => value !== undefined).length);
      case 'COUNTIF':
        return exact(first.filter((value) => textOf(value) === textOf(one(second))).length);
      default:
        throw new Error(`unknown function: ${name}`);
    }
  }

  #cells(text: string): readonly Value[] {
    const [, quoted, range = ''] = /^(?:'((?:[^']|'')+)'!)?(.+)$/.exec(text) ?? [];
    const sheet = quoted?.replaceAll("''", "'") ?? this.#sheet;
    const [from = '', to = from] = range.split(':');
    const [a, b] = [placeOf(from), placeOf(to)];
    const found: Value[] = [];
    for (let row = a.row; row <= b.row; row++)
      for (let column = a.column; column <= b.column; column++)
        found.push(this.#valueOf(`${sheet}!${addressOf({ row, column })}`));
    return found;
  }

  #take(text: string): boolean {
    if (this.#tokens[this.#at] !== text) return false;
    this.#at++;
    return true;
  }
}

function one(values: readonly Value[]): Value {
  if (values.length !== 1) throw new Error('a range where a cell is expected');
  return values[0];
}

function numberOf(value: Value): Decimal {
  if (value === undefined || value === '') return exact(0);
  if (typeof value === 'string' || typeof value === 'boolean') throw new Error(`no number: ${String(value)}`);
  return value;
}

function textOf(value: Value): string {
  return value === undefined ? '' : typeof value === 'object' ? value.toFixed() : String(value);
}

function placeOf(address: string): { readonly row: number; readonly column: number } {
  const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  const column = Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1, column };
}
