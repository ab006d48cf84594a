import type { Indicator, Scorecard } from '../model/accounts.ts';

/** All indicators of a scorecard, in the order of the form. */
export function indicatorsOf(card: Scorecard): readonly Indicator[] {
  return card.groups.flatMap((group) => group.subgroups.flatMap((subgroup) => subgroup.indicators));
}
