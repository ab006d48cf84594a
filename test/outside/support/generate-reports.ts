/** Runs once before all checks: generates the documents with the command line and prints the Word files. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { printWordFiles } from './libre-office.ts';
import { runTool } from './run-tool.ts';
import { documents, fileEnding, projectFolder, year } from './units.ts';
import type { DocumentFiles, LookedAt } from './units.ts';

export default function generateReports({ provide }: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'juesuan-'));
  provide('files', makeDocuments(folder));
  return () => {
    rmSync(folder, { recursive: true, force: true });
  };
}

/** Generates every document, and has LibreOffice print all Word files in one go. */
export function makeDocuments(folder: string): Readonly<Record<LookedAt['name'], DocumentFiles>> {
  const printed = join(folder, 'printed');
  const files = documents.map(({ name, data, year: its, document }): [LookedAt['name'], DocumentFiles] => {
    const place = join(folder, name);
    generate(data, place, {}, ['--year', String(its), '--document', document]);
    const written = join(place, String(its));
    const docx = fileEnding(written, '.docx');
    const [pdf, manifest] = [fileEnding(written, '.pdf'), join(written, 'manifest.json')];
    return [name, { pdf, docx, manifest, printedDocx: join(printed, `${basename(docx, '.docx')}.pdf`) }];
  });
  printWordFiles(
    files.map(([, { docx }]) => docx),
    printed,
  );
  return Object.fromEntries(files) as Record<LookedAt['name'], DocumentFiles>;
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
