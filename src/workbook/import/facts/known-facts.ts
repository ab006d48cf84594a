/** What accounts.yaml already states, in yuan: facts that no table has stay. */
import type { TypedFact } from '../../../model/fact-edit.ts';
import { readFacts } from '../../../facts/writing/fact-files.ts';
import { exact } from '../../../model/money.ts';
import type { LeafFact } from './leaf-fact.ts';

export interface KnownFacts {
  readonly unit: '万元' | '元' | undefined;
  readonly amounts: readonly LeafFact[];
  readonly stated: readonly TypedFact[];
}

/** The facts of accounts.yaml; none without a file. */
export function knownFacts(accounts: string | undefined): KnownFacts {
  const stated = accounts === undefined ? [] : readFacts('accounts', accounts);
  const typedUnit = stated.find(({ path }) => path.join() === '金额单位')?.value;
  const unit = typedUnit === '万元' || typedUnit === '元' ? typedUnit : undefined;
  const yuan = exact(unit === '元' ? 1 : 10_000);
  const amounts = stated.flatMap(({ path, value }): LeafFact[] =>
    /^-?\d{1,15}(\.\d{1,6})?$/.test(value) && path.every((key) => typeof key === 'string')
      ? [{ path, amountYuan: exact(value).times(yuan) }]
      : [],
  );
  return { unit, amounts, stated };
}
