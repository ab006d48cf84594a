/** Characters that no font of the report has. */
import type { Block, Report, Row } from '../model/report.ts';
import type { FontRole } from '../model/font-roles.ts';
import type { ReportFonts } from '../fonts/report-fonts.ts';
import { charactersOf } from '../fonts/characters.ts';
import { typography } from './typography.ts';
import { codePointName, error, quoted } from '../model/diagnostic.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { SourcePosition } from '../model/source-position.ts';

export interface MissingCharacter {
  readonly character: string;
  /** The part, table or form where it first stands. */
  readonly place: string;
  /** The text there that holds it. */
  readonly text: string;
}

interface SetText {
  readonly text: string;
  readonly role: FontRole;
  readonly bold: boolean;
}

/** Each missing character once, in reading order. */
export function findMissingCharacters(report: Report, fonts: ReportFonts): readonly MissingCharacter[] {
  const missing = new Map<string, MissingCharacter>();
  for (const { place, texts } of placesOf(report)) {
    for (const { text, role, bold } of texts) {
      for (const character of charactersOf(text)) {
        if (character === '\n' || missing.has(character)) continue;
        if (fonts.faceFor(character, role, bold) === undefined) missing.set(character, { character, place, text });
      }
    }
  }
  return [...missing.values()];
}

interface Place {
  readonly place: string;
  readonly texts: readonly SetText[];
}

function placesOf({ front, parts }: Report): readonly Place[] {
  const cover =
    front === undefined
      ? []
      : [{ place: '封面', texts: Object.values(front.cover).map((text: string) => plain(text, 'title')) }];
  return [
    ...cover,
    ...parts.flatMap(({ titlePage, sheets }) => {
      const title = titlePage === undefined ? '' : `${titlePage.ordinal} ${titlePage.title}`;
      return [
        { place: title, texts: [plain(title, 'title')] },
        ...sheets.flatMap(({ blocks }) => {
          let place = title;
          return blocks.map((block): Place => {
            if (block.kind === 'heading') place = block.text;
            return { place, texts: textsOf(block) };
          });
        }),
      ];
    }),
  ];
}

function textsOf(block: Block): readonly SetText[] {
  switch (block.kind) {
    case 'heading':
      return [plain(block.text, typography[block.style].font)];
    case 'paragraph':
      return block.spans.map(({ text, bold }) => ({
        text,
        role: typography[block.style].font,
        bold: bold === true,
      }));
    case 'table':
      return [
        ...block.captions.flatMap(({ left = '', right = '' }) => [plain(left, 'table'), plain(right, 'table')]),
        ...[...block.header, ...block.groups.flatMap(({ rows }) => rows)].flatMap(cellTexts),
        ...block.notes.map((text) => plain(text, 'table')),
      ];
  }
}

function cellTexts({ cells }: Row): readonly SetText[] {
  return cells.map(({ text, bold }) => ({ text, role: 'table', bold: bold === true }));
}

function plain(text: string, role: FontRole): SetText {
  return { text, role, bold: false };
}

/** A character that the report prints and that no font has; `position` where a fact has it. */
export function characterWithoutGlyph(
  { character, place, text }: MissingCharacter,
  position: SourcePosition | undefined,
): Diagnostic {
  const code = codePointName(character);
  // A control character, or one that only the machine has where it was typed: no font helps.
  const invisible = /\p{C}/u.test(character);
  return error({
    code: 'FONT-GLYPH',
    title: invisible ? `文字里有印不出的字符 ${code}` : `字体中没有字符“${character}”（${code}）`,
    subject: code,
    ...(position === undefined ? {} : { position }),
    expected: '报告里的每个字符都能印出来',
    actual: `“${place}”中的“${quoted(text)}”有这个字符`,
    hint: invisible
      ? '这个字符看不见，多是从别处粘贴时带来的。请把它删去：删掉它前后的字，重新输入。'
      : '请改用其他写法。确需此字的，可先安装含有此字的字体（宋体-ExtB 等，用 juesuan fonts 查看），再加 --fonts auto 生成。',
  });
}
