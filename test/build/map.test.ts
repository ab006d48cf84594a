/** What the READMEs and guides say of the project is there. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesUnder, projectFolder, readProjectFile } from './project-files.ts';

const foldersOf = (place: string) =>
  readdirSync(join(projectFolder, place), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? [entry.name] : [],
  );

const decisions = filesUnder('docs/decisions');
const guides = ['README.md', 'README.zh-CN.md', 'CONTRIBUTING.md', 'src/README.md', ...decisions];
const textOf = (guide: string) => readProjectFile(guide) ?? '';

/** Paths begin at the project's folder, or at that of the guide; `<edition>` stands for any name. */
const files = [...filesUnder('src'), ...filesUnder('test'), ...filesUnder('templates'), ...filesUnder('docs')];
function exists(path: string, guide: string): boolean {
  const name = path.replace(/\/$/, '');
  const pattern = new RegExp(
    `^(?:src/)?${name.replaceAll(/[.+*?^$()[\]{}|]/g, '\\$&').replaceAll(/<[^>]+>|\\\*/g, '[^/]+')}(?:/.*)?$`,
  );
  return files.some((file) => pattern.test(file)) || existsSync(join(projectFolder, guide, '..', path));
}

describe('the map of the source', () => {
  const map = textOf('src/README.md');

  it('has a row for each room, and there are at most fifteen', () => {
    const rooms = [...map.matchAll(/^\| `(\w+)\/` \|/gm)].map(([, room]) => room);
    expect(rooms.toSorted()).toEqual(foldersOf('src').toSorted());
    expect(rooms.length).toBeLessThanOrEqual(15);
  });

  it('names what a room has by its place there', () => {
    const rows = [...map.matchAll(/^\| `(\w+)\/` \| (.*) \|$/gm)].map(
      ([, room = '', holds = '']) => [room, holds] as const,
    );
    const named = rows.flatMap(([room, holds]) =>
      [...holds.matchAll(/`([\w-]+(?:\/|\.ts))`/g)].map(([, name]) => `src/${room}/${name ?? ''}`),
    );
    expect(named.length).toBeGreaterThan(15);
    expect(named.filter((path) => !files.some((file) => file.startsWith(path)))).toEqual([]);
  });

  it('is read in a few minutes', () => {
    const words = map.replace(/<!-- layers -->[^]*<!-- \/layers -->/, '').split(/\s+/);
    expect(words.length).toBeLessThanOrEqual(900);
  });
});

describe('files of the source', () => {
  it('bear a name of their own, unless they are the same for another format', () => {
    const places = new Map<string, string[]>();
    for (const path of filesUnder('src')) {
      const name = path.slice(path.lastIndexOf('/') + 1);
      places.set(name, [...(places.get(name) ?? []), path]);
    }
    const sameForAnotherFormat = /^src\/writers\/(?:pdf|docx|xlsx|text)\/|^src\/editions\/[\w-]+\/index\.ts$/;
    const twice = [...places.values()].filter(
      (paths) =>
        paths.length > 1 && !paths.every((path) => sameForAnotherFormat.test(path) || path.endsWith('index.ts')),
    );
    expect(twice).toEqual([]);
  });
});

describe.each(guides)('%s', (guide) => {
  const text = textOf(guide);

  it('names files and folders that are there', () => {
    const outside = /^(?:out|dist|data|node_modules|packages)(?:\/|$)/;
    const named = [...text.matchAll(/`((?:[\w.<>*-]+\/)+[\w.<>*-]+|[\w-]+\/[\w-]+\/)`/g)].flatMap(
      ([, path]) => path ?? [],
    );
    expect(named.filter((path) => !outside.test(path) && !/^@|^<|^n?px?\b/.test(path) && !exists(path, guide))).toEqual(
      [],
    );
  });

  it('names commands of npm that package.json has', () => {
    const { scripts } = JSON.parse(textOf('package.json')) as { readonly scripts: Readonly<Record<string, string>> };
    const named = [...text.matchAll(/npm run ([\w:-]+)/g)].flatMap(([, script]) => script ?? []);
    expect(named.filter((script) => !(script in scripts) && !script.endsWith('-'))).toEqual([]);
  });

  it('links to files that are there', () => {
    const links = [...text.matchAll(/\]\((?!https?:|#)([^)#\s]+)\)/g)].flatMap(([, link]) => link ?? []);
    expect(links.filter((link) => !existsSync(join(projectFolder, guide, '..', link)))).toEqual([]);
  });
});

describe('decisions', () => {
  it.each(decisions)('%s has a date in its name, a title, and is short', (path) => {
    expect(path).toMatch(/^docs\/decisions\/\d{4}-\d{2}-\d{2}-[a-z-]+\.md$/);
    expect(textOf(path)).toMatch(/^# \S.*\n\n\S/);
    expect(textOf(path).split(/\s+/).length).toBeLessThan(250);
  });
});
