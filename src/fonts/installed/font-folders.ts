/** Where systems and office programs keep fonts. */
import { posix, win32 } from 'node:path';

/** The machine, as far as it decides where fonts are, and where something is kept. */
export interface Machine {
  readonly platform: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
  /** Where the program keeps what saves time in the next run; without it, nothing is kept. */
  readonly cacheFolder?: string;
}

/** Folders that may hold fonts, in order of preference; `*` in a name stands for any characters. Some may not exist. */
export function fontFolders(machine: Machine): readonly string[] {
  switch (machine.platform) {
    case 'win32':
      return windowsFolders(machine);
    case 'darwin':
      return macFolders(machine);
    default:
      return linuxFolders(machine);
  }
}

function windowsFolders({ env, home }: Machine): readonly string[] {
  const windows = env['WINDIR'] ?? env['SystemRoot'] ?? 'C:\\Windows';
  const local = env['LOCALAPPDATA'] ?? win32.join(home, 'AppData', 'Local');
  const roaming = env['APPDATA'] ?? win32.join(home, 'AppData', 'Roaming');
  const programs = [env['ProgramFiles'], env['ProgramFiles(x86)']].filter((folder) => folder !== undefined);
  return [
    win32.join(windows, 'Fonts'),
    win32.join(local, 'Microsoft', 'Windows', 'Fonts'),
    // WPS keeps fonts beside each of its versions, and those it has fetched with the user's settings.
    win32.join(local, 'Kingsoft', 'WPS Office', '*', 'office6', 'fonts'),
    ...programs.map((folder) => win32.join(folder, 'Kingsoft', 'WPS Office', '*', 'office6', 'fonts')),
    ...programs.map((folder) => win32.join(folder, 'WPS Office', '*', 'office6', 'fonts')),
    win32.join(roaming, 'kingsoft', 'office6', '*font*'),
  ];
}

function macFolders({ home }: Machine): readonly string[] {
  return [
    posix.join(home, 'Library/Fonts'),
    '/Library/Fonts',
    '/System/Library/Fonts',
    // Fonts that the system fetches when a document asks for them.
    '/System/Library/AssetsV2/com_apple_MobileAsset_Font*',
    '/Applications/Microsoft Word.app/Contents/Resources/DFonts',
    '/Applications/wpsoffice.app/Contents/Resources/office6/fonts',
  ];
}

function linuxFolders({ env, home }: Machine): readonly string[] {
  const userData = env['XDG_DATA_HOME'] ?? posix.join(home, '.local/share');
  const systemData = (env['XDG_DATA_DIRS'] ?? '/usr/local/share:/usr/share').split(':').filter((one) => one !== '');
  return [
    posix.join(userData, 'fonts'),
    posix.join(home, '.fonts'),
    ...systemData.map((folder) => posix.join(folder, 'fonts')),
    '/opt/kingsoft/wps-office/office6/fonts',
    '/opt/apps/cn.wps.wps-office*/files/kingsoft/wps-office/office6/fonts',
  ].filter((folder, index, all) => all.indexOf(folder) === index);
}
