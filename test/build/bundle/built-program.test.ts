/** dist/, which `npm run build` makes (`npm test` runs it first), and the starter that runs it. */
import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fontFileNames } from '../../../src/fonts/load-fonts.ts';
import { programFolder } from '../../../src/program-folder.ts';
import { copyProgram } from '../../support/built-program.ts';
import type { BuiltProgram } from '../../support/built-program.ts';

let program: BuiltProgram;
const withCopy = () => {
  beforeEach(() => {
    program = copyProgram();
  });
  afterEach(() => {
    program.remove();
  });
};

const filesBelow = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => statSync(join(folder, name)).isFile());
const inProgram = (name: string) => join(program.folder, name);
const codeFile = () => readdirSync(inProgram('dist')).find((name) => name.endsWith('.code')) ?? 'no code';
const stale = '程序的源文件改过，运行的仍是旧的 dist；请运行 npm run build。\n';
/** A command that reports nothing of the facts: what is said on the terminal is the starter's. */
const explain = () => program.run('explain', '95.39%', '--year', '2022');
const edit = (name: string) => {
  utimesSync(inProgram(name), new Date(), new Date());
};

describe('dist', () => {
  it('is a bundle, its map, the code that this Node made of it, and fonts', () => {
    const code = `juesuan.${process.version}-${process.arch}.code`;
    expect(readdirSync(join(programFolder, 'dist')).toSorted()).toEqual(
      ['fonts', 'juesuan.cjs', 'juesuan.cjs.map', code].toSorted(),
    );
  });

  it('tells nowhere in which folder it was built', () => {
    const dist = join(programFolder, 'dist');
    const place = programFolder.replace(/[\\/]$/, '');
    const telling = filesBelow(dist).filter((name) => {
      const bytes = readFileSync(join(dist, name));
      return (
        bytes.includes(place) || bytes.includes(Buffer.from(place, 'utf16le')) || bytes.includes(tmpdir() + '/juesuan-')
      );
    });
    expect(telling).toEqual([]);
  });

  it('is what the sources say, one byte a character', () => {
    const text = readFileSync(join(programFolder, 'dist/juesuan.cjs'), 'latin1');
    expect(text).toMatch(/^\/\/ [0-9a-f]{64}\n[\x00-\x7f]*$/);
  });
});

describe('the built program', () => {
  withCopy();

  it('runs in another folder without packages and sources, and writes the same files there', () => {
    const here = mkdtempSync(join(tmpdir(), 'out-'));
    const options = ['generate', '--year', '2022', '--prove'];
    execFileSync(process.execPath, [join(programFolder, 'src/main.mjs'), ...options, '--out', here], {
      stdio: 'ignore',
    });
    const { code, errors } = program.run(...options);
    expect(code, errors).toBe(0);
    const names = readdirSync(join(here, '2022'));
    expect(readdirSync(inProgram('out/2022'))).toEqual(names);
    for (const name of names)
      expect(readFileSync(inProgram(join('out/2022', name))).equals(readFileSync(join(here, '2022', name))), name).toBe(
        true,
      );
    rmSync(here, { recursive: true });
  });

  it('writes nothing into its folder, and caches into that of the user', () => {
    const seen = () => filesBelow(program.folder).map((name) => [name, statSync(inProgram(name)).mtimeMs]);
    const before = seen();
    const out = join(program.home, 'out');
    for (const command of ['generate', 'workbook'])
      expect(program.run(command, '--year', '2022', '--out', out).code).toBe(0);
    expect(seen()).toEqual(before);
    expect(filesBelow(join(program.home, 'caches/juesuan/subsets')).length).toBeGreaterThan(3);
  });

  it('does without caches where a pipe, a file or a folder is in their place', () => {
    const caches = join(program.home, 'caches/juesuan');
    const options = ['generate', '--year', '2022', '--out', join(program.home, 'out')] as const;
    expect(program.run(...options).code).toBe(0);
    const names = readdirSync(join(caches, 'subsets'));
    names.forEach((name, index) => {
      const path = join(caches, 'subsets', name);
      rmSync(path);
      if (index % 2 === 0 || process.platform === 'win32') mkdirSync(path);
      else execFileSync('mkfifo', [path]);
    });
    expect(program.run(...options).code).toBe(0);
    rmSync(caches, { recursive: true });
    writeFileSync(caches, 'a file where the folder should be');
    expect(program.run(...options).code).toBe(0);
  });
});

