/**
 * The documents that are generated, and those of which a part is. In Markdown such a part stands between
 * `<!-- name -->` and `<!-- /name -->`.
 */
import { targetRules } from '../../checks/registry.ts';
import { ruleList } from '../../checks/rule-list.ts';
import { tieOuts } from '../../checks/tie-outs.ts';
import { zhuzhou2022 } from '../../editions/zhuzhou-2022/index.ts';
import { catalogue } from '../../facts/catalogue/catalogue.ts';
import { factList } from './fact-list.ts';
import { renderJsonSchemas } from './json-schemas.ts';
import { licenceList, shippedFonts, shippedPackages } from './licences.ts';
import { layerPicture } from './layer-picture.ts';
import { ruleExamples } from './rule-examples.ts';
import { exitCodes } from '../../cli/exit-codes.ts';

export interface GeneratedPart {
  /** Path from the project's folder. */
  readonly file: string;
  readonly part: string;
  readonly content: () => string | Promise<string>;
}

/** Files that are generated as a whole, by path from the project's folder. */
export async function generatedFiles(): Promise<ReadonlyMap<string, string>> {
  const rules = [...zhuzhou2022.rules, ...targetRules, ...zhuzhou2022.reportRules];
  return new Map([
    ['LICENSES.md', licenceList(await shippedPackages(), shippedFonts())],
    ['docs/facts.md', factList(catalogue)],
    ['src/checks/RULES.md', ruleList(rules, tieOuts, await ruleExamples())],
    ...[...renderJsonSchemas()].map(([name, text]) => [`data/schema/${name}`, text] as const),
  ]);
}

export const generatedParts: readonly GeneratedPart[] = [
  { file: 'README.md', part: 'exit-codes', content: () => exitCodeTable('en') },
  { file: 'README.zh-CN.md', part: 'exit-codes', content: () => exitCodeTable('zh') },
  { file: 'src/README.md', part: 'layers', content: layerPicture },
];

/** The text with the part's content replaced. @throws when the file has no such part. */
export function replacePart(markdown: string, name: string, content: string): string {
  const [begin, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [start, stop] = [markdown.indexOf(begin), markdown.indexOf(end)];
  if (start < 0 || stop < start) throw new Error(`No part ${name}`);
  return `${markdown.slice(0, start + begin.length)}\n\n${content.trim()}\n\n${markdown.slice(stop)}`;
}

const inEnglish: Readonly<Record<keyof typeof exitCodes, string>> = {
  done: 'done',
  bug: 'a bug of the program',
  usage: 'wrong command line',
  data: 'data unreadable or invalid',
  tieOut: 'a tie-out failed',
  output: 'a template or writer failed, or the files could not be put in place',
  proof: 'the finished files do not say what the data say, or one is missing',
};

/** The exit codes as a Markdown table, in English or Chinese. */
function exitCodeTable(language: 'en' | 'zh'): string {
  const head = { en: ['Exit code', 'Meaning'], zh: ['退出码', '含义'] }[language];
  const rows = (Object.keys(exitCodes) as (keyof typeof exitCodes)[]).map((name) => [
    String(exitCodes[name].code),
    language === 'zh' ? exitCodes[name].meaning : inEnglish[name],
  ]);
  return [head, ['---', '---'], ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
