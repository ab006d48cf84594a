/** Official font names of government documents, and what stands in where they are not installed. */
import { zhuzhou2022 } from '../../editions/zhuzhou-2022/index.ts';
import { byFaceRole, fontRoles } from '../../model/font-roles.ts';
import type { FaceRole, FontRole } from '../../model/font-roles.ts';
import { element } from '../../writers/xml-text.ts';
import { valued, wordPart } from './word-xml.ts';

export const latinFont = officialName('latin');

/**
 * The name that the regulations give, whatever the PDF is set in. A character that the reader's font lacks, or a font
 * that the machine lacks, Word and WPS replace by themselves.
 */
export const fontNames: Readonly<Record<FontRole, string>> = byFaceRole(officialName);

function officialName(role: FaceRole): string {
  const [first] = zhuzhou2022.fonts[role];
  if (first?.kind !== 'named') throw new TypeError(`No official font for ${role}.`);
  return first.name;
}

const alternatives: Readonly<Record<FontRole, string>> = {
  title: '方正小标宋_GBK,华文中宋,宋体',
  heading1: 'SimHei',
  heading2: '楷体,KaiTi,华文楷体',
  body: '仿宋,FangSong,华文仿宋',
  table: 'SimSun',
};

/** Fonts of a run: ASCII in Times New Roman, all else (“ ” … — too) in the Chinese font of the role. */
export function runFonts(role: FontRole): string {
  const chinese = fontNames[role];
  return element('w:rFonts', {
    'w:hint': 'eastAsia',
    'w:ascii': latinFont,
    'w:hAnsi': chinese,
    'w:eastAsia': chinese,
    'w:cs': latinFont,
  });
}

/** word/fontTable.xml */
export function fontTablePart(): string {
  const chinese = fontRoles.map((role) =>
    element(
      'w:font',
      { 'w:name': fontNames[role] },
      valued('w:altName', alternatives[role]),
      valued('w:charset', '86'),
      valued('w:family', role === 'heading1' ? 'modern' : 'roman'),
      valued('w:pitch', 'fixed'),
    ),
  );
  const latin = element(
    'w:font',
    { 'w:name': latinFont },
    valued('w:charset', '00'),
    valued('w:family', 'roman'),
    valued('w:pitch', 'variable'),
  );
  return wordPart('w:fonts', latin, ...chinese);
}
