import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { fontConfig } from './font-config.ts';
import { runTool } from './run-tool.ts';

/**
 * Prints a Word file to PDF with LibreOffice, as Word would break its lines: LibreOffice 7.4 ignores `autoSpaceDE/DN`
 * and reads `overflowPunct` the wrong way round, so the file is turned into flat ODF, where the two can be said.
 * @returns the path of the PDF, in `folder`
 */
export function printWordFile(docx: string, folder: string): string {
  printWordFiles([docx], folder);
  return join(folder, `${basename(docx, '.docx')}.pdf`);
}

/** The same for several files of different names, in one go, which saves LibreOffice's slow start. */
export function printWordFiles(files: readonly string[], folder: string): void {
  mkdirSync(folder, { recursive: true });
  const fontConfigFile = join(folder, 'fonts.conf');
  writeFileSync(fontConfigFile, fontConfig(folder));
  const convert = (format: string, from: readonly string[]) => {
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    runTool('soffice', [profile, '--headless', '--convert-to', format, '--outdir', folder, ...from], {
      FONTCONFIG_FILE: fontConfigFile,
    });
  };
  convert('fodt', files);
  const flatFiles = files.map((file) => join(folder, `${basename(file, '.docx')}.fodt`));
  for (const file of flatFiles) writeFileSync(file, asWordReadsIt(readFileSync(file, 'utf8')));
  convert('pdf', flatFiles);
}

/**
 * No space of its own between Chinese and Latin; no punctuation that hangs into the margin; no rules around text boxes
 * (the page numbers of landscape pages), which LibreOffice adds on the way to flat ODF.
 */
function asWordReadsIt(flatOdf: string): string {
  const paragraphDefaults = [
    /(<style:default-style style:family="paragraph">\s*<style:paragraph-properties)/,
    /(<style:style style:name="Standard"[^>]*>\s*<style:paragraph-properties)/,
  ];
  const plain = flatOdf
    .replaceAll(/ style:text-autospace="[^"]*"/g, '')
    .replaceAll('style:punctuation-wrap="hanging"', 'style:punctuation-wrap="simple"')
    .replaceAll(/(<style:graphic-properties[^>]*) fo:border="[^"]*"/g, '$1 fo:border="none"');
  return paragraphDefaults.reduce((text, place) => text.replace(place, '$1 style:text-autospace="none"'), plain);
}
