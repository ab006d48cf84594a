/** Broken surroundings: folders that can't be opened, pipes and links in a circle, files cut off. Told, never waited for. */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import type * as FileSystem from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { loadEditionTexts } from '../../../src/editions/load-edition-texts.ts';
import { loadWordTemplate } from '../../../src/editions/load-word-template.ts';
import { findFilesIn, findFontFiles } from '../../../src/fonts/installed/find-font-files.ts';
import { fontFolder, loadFonts } from '../../../src/fonts/load-fonts.ts';
import { AssetProblem } from '../../../src/model/foreseen-problem.ts';
import { isUntouched, openWorkplace, programTalk, runCommand } from '../../support/run-on-disk.ts';

/** Names of folders that the system refuses to list: for the superuser, who often runs tests, no mode does that. */
const locked = vi.hoisted(() => new Set<string>());

vi.mock('node:fs', async (load) => {
  const real = await load<typeof FileSystem>();
  const readdirSync = (path: string, ...options: readonly unknown[]) => {
    if ([...locked].some((name) => path.endsWith(name)))
      throw Object.assign(new Error(`EACCES: permission denied, scandir '${path}'`), { code: 'EACCES' });
    return (real.readdirSync as (...values: readonly unknown[]) => unknown)(path, ...options);
  };
  return { ...real, default: { ...real, readdirSync }, readdirSync };
});

const base = mkdtempSync(join(tmpdir(), 'surroundings-'));

afterEach(() => {
  locked.clear();
});

afterAll(() => {
  rmSync(base, { recursive: true });
});

function folderOf(name: string): string {
  const folder = join(base, name);
  mkdirSync(folder, { recursive: true });
  return folder;
}

const pipe = (path: string) => execFileSync('mkfifo', [path]);

describe('a folder of data that can’t be opened', () => {
  it.each(
    ['2022/scorecards', 'data/2022', '/data', 'data/classification'].flatMap((name) =>
      [['check'], ['generate'], ['workbook'], ['init', '2023'], ['explain', '100'], ['prove']].map(
        ([command = '', ...more]) => [command, name, more] as const,
      ),
    ),
  )('%s with %s', async (command, name, [more]) => {
    const place = openWorkplace();
    locked.add(name);
    const out = ['generate', 'workbook', 'prove'].includes(command) ? ['--out', place.out] : [];
    const year =
      command === 'init' ? ['--year', more ?? ''] : command === 'explain' ? [more ?? ''] : ['--year', '2022'];
    const { exitCode, printed } = await runCommand(command, ...year, '--data', place.data, ...out);
    locked.clear();
    expect(printed).not.toMatch(programTalk);
    expect(printed).not.toContain('EACCES');
    // Whoever needs the folder says that it can't be opened; the others do their work.
    if (name === '2022/scorecards' || ![0, 6].includes(exitCode)) {
      expect(printed).toContain('文件夹打不开：');
      expect(exitCode).toBe(5);
    }
    if (command !== 'workbook' && command !== 'generate') expect(isUntouched(place)).toBe(true);
    place.remove();
  });
});

describe('a year begun from lists that can’t be read', () => {
  it('is not begun with half of them', async () => {
    const place = openWorkplace(new Map([['classification/2022/economic.csv', new Uint8Array([0, 1, 2])]]));
    const { exitCode, printed } = await runCommand('init', '--year', '2023', '--data', place.data);
    expect(exitCode).toBe(3);
    expect(printed).toMatch(/READ-FILE classification\/2022\/economic\.csv：文件不是文本/);
    place.remove();
  });
});

describe('where fonts are looked for', () => {
  it('pipes and links in a circle are passed by', () => {
    const folder = folderOf('fonts');
    pipe(join(folder, 'a.ttf'));
    symlinkSync('loop.ttf', join(folder, 'loop.ttf'));
    symlinkSync('other', join(folder, 'one'));
    symlinkSync('one', join(folder, 'other'));
    symlinkSync('.', join(folder, 'self'));
    writeFileSync(join(folder, 'b.ttf'), '');
    expect(findFilesIn([folder, join(folder, 'one')])).toEqual([join(folder, 'b.ttf')]);
  });

  it('so are they in the place of the settings', () => {
    const home = folderOf('home');
    mkdirSync(join(home, '.config/fontconfig'), { recursive: true });
    pipe(join(home, '.config/fontconfig/fonts.conf'));
    mkdirSync(join(home, '.fonts'));
    symlinkSync('fonts', join(home, '.fonts/fonts'));
    expect(findFontFiles({ platform: 'linux', env: {}, home })).toBeInstanceOf(Array);
  });
});

describe('what the program brings along', () => {
  it.each<[string, (path: string) => void]>([
    [
      'cut off',
      (path) => {
        writeFileSync(path, readFileSync(join(fontFolder(), 'NotoSerifSC-Regular.ttf')).subarray(0, 200_000));
      },
    ],
    [
      'empty',
      (path) => {
        writeFileSync(path, '');
      },
    ],
    ['a pipe', pipe],
    [
      'another file',
      (path) => {
        copyFileSync('package.json', path);
      },
    ],
  ])('a font that is %s is told', (_, damage) => {
    const folder = mkdtempSync(join(base, 'bundled-'));
    damage(join(folder, 'NotoSerifSC-Regular.ttf'));
    expect(() => loadFonts(undefined, { folder }).faceFor('年', 'body', false)).toThrow(AssetProblem);
  });

  it('a pipe in the place of a template is told', () => {
    const edition = folderOf('templates/one');
    mkdirSync(join(edition, 'prose'));
    pipe(join(edition, 'final-accounts.docx'));
    pipe(join(edition, 'glossary.yaml'));
    expect(() => loadWordTemplate('one', 'final-accounts', join(base, 'templates'))).toThrow(AssetProblem);
    expect(() => loadEditionTexts('one', join(base, 'templates'))).toThrow(/模板文件打不开/);
  });
});
