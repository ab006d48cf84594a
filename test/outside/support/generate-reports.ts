/** Runs once before all checks: generates the documents with the command line and prints the Word files. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { printWordFile } from './libre-office.ts';
import { runTool } from './run-tool.ts';
import { documents, fileEnding, projectFolder, year } from './units.ts';
import type { DocumentFiles, LookedAt } from './units.ts';

export default function generateReports({ provide }: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'juesuan-'));
  const files = documents.map(({ name, data, year: its, document }): [LookedAt['name'], DocumentFiles] => {
    const place = join(folder, name);
    generate(data, place, {}, ['--year', String(its), '--document', document]);
    const written = join(place, String(its));
    const docx = fileEnding(written, '.docx');
    const [pdf, manifest] = [fileEnding(written, '.pdf'), join(written, 'manifest.json')];
    return [name, { pdf, docx, manifest, printedDocx: printWordFile(docx, join(place, 'printed')) }];
  });
  provide('files', Object.fromEntries(files) as Record<LookedAt['name'], DocumentFiles>);
  return () => {
    rmSync(folder, { recursive: true, force: true });
  };
}

/** Generates a report as a user does, in a process of its own, in the given environment. */
export function generate(
  data: string,
  out: string,
  env: Readonly<Record<string, string>> = {},
  more: readonly string[] = ['--year', String(year)],
): void {
  const main = join(projectFolder, 'src/main.mjs');
  const options = [...more, '--data', join(projectFolder, data), '--out', out];
  runTool(process.execPath, [main, 'generate', ...options], env);
}
