/** What stands in a draft where a fact is still to be filled in. */
export const toFillMark = '【待填】';
