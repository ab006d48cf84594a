import type { WrittenText } from '../../model/accounts.ts';
import type { ReportContext } from '../../model/report-context.ts';
import { explainedDifferences } from '../explained-differences.ts';
import { nameOfText } from '../printed-texts.ts';
import { figuresByName } from '../named-figures.ts';
import type { FiguresByName } from '../named-figures.ts';
import { claimsIn } from '../stated-claims.ts';
import { refute, refuteOfReason } from '../refute-claim.ts';
import type { Finding, Rule } from '../rule.ts';

/**
 * What the unit's own words say of an item or a total is what the figures say: amounts, rates and directions in reasons,
 * other matters, the conclusion and the evaluation report. A name may mean several figures; one that agrees is enough.
 */
export const textFigures: Rule = {
  code: 'TEXT-FIGURES',
  title: '文字里的数与决算数不一致',
  basis: '公开文本中同一事项的数前后一致，图文表一致',
  severity: 'warning',
  check: (context) => {
    const names = figuresByName(context);
    const pattern = namePattern(names);
    const own = context.accounts.texts.filter(isOwnWords);
    return [...own.flatMap((text) => findings(context, text, names, pattern)), ...reasonFindings(context)];
  },
};

/** Reasons, other matters, the conclusion; the evaluation report. Purposes and scorecards speak of single projects. */
function isOwnWords({ keys: [first, second], position }: WrittenText): boolean {
  if (position.file.endsWith('evaluation.md')) return true;
  return (
    ['变动原因', '预决算差异原因', '绩效自评结论', '其他重要事项'].includes(first ?? '') ||
    (first === '三公经费' && ['变动原因', '预决算差异原因'].includes(second ?? '')) ||
    (first === '机关运行经费' && second === '原因')
  );
}

/** Names, longest first; one that is part of a list of names has no amount of its own. */
function namePattern(names: FiguresByName): RegExp {
  const all = [...names.keys()]
    .toSorted((a, b) => b.length - a.length)
    .map((name) => name.replaceAll(/[（）“”]/g, '[$&]'));
  return new RegExp(`(?<![、和及与])(?:${all.join('|')})(?![、和及与等])`, 'g');
}

function findings(
  context: ReportContext,
  written: WrittenText,
  names: FiguresByName,
  pattern: RegExp,
): readonly Finding[] {
  const plain = written.text.replaceAll('**', '');
  return [...plain.matchAll(pattern)].flatMap(({ index, 0: name }) =>
    claimsIn(saidOf(plain.slice(index + name.length)))
      .flatMap((claim): readonly Finding[] => {
        const refuted = refute(context, names.get(name) ?? [], claim);
        if (refuted === undefined) return [];
        return [
          {
            subject: `${nameOfText(written)} “${name}”`,
            severity: 'warning',
            position: written.position,
            actual: `${name}${claim.words}`,
            ...refuted,
            hint: '请核对文字和数据；口径不同的，写明说明。',
          },
        ];
      })
      // What follows from a wrong amount is wrong with it.
      .slice(0, 1),
  );
}

/** Of an item that heads a paragraph, “住房公积金（项）。主要用于：…。年初预算为…”, what follows its purpose. */
const behindPurpose = /^（项）[^项]{1,160}?(?=(?:年初预算|支出决算)数?为)/;

function saidOf(behind: string): string {
  return behind.replace(behindPurpose, '');
}

/** What a reason says without naming anything is said of the difference that it explains. */
function reasonFindings(context: ReportContext): readonly Finding[] {
  return explainedDifferences(context).flatMap(({ figure, name, reason }): readonly Finding[] => {
    if (reason === undefined || reason.sameAs !== undefined) return [];
    const refuted = refuteOfReason(context, figure, reason.text);
    if (refuted === undefined) return [];
    return [
      {
        subject: name,
        severity: 'warning',
        position: reason.position,
        actual: reason.text,
        ...refuted,
        hint: '请核对原因里的数；口径不同的，写明说明。',
        figures: [figure],
      },
    ];
  });
}
