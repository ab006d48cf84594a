/** Which fonts the machine has, as a table for a console, where a Chinese character is two columns wide. */
import type { Candidate, ChosenFont, FontChoices, MachineFonts, Refusal } from '../app/list-fonts.ts';
import { faceRoles } from '../model/font-roles.ts';
import type { BundledFamily, FaceRole } from '../model/font-roles.ts';

const roleNames: Readonly<Record<FaceRole, string>> = {
  title: '标题',
  heading1: '一级标题',
  heading2: '二级标题',
  body: '正文',
  table: '表格',
  latin: '数字和字母',
  rare: '生僻字和符号',
};

const bundledNames: Readonly<Record<BundledFamily, string>> = {
  serif: 'Noto Serif SC',
  sans: 'Noto Sans SC',
  latin: 'Tinos',
};

const refusals: Readonly<Record<Refusal, string>> = {
  restricted: '不许嵌入',
  'whole-only': '不许取用部分字形',
  'bitmap-only': '只许嵌入点阵',
  variable: '可变字体，不能用',
  unusable: '文件有损或缺字，不能用',
};

/** The table: for each role what is wanted, in order, and what became of it. */
export function fontTable({ candidates, unreadable }: MachineFonts): readonly string[] {
  const rows = faceRoles.flatMap((role) => {
    const serving = candidates[role].findIndex(({ font, refusal }) => font !== undefined && refusal === undefined);
    return candidates[role].map((candidate, index) => [
      index === 0 ? roleNames[role] : '',
      nameOf(candidate),
      permissionOf(candidate),
      index === serving ? '选用' : '',
      pathOf(candidate),
    ]);
  });
  return [
    ...alignColumns([['用途', '字体（按先后）', '嵌入许可', '', '位置'], ...rows]),
    ...unreadable.map((path) => `读不出来，已跳过：${path}`),
  ];
}

/** One line: the font of each role. */
export function chosenFontsLine(choices: FontChoices): string {
  if (faceRoles.every((role) => choices[role][0]?.kind === 'bundled'))
    return `PDF 字体：随程序的 ${Object.values(bundledNames).join('、')}`;
  const named = faceRoles.map((role) => {
    const [font] = choices[role];
    return font === undefined ? '' : `${roleNames[role]} ${chosenName(font)}`;
  });
  return `PDF 字体：${named.join('；')}`;
}

/** Fonts that the machine has and that may not be used, with the reason. */
export function refusedFonts({ candidates }: MachineFonts): readonly string[] {
  const told = faceRoles.flatMap((role) =>
    candidates[role].flatMap(({ preference, font, refusal }) =>
      font?.kind !== 'installed' || preference.kind !== 'named' || refusal === undefined
        ? []
        : [`没有使用${preference.name}（${refusals[refusal]}）：${font.regular.path}`],
    ),
  );
  return [...new Set(told)];
}

function nameOf({ preference }: Candidate): string {
  return preference.kind === 'named' ? preference.name : chosenName(preference);
}

function chosenName(font: ChosenFont): string {
  if (font.kind === 'installed') return font.regular.names.family;
  return `${bundledNames[font.family]}${font.bold ? ' Bold' : ''}（自带）`;
}

function permissionOf({ font, refusal }: Candidate): string {
  if (refusal !== undefined) return refusals[refusal];
  if (font === undefined) return '-';
  return font.kind === 'bundled' ? '随程序' : '可以嵌入';
}

function pathOf({ font }: Candidate): string {
  if (font === undefined) return '本机没有';
  return font.kind === 'installed' ? font.regular.path : '';
}

function alignColumns(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => displayWidth(row[column] ?? ''))));
  return rows.map((row) =>
    row
      .map((cell, column) => `${cell}${' '.repeat((widths[column] ?? 0) - displayWidth(cell))}`)
      .join('  ')
      .trimEnd(),
  );
}

/** East Asian wide characters, two columns in every console (UAX #11): Chinese, full-width forms, supplementary planes. */
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6]|[\u{20000}-\u{3fffd}]/u;

/** How many columns of a console a text takes. */
export function displayWidth(text: string): number {
  return Array.from(text).reduce((width, character) => width + (wide.test(character) ? 2 : 1), 0);
}
