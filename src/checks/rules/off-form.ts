import type { Rule } from '../rule.ts';

/** Every economic item with an amount is printed on table 06 of the edition's form, or its amount would vanish. */
export function offForm(economicItems: readonly string[]): Rule {
  return {
    code: 'FORM-06',
    title: '表06没有这一经济科目的行',
    basis: '决算公开06表的固定科目',
    severity: 'error',
    check: ({ accounts, classification }) =>
      [...accounts.ledger.economic]
        .filter(([code, fact]) => !economicItems.includes(code) && !fact.value.isZero())
        .map(([code, { position }]) => ({
          subject: `经济分类 ${code}`,
          severity: 'error' as const,
          position,
          expected: '公开06表列有的款级科目',
          actual: `${code} ${classification.economic.get(code)?.name ?? ''}`,
          hint: '请核对编码；基本支出确有这一科目的，先与财政部门确认应并入哪一科目，再改填。',
        })),
  };
}
