import { describe, expect, it } from 'vitest';
import { generatedFiles, generatedParts, replacePart } from '../../src/build/docs/generated-parts.ts';
import { filesUnder, readProjectFile } from './project-files.ts';

describe('generated documents are current', () => {
  it.each(generatedParts)('$part in $file (npm run write-docs)', async ({ file, part, content }) => {
    const text = readProjectFile(file) ?? '';
    expect(replacePart(text, part, await content())).toBe(text);
  });

  it('whole files (npm run write-docs)', async () => {
    const files = await generatedFiles();
    expect(files.size).toBeGreaterThan(5);
    for (const [file, text] of files) expect(readProjectFile(file), file).toBe(text);
  });

  it('every data file names a schema that is there', () => {
    const withoutSchema = ['errata.yaml'];
    const named = filesUnder('data')
      .filter((path) => path.endsWith('.yaml') && !withoutSchema.some((name) => path.endsWith(name)))
      .map(
        (path) => [path, /^# yaml-language-server: \$schema=(\S+)\n/.exec(readProjectFile(path) ?? '')?.[1]] as const,
      );
    const missing = named.filter(([path, schema]) => {
      const place = new URL(schema ?? 'none', `file:///${path}`).pathname.slice(1);
      return readProjectFile(place) === undefined;
    });
    expect(named.length).toBeGreaterThan(3);
    expect(missing).toEqual([]);
  });
});
