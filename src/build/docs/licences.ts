/** LICENSES.md: under which licences stands what `npm run build` puts into dist/, and the texts of them. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { create } from 'fontkit';
import { z } from 'zod';
import { fontFileNames, fontFolder } from '../../fonts/load-fonts.ts';
import { programFolder } from '../../program-folder.ts';
import { makeBundle } from '../bundle/make-bundle.ts';
import { fontPackages, locateInPackage } from '../fonts/font-package.ts';
import { cutStandardText, standardNames } from './licence-texts.ts';
import type { StandardName } from './licence-texts.ts';

/** Something shipped, and whose it is. */
export interface Shipped {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly holders: readonly string[];
  /** Where licence and holders stand. */
  readonly from: string;
  readonly texts: ReadonlyMap<StandardName, string>;
}

const manifest = z.object({
  version: z.string(),
  license: z.string().optional(),
  author: z.union([z.string(), z.object({ name: z.string() }).transform(({ name }) => name)]).optional(),
});

/** What packages carry of others, beside their own: the package's licence file is silent about it. */
const carried: readonly (Pick<Shipped, 'name' | 'licence' | 'holders'> & {
  readonly by: string;
  /** The file of the package that has the text. */
  readonly file?: string;
})[] = [
  { by: 'unpdf', name: 'PDF.js', licence: 'Apache-2.0', holders: ['Mozilla Foundation'] },
  {
    by: 'pako',
    name: 'zlib',
    licence: 'Zlib',
    holders: ['1995-2013 Jean-loup Gailly and Mark Adler'],
    file: 'lib/zlib/inflate.js',
  },
  { by: 'pdfkit', name: 'sRGB IEC61966-2.1', licence: 'ICC profile', holders: ['Hewlett-Packard Company, 1998'] },
];

/** Folders of the packages of which something is in the bundle, from the program's folder. */
export function bundledPackages(sources: readonly string[]): readonly string[] {
  const folders = sources.flatMap((path) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? []);
  return [...new Set(folders)].toSorted();
}

/** The packages in the bundle, with what they carry. */
export async function shippedPackages(): Promise<readonly Shipped[]> {
  const { sources } = await makeBundle(programFolder);
  return bundledPackages(sources).flatMap((folder) => {
    const one = readPackage(folder);
    const inside = carried.filter(({ by }) => by === one.name);
    return [
      one,
      ...inside.map(({ name, licence, holders, by, file }): Shipped => {
        const text = file === undefined ? '' : readFileSync(join(programFolder, folder, file), 'utf8');
        const { texts } = cutStandardText(text.replaceAll(/^\/\/ ?/gm, ''));
        return { name, version: '', licence, holders, from: `inside of ${by}`, texts };
      }),
    ];
  });
}

function readPackage(folder: string): Shipped {
  const path = join(programFolder, folder);
  const { version, license, author } = manifest.parse(JSON.parse(readFileSync(join(path, 'package.json'), 'utf8')));
  const name = folder.replace(/^.*node_modules\//, '');
  const file = readdirSync(path).find((one) => /^licen[cs]e(\.|$)/i.test(one));
  const text = file === undefined ? '' : readFileSync(join(path, file), 'utf8');
  const { texts, rest } = cutStandardText(text);
  const licence = license?.replace(/^\((.*)\)$/, '$1') ?? [...texts.keys()].join(' AND ');
  if (licence === '') throw new Error(`package ${name} names no licence`);
  const holders = holdersIn(rest);
  const named = holders.some((holder) => /\p{L}{2}/u.test(holder));
  return {
    name,
    version,
    licence,
    holders: named || author === undefined ? holders : [...holders, author.replace(/\s*[<(].*$/, '')],
    from: file ?? 'package.json, which alone says it: there is no licence file',
    texts,
  };
}

/** The fonts in dist/fonts: what they say of themselves, whatever the packages say that carry them. */
export function shippedFonts(): readonly Shipped[] {
  const { texts } = cutStandardText(readFileSync(locateInPackage(fontPackages.latin.name, 'LICENSE_FONT'), 'utf8'));
  const packages = {
    serif: [fontPackages.serif, fontPackages.rare],
    sans: [fontPackages.sans, fontPackages.rare],
    latin: [fontPackages.latin],
  };
  return (['serif', 'sans', 'latin'] as const).flatMap((family) =>
    Object.values(fontFileNames[family]).map((file) => {
      const font = create(readFileSync(join(fontFolder(), file))) as FontWithNames;
      const licence =
        font.getName('license')?.includes('SIL Open Font License, Version 1.1') === true ? 'OFL-1.1' : undefined;
      if (licence === undefined) throw new Error(`${file} names no licence that is known`);
      return {
        name: file,
        version: (font.version ?? '').replace(/^Version ([^;]*).*$/, '$1'),
        licence,
        holders: [font.copyright ?? ''],
        from: `the font itself; out of ${packages[family].map(describePackage).join(' and ')}`,
        texts,
      };
    }),
  );
}

interface FontWithNames {
  readonly copyright: string | null;
  readonly version: string | null;
  getName(key: 'license'): string | null;
}

function describePackage({ name }: { readonly name: string }): string {
  const { version, license } = manifest.parse(JSON.parse(readFileSync(locateInPackage(name, 'package.json'), 'utf8')));
  return `\`${name}\` ${version} (which says ${license ?? 'nothing'})`;
}

/** Lines that say whose a work is; the GPL, which some packages offer beside another licence, says whose its text is. */
function holdersIn(text: string): readonly string[] {
  const lines = text.split('\n').map((line) => line.replace(/^[\s*#>_-]+|[\s*_]+$/g, ''));
  const found = lines.filter(
    (line) =>
      /^(copyright\b|\(c\)|©)/i.test(line) && /\d{4}|\(c\)|©/i.test(line) && !line.includes('Free Software Foundation'),
  );
  return [...new Set(found.map((line) => line.replace(/^copyright:?\s*/i, '').replace(/^(\(c\)|©)\s*/i, '')))];
}

/** The whole of LICENSES.md. */
export function licenceList(packages: readonly Shipped[], fonts: readonly Shipped[]): string {
  const texts = standardNames.flatMap((name) => {
    const text = [...packages, ...fonts].map((one) => one.texts.get(name)).find((one) => one !== undefined);
    return text === undefined ? [] : [`## ${name}\n\n${quote(text)}`];
  });
  return (
    [
      '# Licences of what is shipped',
      'Written by `npm run write-docs`; what `npm run build` puts into `dist/`. The program itself: [LICENSE](LICENSE).',
      '## Fonts',
      table(fonts),
      'A font that is embedded in a PDF keeps its licence; the PDF does not come under it.',
      '## Packages in dist/juesuan.cjs',
      table(packages),
      ...texts,
    ].join('\n\n') + '\n'
  );
}

function table(shipped: readonly Shipped[]): string {
  const rows = shipped.map(({ name, version, licence, holders, from }) => [
    name,
    version,
    licence,
    holders.join('; '),
    from,
  ]);
  const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('<', '&lt;');
  return [['Name', 'Version', 'Licence', 'Copyright', 'As said in'], ['---', '---', '---', '---', '---'], ...rows]
    .map((cells) => `| ${cells.map(cell).join(' | ')} |`)
    .join('\n');
}

function quote(text: string): string {
  return ['```text', text, '```'].join('\n');
}
