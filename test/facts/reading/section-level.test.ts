/** A unit that publishes its functional items down to 款 alone. */
import { describe, expect, it } from 'vitest';
import { loadEditionTexts } from '../../../src/editions/load-edition-texts.ts';
import { compose } from '../../../src/app/compose.ts';
import { finalAccounts } from '../../../src/app/documents/final-accounts-kind.ts';
import { figureName } from '../../../src/model/figure-name.ts';
import { smallData } from '../../support/small-data.ts';
import { openWorkplace } from '../../support/run-on-disk.ts';

/** The small unit with sections in place of items. */
function bySection(department: string): ReadonlyMap<string, string> {
  return new Map(
    [...smallData].map(([path, text]) => {
      if (path === '2022/department.yaml') return [path, text + department];
      return [
        path,
        path.includes('classification') ? text : text.replaceAll('2010301', '20103').replaceAll('2299999', '22999'),
      ];
    }),
  );
}

function composed(department: string) {
  const place = openWorkplace(bySection(department));
  try {
    return compose(place.data, 2022, loadEditionTexts, finalAccounts);
  } finally {
    place.remove();
  }
}

describe('items down to 款', () => {
  it('are taken where the unit says so', () => {
    const { context, report, diagnostics } = composed('科目级次: 款\n');
    expect(
      diagnostics
        .filter(({ severity }) => severity === 'error')
        .map(({ code, subject, expected, actual }) => [code, subject, expected, actual]),
    ).toEqual([]);
    const amount = (code: string) =>
      context?.figures.get(figureName('expenditure', { fund: 'generalPublicBudget', code })).value.toFixed();
    expect([amount('20103'), amount('201')]).toEqual(['1000000', '1000000']);
    expect(JSON.stringify(report)).toContain('政府办公厅（室）及相关机构事务');
  });

  it('are refused where it does not, with the way out', () => {
    const { diagnostics } = composed('');
    const level = diagnostics.find(({ code }) => code === 'READ-CODE-LEVEL');
    expect(level?.hint).toContain('科目级次: 款');
  });
});
