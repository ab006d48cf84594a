import { findInTexts, printedTexts } from '../printed-texts.ts';
import type { Severity } from '../../model/diagnostic.ts';
import type { ReportRule } from '../rule.ts';

interface Leftover {
  readonly pattern: RegExp;
  /** An error where nobody can mean it. */
  readonly severity: Severity;
  readonly hint: string;
}

const up = '增加|增长|上升|提高|大于|高于|多于';
const down = '减少|下降|降低|小于|低于|少于';
/** 下降（增长）, 增加(减少), 大于（小于、等于）, 增加/减少: in either order, brackets of any kind. */
const bothWays = [
  [up, down],
  [down, up],
].map(
  ([one = '', other = '']) =>
    `(?:${one})(?:\\s*[（(［[【〔]\\s*(?:或|[/／])?\\s*(?:${other})|\\s*[/／]\\s*(?:${other}))`,
);

const fillIn = '请把空着的地方填上。';

const leftovers: readonly Leftover[] = [
  {
    pattern: new RegExp(
      `(?:${bothWays.join('|')})(?:[、或/／]持平|[、或/／]等于)?[）)］\\]】〕]?|大小于|小大于|减增加|增减少`,
      'g',
    ),
    severity: 'error',
    hint: '请按数据留下一个方向，删去另一个。',
  },
  {
    pattern:
      /(?<![A-Za-z\d])[XxＸｘ×]{2,}(?![A-Za-z\d])|(?<!\d)20[XxＸｘ×]{1,2}(?=年)|[_＿]{2,}|(?:…|\.{3,})(?=万?元|年度|%)/g,
    severity: 'error',
    hint: fillIn,
  },
  {
    pattern: /\{\{|undefined|NaN|\[object/g,
    severity: 'error',
    hint: '请检查版式的文字模板。',
  },
  { pattern: /请(?:在此)?(?:填写|输入|补充)|此处(?:填写|补充|插入)|待填/g, severity: 'error', hint: fillIn },
  {
    pattern: /(?<!\d)(?:20\d|20\d{3})\s*年(?=度)|(?<!\d)20\d\s*年(?!度|内|\s*\d)/g,
    severity: 'warning',
    hint: '年份应是四位数，请改正。',
  },
  {
    pattern: /某某|[（(]略[）)]|待(?:定|补充|核实)(?=[。，；、）)]|$)/g,
    severity: 'warning',
    hint: `${fillIn}确实如此的，写明说明。`,
  },
];

/** 79: no placeholder and no left-over wording of a form stands anywhere in the document. */
export const placeholders: ReportRule = {
  code: 'TIE-79',
  title: '文字中有没填的空或模板留下的字样',
  basis: '公开文本不得留有 XX、增加（减少）一类字样',
  severity: 'error',
  checkReport: (report, written) => {
    const texts = printedTexts(report);
    return leftovers.flatMap(({ pattern, severity, hint }) =>
      findInTexts(texts, written, pattern, { severity, expected: '完整的文字', hint }),
    );
  },
};
