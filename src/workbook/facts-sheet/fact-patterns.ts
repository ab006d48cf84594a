import {
  closingBalancePatterns,
  itemPatterns,
  openingBalancePatterns,
  openingBudgetPatterns,
  singlePatterns,
  statedTotalPatterns,
  tableUnitPattern,
} from './account-patterns.ts';
import {
  agencyOperatingPatterns,
  assetPatterns,
  changeReasonPatterns,
  conclusionPattern,
  deviationReasonPattern,
  gatheringLists,
  gatheringPatterns,
  otherMatterPattern,
  procurementPatterns,
  threePublicPatterns,
  unitPattern,
} from './explanation-patterns.ts';
import type { GatheringList } from './explanation-patterns.ts';
import { matches } from './fact-pattern.ts';
import type { FactPattern } from './fact-pattern.ts';
import type { FactAddress } from './fact-key.ts';

/** Every fact that the sheet may hold. */
export const factPatterns: readonly FactPattern[] = [
  tableUnitPattern,
  unitPattern,
  ...changeReasonPatterns,
  deviationReasonPattern,
  ...openingBudgetPatterns,
  ...threePublicPatterns,
  ...agencyOperatingPatterns,
  ...(Object.keys(gatheringLists) as GatheringList[]).flatMap(gatheringPatterns),
  ...procurementPatterns,
  ...assetPatterns,
  conclusionPattern,
  otherMatterPattern,
  ...openingBalancePatterns,
  ...closingBalancePatterns,
  ...itemPatterns,
  ...singlePatterns,
  ...statedTotalPatterns,
];

export function patternOf({ file, path }: FactAddress): FactPattern | undefined {
  return factPatterns.find((pattern) => matches(pattern, file, path));
}
