import { join } from 'node:path';
import { fontFolder } from '../../../src/fonts/load-fonts.ts';

/** The fonts that the Word file names, and the project's font that stands in for each. */
const standIns = {
  仿宋_GB2312: 'Noto Serif SC',
  方正小标宋简体: 'Noto Serif SC',
  宋体: 'Noto Serif SC',
  SimSun: 'Noto Serif SC',
  楷体_GB2312: 'Noto Serif SC',
  黑体: 'Noto Sans SC',
  SimHei: 'Noto Sans SC',
  'Times New Roman': 'Tinos',
} as const;

/** A fontconfig file with which LibreOffice knows the project's fonts and no others. */
export function fontConfig(cacheFolder: string): string {
  const aliases = Object.entries(standIns).map(
    ([family, font]) =>
      `<match target="pattern"><test name="family"><string>${family}</string></test>` +
      `<edit name="family" mode="assign" binding="strong"><string>${font}</string></edit></match>`,
  );
  return [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    '<fontconfig>',
    `<dir>${fontFolder()}</dir>`,
    `<cachedir>${join(cacheFolder, 'font-cache')}</cachedir>`,
    ...aliases,
    '</fontconfig>',
    '',
  ].join('\n');
}
