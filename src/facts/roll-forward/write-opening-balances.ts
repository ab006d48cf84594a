import { isMap, isScalar, parseDocument } from 'yaml';
import type { Node, Pair } from 'yaml';
import type { Ledger } from '../../model/accounts.ts';
import { exact } from '../../model/money.ts';
import type { Money } from '../../model/money.ts';
import { fundSources } from '../../model/terms.ts';
import type { OpeningBalances } from '../../model/opening-balances.ts';

const section = '年初结转和结余';

/**
 * Puts opening balances into the text of accounts.yaml: in place of those that stand there, or at the end.
 * @param unit what the file states its amounts in
 * @param from the year that they were carried out of
 */
export function writeOpeningBalances(
  text: string,
  balances: OpeningBalances,
  unit: Ledger['unit'],
  from: number,
): string {
  const lines = [...balances].flatMap(([fund, { total, items }]) =>
    items.size === 0
      ? [`  ${fundSources[fund]}: ${amountText(total, unit)}`]
      : [`  ${fundSources[fund]}:`, ...[...items].map(([code, amount]) => `    ${code}: ${amountText(amount, unit)}`)],
  );
  const own = findPair(text);
  if (own === undefined) {
    if (lines.length === 0) return text;
    const comment = `# ${String(from)}年度的年末结转和结余，由程序从该年度数据算出`;
    return `${text.trimEnd()}\n\n${[comment, `${section}:`, ...lines].join('\n')}\n`;
  }
  const [start, end] = rangeOf(own);
  // Nothing left to carry over: the section goes, for an empty one would wait to be filled.
  const written = lines.length === 0 ? '' : [`${section}:`, ...lines].join('\n');
  const behind = text.slice(start + text.slice(start, end).trimEnd().length);
  return text.slice(0, start) + (written === '' ? behind.replace(/^\n/, '') : written + behind);
}

/** Two decimals at least, as the accounts have them. */
function amountText(amountYuan: Money, unit: Ledger['unit']): string {
  const amount = unit === 'wan' ? amountYuan.dividedBy(exact(10_000)) : amountYuan;
  return amount.toFixed(Math.max(2, amount.decimalPlaces()));
}

function findPair(text: string): Pair | undefined {
  const { contents } = parseDocument(text, { schema: 'failsafe', uniqueKeys: false });
  if (!isMap(contents)) return undefined;
  return contents.items.find(({ key }) => isScalar(key) && key.value === section);
}

function rangeOf({ key, value }: Pair): readonly [number, number] {
  const [keyRange, valueRange] = [(key as Node).range, (value as Node | null)?.range];
  const start = keyRange?.[0] ?? 0;
  return [start, valueRange?.[1] ?? (keyRange?.[1] ?? start) + 1];
}
