/** The folders that a Linux system's font configuration adds. */
import { posix } from 'node:path';
import type { Machine } from './font-folders.ts';

/** Files that may name folders of fonts. */
export function fontConfigFiles({ platform, env, home }: Machine): readonly string[] {
  if (platform === 'win32' || platform === 'darwin') return [];
  const user = env['XDG_CONFIG_HOME'] ?? posix.join(home, '.config');
  return [
    env['FONTCONFIG_FILE'] ?? '/etc/fonts/fonts.conf',
    '/etc/fonts/local.conf',
    posix.join(user, 'fontconfig/fonts.conf'),
  ];
}

/** The folders that a file of fontconfig names (fonts-conf(5): `dir`, relative to home with `~`, to XDG data with `xdg`). */
export function foldersOfFontConfig(xml: string, { env, home }: Machine): readonly string[] {
  const userData = env['XDG_DATA_HOME'] ?? posix.join(home, '.local/share');
  const entries = xml.replaceAll(/<!--.*?-->/gs, '').matchAll(/<dir(\s[^>]*)?>([^<]+)<\/dir>/g);
  return [...entries].flatMap(([, attributes = '', text = '']) => {
    const folder = text.trim().replace(/^~(?=\/|$)/, home);
    if (/prefix\s*=\s*["']xdg["']/.test(attributes)) return [posix.join(userData, folder)];
    return posix.isAbsolute(folder) ? [folder] : [];
  });
}
