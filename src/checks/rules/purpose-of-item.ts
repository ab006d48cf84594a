import type { SourcePosition } from '../../model/source-position.ts';
import type { ReportContext } from '../../model/report-context.ts';
import { keysOf, threePublicItems } from '../../model/terms.ts';
import { nameOfText } from '../printed-texts.ts';
import type { Finding, Rule } from '../rule.ts';

/** Items with one purpose each, and the words that tell it. */
const purposes: readonly { readonly item: string; readonly words: RegExp }[] = [
  { item: '住房公积金', words: /公积金/ },
  { item: '提租补贴', words: /提租/ },
  { item: '购房补贴', words: /购房/ },
  { item: '机关事业单位基本养老保险缴费支出', words: /养老/ },
  { item: '机关事业单位职业年金缴费支出', words: /年金/ },
  { item: '行政单位医疗', words: /医疗|医保/ },
  { item: '事业单位医疗', words: /医疗|医保/ },
  { item: '公务员医疗补助', words: /医疗|医保/ },
  { item: threePublicItems.overseasTravel, words: /出国|出境|出访/ },
  { item: threePublicItems.vehiclePurchase, words: /车/ },
  { item: threePublicItems.vehicleOperation, words: /车|油/ },
  { item: threePublicItems.officialReception, words: /接待|来访/ },
];

/** 主要用于 after the name of an item, up to the end of the clause. */
const usedFor = new RegExp(
  `(${purposes.map(({ item }) => item).join('|')})(?:（项）)?[。，：]?\\s*主要用于[：:]?([^。；]{1,60})`,
  'g',
);

interface Said {
  readonly item: string;
  readonly text: string;
  readonly subject: string;
  readonly position: SourcePosition;
}

/** What an item is said to be for, or why it changed, is not the purpose of another item. */
export const purposeOfItem: Rule = {
  code: 'PURPOSE-ITEM',
  title: '说的是别的科目的用途',
  basis: '政府收支分类科目：科目说明',
  severity: 'warning',
  check: (context) =>
    [...saidInReasons(context), ...saidInTexts(context)].flatMap(
      ({ item, text, subject, position }): readonly Finding[] => {
        const own = purposes.find((one) => one.item === item);
        const other = purposes.find(({ words }) => words.test(text));
        if (own === undefined || other === undefined || own.words.test(text)) return [];
        return [
          {
            subject,
            severity: 'warning',
            position,
            expected: `说明${item}`,
            actual: text,
            hint: `文字像是“${other.item}”的：请核对是否贴错了地方；确实如此的，写明说明。`,
          },
        ];
      },
    ),
};

function saidInReasons({ accounts, classification }: ReportContext): readonly Said[] {
  const { deviationReasons, threePublic } = accounts.explanations;
  const ofItems = [...deviationReasons].map(([code, reason]) => ({
    item: classification.functional.get(code)?.name ?? '',
    subject: `${code} 预决算差异原因`,
    ...reason,
  }));
  const ofThreePublic = keysOf(threePublicItems).flatMap((item) =>
    [threePublic.deviationReasons[item], threePublic.changeReasons[item]].flatMap((reason) =>
      reason === undefined ? [] : [{ item: threePublicItems[item], subject: threePublicItems[item], ...reason }],
    ),
  );
  return [...ofItems, ...ofThreePublic];
}

function saidInTexts({ accounts }: ReportContext): readonly Said[] {
  return accounts.texts.flatMap((written) =>
    [...written.text.matchAll(usedFor)].map(([, item = '', text = '']) => ({
      item,
      text,
      subject: `${nameOfText(written)} “${item}”`,
      position: written.position,
    })),
  );
}
