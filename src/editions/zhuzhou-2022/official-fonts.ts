/**
 * Fonts of the form, after GB/T 9704-2012 and custom: titles in 小标宋, headings in 黑体 and 楷体, text in 仿宋, tables in
 * 宋体, digits and letters in Times New Roman. The bundled font of each role comes last.
 */
import { bundledFonts } from '../../model/font-roles.ts';
import type { FontPreferences, NamedFont } from '../../model/font-roles.ts';

function named(name: string, ...aliases: readonly string[]): NamedFont {
  return { kind: 'named', name, aliases };
}

export const fonts: FontPreferences = {
  title: [
    named('方正小标宋简体', 'FZXiaoBiaoSong-B05S', 'FZXBSJW--GB1-0'),
    named('方正小标宋_GBK', 'FZXiaoBiaoSong-B05', 'FZXBSK--GBK1-0'),
    named('华文中宋', 'STZhongsong'),
    bundledFonts.title,
  ],
  heading1: [
    named('黑体', 'SimHei'),
    named('方正黑体_GBK', 'FZHei-B01', 'FZHTK--GBK1-0'),
    named('华文黑体', 'STHeiti', 'Heiti SC', '黑体-简'),
    bundledFonts.heading1,
  ],
  heading2: [
    named('楷体_GB2312', 'KaiTi_GB2312'),
    named('楷体', 'KaiTi', 'SimKai'),
    named('方正楷体_GBK', 'FZKai-Z03', 'FZKTK--GBK1-0'),
    named('华文楷体', 'STKaiti', 'Kaiti SC', '楷体-简'),
    bundledFonts.heading2,
  ],
  body: [
    named('仿宋_GB2312', 'FangSong_GB2312'),
    named('仿宋', 'FangSong', 'SimFang'),
    named('方正仿宋_GBK', 'FZFangSong-Z02', 'FZFSK--GBK1-0'),
    named('华文仿宋', 'STFangsong'),
    bundledFonts.body,
  ],
  table: [
    named('宋体', 'SimSun'),
    named('方正书宋_GBK', 'FZShuSong-Z01', 'FZSSK--GBK1-0'),
    named('华文宋体', 'STSong', 'Songti SC', '宋体-简'),
    bundledFonts.table,
  ],
  latin: [named('Times New Roman', 'TimesNewRomanPSMT'), bundledFonts.latin],
  rare: [
    named('宋体-ExtB', 'SimSun-ExtB'),
    named('宋体-ExtG', 'SimSun-ExtG'),
    named('Segoe UI Symbol'),
    named('Apple Symbols'),
    named('DejaVu Sans'),
    bundledFonts.rare,
  ],
};
