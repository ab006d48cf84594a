/** LICENSES.md names all that dist/ is made of. That it is current, test/build/documents.test.ts says. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cutStandardText } from '../../src/build/docs/licence-texts.ts';
import { programFolder } from '../../src/program-folder.ts';
import { readProjectFile } from './project-files.ts';

const list = readProjectFile('LICENSES.md') ?? '';
const rows = list.split('\n').flatMap((line) => (line.startsWith('| ') ? [line.slice(2, -2).split(' | ')] : []));

/** What the source map of dist/juesuan.cjs tells of packages: not the list that LICENSES.md is made from. (Some packages were bundled themselves.) */
function packagesOfMap(): readonly string[] {
  const { sources } = JSON.parse(readFileSync(join(programFolder, 'dist/juesuan.cjs.map'), 'utf8')) as {
    readonly sources: readonly string[];
  };
  const names = sources.flatMap((path) => /^(?:node_modules\/((?:@[^/]+\/)?[^/]+)\/)+/.exec(path)?.[1] ?? []);
  return [...new Set(names)].toSorted();
}

describe('LICENSES.md', () => {
  it('names every package in the bundle, with version and licence', () => {
    const packages = packagesOfMap();
    expect(packages.length).toBeGreaterThan(20);
    for (const name of packages) {
      const row = rows.find(([first]) => first === name) ?? [];
      expect(row[1], name).toMatch(/^\d+\.\d+\.\d+/);
      expect(row[2], name).toMatch(/MIT|ISC|BSD|Apache/);
    }
  });

  it('names every font, with the licence that the font itself names', () => {
    const fonts = readdirSync(join(programFolder, 'dist/fonts')).filter((name) => name.endsWith('.ttf'));
    expect(fonts).toHaveLength(6);
    for (const name of fonts) expect(rows.find(([first]) => first === name)?.[2], name).toBe('OFL-1.1');
  });

  it('has the text of each licence that it names, and somebody for each thing', () => {
    const texts = new Set([...list.matchAll(/^## (.*)$/gm)].map(([, title]) => title));
    for (const [name, , licence = '', holder = ''] of rows.filter(([first]) => first !== 'Name' && first !== '---')) {
      const known = licence.split(/ (?:AND|OR) /).some((one) => texts.has(one));
      expect(known || licence === 'ICC profile', `${String(name)}: ${licence}`).toBe(true);
      expect(holder, name).not.toBe('');
    }
  });
});

describe('a licence file', () => {
  it('is parted into the standard text, however its lines are broken, and the rest', () => {
    const { texts, rest } = cutStandardText(
      'ISC License\r\n\r\nCopyright X\r\n\r\nPermission to use, copy, modify, and/or\r\ndistribute this software … USE OR\r\nPERFORMANCE OF THIS SOFTWARE.\r\n',
    );
    expect([...texts.keys()]).toEqual(['ISC']);
    expect(rest).toContain('Copyright X');
    expect(rest).not.toContain('Permission');
  });

  it('of another kind is no standard text', () => {
    expect(cutStandardText('All rights reserved.')).toEqual({ texts: new Map(), rest: 'All rights reserved.' });
  });
});
