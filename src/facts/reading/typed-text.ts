/**
 * Text as its writer meant it, from wherever it came: a file, an escape in YAML (`"\\u200B"`), a cell of a workbook. What a
 * reader can't tell from an ordinary character is that character; what nobody sees is not there.
 */

/** A text with what was mended in it: pairs of the character that stood there and the one that is read. */
export interface TypedText {
  readonly text: string;
  readonly mended: readonly (readonly [typed: string, read: string])[];
}

/** A value of a data file as it was meant: invisible characters out, look-alikes mended, a number or code in half width. */
export function readTyped(typed: string): TypedText {
  const visible = withoutInvisible(typed);
  const narrow = (one: string) => (one === '−' ? '-' : one.normalize('NFKC'));
  return fullWidthNumber.test(visible) ? mend(visible, /[０-９．－−]/g, narrow) : readLookAlikes(visible);
}

/** A text with ordinary characters in place of those that look like them. */
export function readLookAlikes(typed: string): TypedText {
  return mend(typed, lookAlike, (one) => unifiedIdeographs.get(one) ?? one.normalize('NFKC'));
}

function mend(typed: string, suspects: RegExp, ordinaryOf: (character: string) => string): TypedText {
  const mended: (readonly [string, string])[] = [];
  const text = typed.replace(suspects, (character) => {
    const ordinary = ordinaryOf(character);
    if (ordinary !== character) mended.push([character, ordinary]);
    return ordinary;
  });
  return { text, mended };
}

/** Line ends as `\n`, and nothing that can't be seen. */
export function withoutInvisible(typed: string): string {
  return typed.replace(/\r\n?/g, '\n').replace(invisible, '');
}

/**
 * Unicode's format characters (soft hyphens, zero-width spaces and joiners, byte-order marks, marks of direction) and its
 * separators of lines and paragraphs: Chinese needs none of them, and a font draws them as gaps or boxes, or not at all.
 */
const invisible = /[\p{Cf}\p{Zl}\p{Zp}]/gu;

/** A number, or a code, of which something was typed in full width. */
const fullWidthNumber = /^(?=.*[０-９．－−])[-－−]?[\d０-９]+(?:[.．][\d０-９]+)?$/;

/**
 * Radicals, strokes and compatibility ideographs, which look like ordinary characters, and which text copied out of PDF files
 * has in their place.
 */
const lookAlike = /[\u2E80-\u2FDF\u3038-\u303A\u31C0-\u31E3\uF900-\uFAFF\u{2F800}-\u{2FA1F}]/gu;

/**
 * Equivalent_Unified_Ideograph of Unicode 14.0 (EquivalentUnifiedIdeograph.txt, Unicode License v3), where NFKC has no
 * ordinary character: the radicals of U+2E80–2EFF and the strokes of U+31C0–31E3.
 */
const unifiedIdeographs: ReadonlyMap<string, string> = paired(
  '⺁⺂⺃⺄⺅⺆⺇⺈⺉⺊⺋⺌⺍⺎⺏⺐⺑⺒⺓⺔⺕⺖⺗⺘⺙⺛⺜⺝⺞⺠⺡⺢⺣⺤⺥⺦⺧⺨⺩⺪⺫⺬⺭⺮⺯⺰⺱⺲' +
    '⺳⺴⺵⺶⺷⺸⺹⺺⺻⺼⺽⺾⺿⻀⻁⻂⻃⻄⻅⻆⻇⻈⻉⻊⻋⻌⻍⻎⻏⻐⻑⻒⻓⻔⻕⻖⻗⻘⻙⻚⻛⻜⻝⻞⻟⻠⻡⻢' +
    '⻣⻤⻥⻦⻧⻨⻩⻪⻫⻬⻭⻮⻯⻰⻱⻲㇆㇏㇐㇑㇒㇓㇔㇕㇖㇗㇘㇙㇚㇛㇜㇝㇞㇟㇠㇡',
  '厂乛乚乙亻冂𠘨刀刂卜㔾小小兀尣尢𡯂巳幺彑彐忄心扌攵旡日月歺民氵氺灬爫爫丬牛犭王𤴔目示礻𥫗糹纟罓罒' +
    '㓁冗𦉫羊𦍌𦍋耂肀聿肉𦥑艹艹艹虎衤覀西见角𧢲讠贝𧾷车辶辶辶邑钅長镸长门𨸏阝雨青韦页风飞食𩙿飠饣𩠐马' +
    '骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀𠃌乀一丨丿丿丶𠃍乛𠃊𠃎𠄌亅𡿨𠃋乀𠃑乚乙𠄎',
);

function paired(characters: string, equivalents: string): ReadonlyMap<string, string> {
  const ordinary = Array.from(equivalents);
  return new Map(Array.from(characters, (one, index) => [one, ordinary[index] ?? one]));
}
