import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { fontConfig } from './font-config.ts';
import { runTool } from './run-tool.ts';

/** Zero width space: a line may end here. */
const mayEndLine = '\u200b';
const afterPunctuation = /([、。，：；？！）》”’](?:<\/?text:span[^>]*>)*)(?=[0-9A-Za-z“‘])/g;
const beforePunctuation = /([0-9A-Za-z%](?:<\/?text:span[^>]*>)*)(?=[（《“‘])/g;

/**
 * Marks that LibreOffice takes for Latin, at the beginning of a paragraph or after ASCII (a page number's dashes are
 * Latin indeed), and a Chinese font for them.
 */
const sharedMarks = /(<text:p [^>]*>(?:<text:span[^>]*>)*(?!—)|[0-9A-Za-z%.)](?:<\/?text:span[^>]*>)*)([“”‘’…—·≤≥]+)/g;
const chineseMark =
  '<style:style style:name="ChineseMark" style:family="text"><style:text-properties fo:font-family="仿宋_GB2312"/></style:style>';

/**
 * Prints Word files of different names to PDFs in `folder`, as Word would break their lines, in one go, for LibreOffice is slow
 * to start: LibreOffice 7.4 ignores `autoSpaceDE/DN`, reads `overflowPunct` the wrong way round and has habits of its own where
 * Chinese and Latin meet, so the files are turned into flat ODF, where Word's way can be said.
 */
export function printWordFiles(files: readonly string[], folder: string): void {
  convert('fodt', files, folder);
  const flatFiles = files.map((file) => join(folder, `${basename(file, '.docx')}.fodt`));
  for (const file of flatFiles) writeFileSync(file, asWordReadsIt(readFileSync(file, 'utf8')));
  convert('pdf', flatFiles, folder);
}

/**
 * Prints a Word file as LibreOffice reads it by itself, with the fonts of the PDF: what a reader who has it sees.
 * @returns the path of the PDF, in `folder`
 */
export function printAsLibreOfficeReadsIt(docx: string, folder: string): string {
  convert('pdf', [docx], folder);
  return join(folder, `${basename(docx, '.docx')}.pdf`);
}

function convert(format: 'fodt' | 'pdf', files: readonly string[], folder: string): void {
  mkdirSync(folder, { recursive: true });
  const fontConfigFile = join(folder, 'fonts.conf');
  writeFileSync(fontConfigFile, fontConfig(folder));
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  runTool('soffice', [profile, '--headless', '--convert-to', format, '--outdir', folder, ...files], {
    FONTCONFIG_FILE: fontConfigFile,
  });
}

/**
 * No space of its own between Chinese and Latin; no punctuation that hangs into the margin; no rules around text boxes
 * (the page numbers of landscape pages), which LibreOffice adds on the way to flat ODF. A line may end between Chinese
 * punctuation and a digit or letter (`）|96.45`, `2|（`) and before an opening quotation mark. Marks that both scripts
 * have stand in the Chinese font, as the file's `w:hint` says, even where they begin a paragraph or follow a digit.
 */
function asWordReadsIt(flatOdf: string): string {
  const paragraphDefaults = [
    /(<style:default-style style:family="paragraph">\s*<style:paragraph-properties)/,
    /(<style:style style:name="Standard"[^>]*>\s*<style:paragraph-properties)/,
  ];
  const plain = flatOdf
    .replaceAll(/ style:text-autospace="[^"]*"/g, '')
    .replaceAll('style:punctuation-wrap="hanging"', 'style:punctuation-wrap="simple"')
    .replaceAll(/(<style:graphic-properties[^>]*) fo:border="[^"]*"/g, '$1 fo:border="none"')
    .replaceAll(sharedMarks, `$1<text:span text:style-name="ChineseMark">$2</text:span>`)
    .replaceAll(afterPunctuation, `$1${mayEndLine}`)
    .replaceAll(beforePunctuation, `$1${mayEndLine}`)
    .replace('<office:automatic-styles>', `$&${chineseMark}`);
  return paragraphDefaults.reduce((text, place) => text.replace(place, '$1 style:text-autospace="none"'), plain);
}
