/** Text as office computers write it is read as what it says. */
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { smallData } from '../../support/small-data.ts';
import { openWorkplace, runCommand } from '../../support/run-on-disk.ts';

const yaml = [...smallData].filter(([path]) => !path.startsWith('classification'));
const all = [...smallData];

describe('the small unit', () => {
  it.each([
    ['with Windows line ends', (text: string) => text.replaceAll('\n', '\r\n'), all],
    ['with old Macintosh line ends', (text: string) => text.replaceAll('\n', '\r'), yaml],
    ['with a byte-order mark', (text: string) => `\uFEFF${text}`, all],
    ['in GBK', (text: string) => iconv.encode(text, 'gbk'), all],
    ['in GBK with Windows line ends', (text: string) => iconv.encode(text.replaceAll('\n', '\r\n'), 'gbk'), all],
    ['in UTF-16 of Notepad', (text: string) => iconv.encode(text, 'utf-16le', { addBOM: true }), all],
    ['with a minus before a zero', (text: string) => text.replace('30201: 20', '30201: 20\n  30202: -0'), yaml],
  ])('%s has nothing wrong', async (_, encode, files) => {
    const place = openWorkplace(new Map(files.map(([path, text]) => [path, encode(text)])));
    expect(await runCommand('check', '--year', '2022', '--data', place.data)).toEqual({
      exitCode: 0,
      printed: '2022年度数据没有发现问题。',
    });
    place.remove();
  });
});
