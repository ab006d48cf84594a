import { error, quoted } from '../model/diagnostic.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { SourcePosition } from '../model/source-position.ts';
import type { MissingCharacter } from './missing-characters.ts';

/** A character that the report prints and that no font has; `position` where a fact has it. */
export function characterWithoutGlyph(
  { character, place, text }: MissingCharacter,
  position: SourcePosition | undefined,
): Diagnostic {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return error({
    code: 'FONT-GLYPH',
    title: `字体中没有字符“${character}”（U+${code}）`,
    subject: `U+${code}`,
    ...(position === undefined ? {} : { position }),
    expected: '报告里的每个字符都能印出来',
    actual: `“${place}”中的“${quoted(text)}”有这个字符`,
    hint: '请改用其他写法。确需此字的，可先安装含有此字的字体（宋体-ExtB 等，用 juesuan fonts 查看），再加 --fonts auto 生成。',
  });
}
