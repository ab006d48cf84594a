import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { findFilesIn, findFontFiles } from '../../../src/fonts/installed/find-font-files.ts';
import { foldersOfFontConfig } from '../../../src/fonts/installed/font-config.ts';
import { fontFolders } from '../../../src/fonts/installed/font-folders.ts';

const root = mkdtempSync(join(tmpdir(), 'folders-'));
afterAll(() => {
  rmSync(root, { recursive: true });
});

function put(...paths: readonly string[]): void {
  for (const path of paths) {
    mkdirSync(join(root, path, '..'), { recursive: true });
    writeFileSync(join(root, path), '');
  }
}

const within = (paths: readonly string[]) => paths.map((path) => relative(root, path).replaceAll('\\', '/'));

describe('the font folders', () => {
  it('of Windows are those of the system, the user and WPS', () => {
    const env = {
      WINDIR: 'D:\\Windows',
      LOCALAPPDATA: 'D:\\用户\\李\\AppData\\Local',
      APPDATA: 'D:\\用户\\李\\AppData\\Roaming',
      ProgramFiles: 'C:\\Program Files',
    };
    const folders = fontFolders({ platform: 'win32', env, home: 'D:\\用户\\李' });
    expect(folders.slice(0, 2)).toEqual([
      'D:\\Windows\\Fonts',
      'D:\\用户\\李\\AppData\\Local\\Microsoft\\Windows\\Fonts',
    ]);
    expect(folders).toContain('D:\\用户\\李\\AppData\\Local\\Kingsoft\\WPS Office\\*\\office6\\fonts');
    expect(folders).toContain('C:\\Program Files\\WPS Office\\*\\office6\\fonts');
    expect(folders.join()).not.toContain('undefined');
  });

  it('of Windows are guessed where the environment says nothing', () => {
    const folders = fontFolders({ platform: 'win32', env: {}, home: 'C:\\Users\\li' });
    expect(folders.slice(0, 2)).toEqual([
      'C:\\Windows\\Fonts',
      'C:\\Users\\li\\AppData\\Local\\Microsoft\\Windows\\Fonts',
    ]);
  });

  it('of macOS are those of the user, the machine and the system', () => {
    expect(fontFolders({ platform: 'darwin', env: {}, home: '/Users/li' }).slice(0, 3)).toEqual([
      '/Users/li/Library/Fonts',
      '/Library/Fonts',
      '/System/Library/Fonts',
    ]);
  });

  it('of Linux are those of the user, the system and WPS', () => {
    expect(fontFolders({ platform: 'linux', env: {}, home: '/home/li' })).toEqual([
      '/home/li/.local/share/fonts',
      '/home/li/.fonts',
      '/usr/local/share/fonts',
      '/usr/share/fonts',
      '/opt/kingsoft/wps-office/office6/fonts',
      '/opt/apps/cn.wps.wps-office*/files/kingsoft/wps-office/office6/fonts',
    ]);
  });

  it('of Linux are added to by its font configuration', () => {
    const machine = { platform: 'linux', env: {}, home: '/home/li' };
    const xml = `<fontconfig><!-- <dir>/gone</dir> -->
      <dir>/srv/fonts</dir><dir prefix="xdg">fonts</dir><dir>~/.字体</dir><dir prefix="cwd">here</dir></fontconfig>`;
    expect(foldersOfFontConfig(xml, machine)).toEqual(['/srv/fonts', '/home/li/.local/share/fonts', '/home/li/.字体']);
  });
});

describe('font files', () => {
  // Windows lets only some users make links.
  it.skipIf(process.platform === 'win32')('are found in folders and below, each once, by name', () => {
    put('a/z.ttf', 'a/b.TTC', 'a/readme.txt', 'a/deep/er/c.otf', 'd/e.ttf');
    symlinkSync(join(root, 'a'), join(root, 'a/deep/round'));
    symlinkSync(join(root, 'a/z.ttf'), join(root, 'd/z-again.ttf'));
    const found = findFilesIn([join(root, 'a'), join(root, 'not there'), join(root, 'd'), join(root, 'a/deep')]);
    expect(within(found)).toEqual(['a/b.TTC', 'a/deep/er/c.otf', 'a/z.ttf', 'd/e.ttf']);
  });

  it('are found in every version of a program, the latest first', () => {
    put('WPS Office/11.1/office6/fonts/a.ttf', 'WPS Office/12.2/office6/fonts/b.ttf', 'WPS Office/12.2/other/c.ttf');
    const found = findFilesIn([join(root, 'WPS Office', '*', 'office6', 'fonts')]);
    expect(within(found)).toEqual(['WPS Office/12.2/office6/fonts/b.ttf', 'WPS Office/11.1/office6/fonts/a.ttf']);
  });

  it('are not looked for without end', () => {
    put('deep/1/2/3/4/5/6/in.ttf', 'deep/1/2/3/4/5/6/7/out.ttf');
    expect(within(findFilesIn([join(root, 'deep')]))).toEqual(['deep/1/2/3/4/5/6/in.ttf']);
  });

  it('are looked for where the font configuration says', () => {
    put('configured/f.ttf');
    const config = join(root, 'fonts.conf');
    writeFileSync(config, `<fontconfig><dir>${join(root, 'configured')}</dir></fontconfig>`);
    const env = { FONTCONFIG_FILE: config, XDG_DATA_DIRS: join(root, 'none') };
    const found = findFontFiles({ platform: 'linux', env, home: join(root, 'home') });
    expect(within(found)).toContain('configured/f.ttf');
  });
});
