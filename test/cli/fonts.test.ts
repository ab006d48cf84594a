import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { unknownSurroundings } from '../../src/app/surroundings.ts';
import { displayWidth } from '../../src/cli/font-table.ts';
import { run } from '../../src/cli/run.ts';
import { makeFont } from '../support/made-up-font.ts';

const root = mkdtempSync(join(tmpdir(), 'cli-fonts-'));
const folder = join(root, 'share/fonts');
const machine = {
  platform: 'linux',
  env: { XDG_DATA_HOME: join(root, 'share'), XDG_DATA_DIRS: join(root, 'none'), FONTCONFIG_FILE: join(root, 'none') },
  home: join(root, 'home'),
};
const data = join(root, 'data');
const common = '某市区局年度部门决算目录第一二三四五六七八九十、（）。，';

beforeAll(() => {
  cpSync(join(import.meta.dirname, '../fixtures/errors/valid'), data, { recursive: true });
  mkdirSync(folder, { recursive: true });
  const fonts = {
    'xbs.ttf': makeFont({
      english: ['FZXiaoBiaoSong-B05S', 'FZXBSJW--GB1-0'],
      chinese: '方正小标宋简体',
      characters: common,
    }),
    'fs.ttf': makeFont({ english: ['FangSong_GB2312', 'FangSong_GB2312'], characters: common, permission: 2 }),
    'times.ttf': makeFont({
      english: ['Times New Roman', 'TimesNewRomanPSMT'],
      characters: '0123456789',
      from: 'latin',
    }),
    'bad.ttf': Buffer.from('no font'),
  };
  for (const [name, bytes] of Object.entries(fonts)) writeFileSync(join(folder, name), bytes);
});

afterAll(() => {
  rmSync(root, { recursive: true });
});

async function juesuan(...args: readonly string[]) {
  const lines: string[] = [];
  const say = (text: string) => lines.push(...text.split('\n'));
  const code = await run(args, { print: say, error: say, colour: false }, { ...unknownSurroundings, machine });
  return { code, lines };
}

describe('juesuan fonts', () => {
  it('lists what is wanted, what is there, what may be used and what would be taken', async () => {
    const { code, lines } = await juesuan('fonts');
    expect(code).toBe(0);
    const told = lines.join('\n').replaceAll(folder, 'FOLDER');
    expect(told).toContain('标题          方正小标宋简体              可以嵌入  选用  FOLDER/xbs.ttf\n');
    expect(told).toContain('正文          仿宋_GB2312                 不许嵌入        FOLDER/fs.ttf\n');
    expect(told).toContain('              Noto Serif SC（自带）       随程序    选用\n');
    expect(told).toContain('数字和字母    Times New Roman             可以嵌入  选用  FOLDER/times.ttf\n');
    expect(told).toContain('一级标题      黑体                        -               本机没有\n');
    expect(told).toContain('读不出来，已跳过：FOLDER/bad.ttf');
  });

  it('stands in columns on a console where Chinese is two columns wide', async () => {
    const { lines } = await juesuan('fonts');
    const starts = lines.flatMap((line) => {
      const at = line.search(/可以嵌入|不许嵌入|随程序(?= )|- {2}|嵌入许可/);
      return at === -1 || line.startsWith('不加') || line.startsWith('版式') ? [] : [displayWidth(line.slice(0, at))];
    });
    expect(starts.length).toBeGreaterThan(20);
    expect(new Set(starts).size).toBe(1);
  });
});

describe('generate --fonts', () => {
  const generate = (out: string, ...args: readonly string[]) =>
    juesuan('generate', '--year', '2022', '--data', data, '--out', join(root, out), '--format', 'pdf', ...args);
  const pdfIn = (out: string) => {
    const place = join(root, out, '2022');
    const [name = ''] = readdirSync(place);
    return readFileSync(join(place, name)).toString('latin1');
  };

  it('auto takes the official fonts that the machine has, and says which', async () => {
    const { code, lines } = await generate('auto', '--fonts', 'auto');
    expect(code).toBe(0);
    expect(lines).toContain(
      'PDF 字体：标题 方正小标宋简体；一级标题 Noto Sans SC（自带）；二级标题 Noto Serif SC Bold（自带）；正文 Noto Serif SC（自带）；' +
        '表格 Noto Serif SC（自带）；数字和字母 Times New Roman；生僻字和符号 Noto Serif SC（自带）',
    );
    expect(lines).toContain(`没有使用仿宋_GB2312（不许嵌入）：${join(folder, 'fs.ttf')}`);
  });

  it('bundled takes none of them, as does a run without the option', async () => {
    await generate('bundled', '--fonts', 'bundled');
    const { lines } = await generate('plain');
    expect(lines).toContain('PDF 字体：随程序的 Noto Serif SC、Noto Sans SC、Tinos');
    expect(pdfIn('plain') === pdfIn('bundled')).toBe(true);
  });

  it('knows no other word', async () => {
    const { code, lines } = await generate('none', '--fonts', 'mine');
    expect(code).toBe(2);
    expect(lines[0]).toContain('字体“mine”不认识，可用：bundled、auto');
  });

  it('writes nothing where no font has a character, and says where it stands', async () => {
    const path = join(data, '2022/department.yaml');
    const text = readFileSync(path, 'utf8');
    writeFileSync(path, text.replace('- 办公室', '- 𠮷祥办公室'));
    const { code, lines } = await generate('nothing');
    writeFileSync(path, text);
    expect(code).toBe(3);
    expect(lines).toContain('错误 FONT-GLYPH 字体中没有字符“𠮷”（U+20BB7）');
    expect(lines.join('\n')).toMatch(/位置：2022\/department\.yaml:\d+:5/);
    expect(existsSync(join(root, 'nothing/2022'))).toBe(false);
  });
});