describe('a bin', () => {
  withCopy();

  it('says in a checkout that a source is younger than dist, and goes on', () => {
    writeFileSync(inProgram('.git'), 'gitdir: elsewhere\n');
    expect(explain().errors).toBe('');
    for (const name of ['src/cli/run.ts', 'package.json']) {
      edit(name);
      const { code, errors } = explain();
      expect([code, errors]).toEqual([0, stale]);
      utimesSync(inProgram(name), new Date(0), new Date(0));
    }
    expect(explain().errors).toBe('');
  });

  it('says so of no prose template, for an edited one is used at once', () => {
    writeFileSync(inProgram('.git'), 'gitdir: elsewhere\n');
    const template = inProgram('templates/zhuzhou-2022/prose/general-expenditure.hbs');
    writeFileSync(template, readFileSync(template, 'utf8').replace('一', '一{{没有这个词}}'));
    const { code, errors } = program.run('generate', '--year', '2022');
    expect([code, errors]).toEqual([5, expect.stringContaining('没有这个词')]);
    expect(errors).not.toContain(stale);
  });

  it('says nothing of the kind where the program is not edited', () => {
    edit('src/cli/run.ts');
    expect(explain().errors).toBe('');
  });

  it('tells the way out where dist is missing', () => {
    rmSync(inProgram('dist'), { recursive: true });
    const { code, printed, errors } = explain();
    expect({ code, printed, errors }).toEqual({
      code: 5,
      printed: '',
      errors: '程序还没有装好，请在程序文件夹里运行 npm ci。\n',
    });
  });

  it.each<readonly [string, (bundle: string) => void]>([
    [
      'cut off',
      (bundle) => {
        truncateSync(bundle, Math.floor(statSync(bundle).size / 2));
      },
    ],
    [
      'empty',
      (bundle) => {
        truncateSync(bundle);
      },
    ],
    [
      'followed by something else',
      (bundle) => {
        appendFileSync(bundle, ')');
      },
    ],
  ])('tells the way out where the bundle is %s', (_, damage) => {
    damage(inProgram('dist/juesuan.cjs'));
    const { code, errors } = explain();
    expect([code, errors]).toEqual([5, '程序文件 dist/juesuan.cjs 已损坏，请在程序文件夹里运行 npm run build。\n']);
  });

  it.each<readonly [string, (code: string) => void]>([
    [
      'damaged',
      (code) => {
        writeFileSync(code, readFileSync(code).fill(7, 1000, 2000));
      },
    ],
    [
      'cut off',
      (code) => {
        truncateSync(code, 5);
      },
    ],
    [
      'that of another bundle',
      () => {
        const bundle = inProgram('dist/juesuan.cjs');
        writeFileSync(bundle, `// another\n${readFileSync(bundle, 'latin1').replace(/^.*\n/, '')}`);
      },
    ],
    [
      'a folder',
      (code) => {
        rmSync(code);
        mkdirSync(code);
      },
    ],
  ])('ignores code that is %s', (_, damage) => {
    damage(inProgram(join('dist', codeFile())));
    const { code, printed, errors } = explain();
    expect([code, errors]).toEqual([0, '']);
    expect(printed).toContain('95.39%');
  });

  it.each(['with its code', 'without'])('shows the lines of the sources where the program fails, %s', (how) => {
    if (how === 'without') rmSync(inProgram(join('dist', codeFile())));
    rmSync(inProgram('dist/fonts'), { recursive: true });
    // Whole fonts that lack the table of their characters: nothing foresees that.
    mkdirSync(inProgram('dist/fonts'));
    const fonts = Object.values(fontFileNames).flatMap(({ regular, bold }) => [regular, bold]);
    for (const name of fonts) {
      const font = readFileSync(join(programFolder, 'dist/fonts', name));
      font.write('none', font.indexOf('cmap'), 'latin1');
      writeFileSync(inProgram(join('dist/fonts', name)), font);
    }
    const { code, errors } = program.run('generate', '--year', '2022', '--format', 'pdf');
    expect([code, errors]).toEqual([1, expect.stringMatching(/程序出错[^]*\(src\/fonts\/open-font\.ts:\d+:\d+\)/)]);
  });
});
