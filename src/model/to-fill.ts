/** Facts that are still to be filled in. */
import type { Diagnostic } from './diagnostic.ts';

/** What stands in a draft where a fact is still to come. */
export const toFillMark = '【待填】';

/** Code of the diagnostic that tells of such a fact. */
export const toFillCode = 'READ-TO-FILL';

/** Whether a problem is merely that a fact is still to come: a draft can be written all the same. */
export function isToFill({ code }: Diagnostic): boolean {
  return code === toFillCode;
}
