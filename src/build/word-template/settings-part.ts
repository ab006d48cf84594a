/** word/settings.xml: what Word needs to break lines as src/layout does. Nothing here makes Word ask or update. */
import { noLineBreaksAfter, noLineBreaksBefore } from '../../layout/line-breaking.ts';
import { element } from '../../writers/xml-text.ts';
import { valued, wordPart } from './word-xml.ts';

export function settingsPart(): string {
  const chinese = 'zh-CN';
  return wordPart(
    'w:settings',
    valued('w:defaultTabStop', 420),
    element('w:evenAndOddHeaders'),
    valued('w:characterSpacingControl', 'doNotCompress'),
    element('w:noLineBreaksAfter', { 'w:lang': chinese, 'w:val': noLineBreaksAfter }),
    element('w:noLineBreaksBefore', { 'w:lang': chinese, 'w:val': noLineBreaksBefore }),
    element(
      'w:compat',
      {},
      element('w:compatSetting', {
        'w:name': 'compatibilityMode',
        'w:uri': 'http://schemas.microsoft.com/office/word',
        'w:val': 15,
      }),
    ),
    element('w:themeFontLang', { 'w:val': 'en-US', 'w:eastAsia': chinese }),
    valued('w:decimalSymbol', '.'),
    valued('w:listSeparator', ','),
  );
}
