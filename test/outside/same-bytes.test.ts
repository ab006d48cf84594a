import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, inject, it } from 'vitest';
import { generate } from './support/generate-reports.ts';
import { fileEnding, units, year } from './support/units.ts';

const folder = mkdtempSync(join(tmpdir(), 'juesuan-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const elsewhere = [
  { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
  { TZ: 'America/Adak', LANG: 'C', LC_ALL: 'C' },
] as const;

const runs = units.flatMap(({ name, data }) => elsewhere.map((env) => ({ name, data, env, TZ: env.TZ })));

it.each(runs)('$name: the same bytes in $TZ', ({ name, data, env }) => {
  const out = join(folder, `${name} ${env.TZ.replace('/', '-')}`);
  generate(data, out, env);
  const written = join(out, String(year));
  expect(readdirSync(written)).toHaveLength(3);
  const { pdf, docx, manifest } = inject('files')[name];
  expect(readFileSync(fileEnding(written, '.pdf')).equals(readFileSync(pdf))).toBe(true);
  expect(readFileSync(fileEnding(written, '.docx')).equals(readFileSync(docx))).toBe(true);
  expect(readFileSync(join(written, 'manifest.json'), 'utf8')).toBe(readFileSync(manifest, 'utf8'));
});

it.each(['2022', '2023'])('the same bytes everywhere with facts inside and a PDF for print, %s', (wanted) => {
  const manifests = elsewhere.map((env) => {
    const out = join(folder, `${wanted} ${env.TZ.replace('/', '-')}`);
    generate('data', out, env, ['--year', wanted, '--attach-data', '--print']);
    return readFileSync(join(out, wanted, 'manifest.json'), 'utf8');
  });
  expect(new Set(manifests).size).toBe(1);
  expect(manifests[0]).toContain('（印刷版）.pdf');
  expect(manifests[0]).toContain('"attachments"');
});
