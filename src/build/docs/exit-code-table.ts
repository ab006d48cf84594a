import { exitCodes } from '../../cli/exit-codes.ts';

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
export function exitCodeTable(language: 'en' | 'zh'): string {
  const head = { en: ['Exit code', 'Meaning'], zh: ['退出码', '含义'] }[language];
  const rows = (Object.keys(exitCodes) as (keyof typeof exitCodes)[]).map((name) => [
    String(exitCodes[name].code),
    language === 'zh' ? exitCodes[name].meaning : inEnglish[name],
  ]);
  return [head, ['---', '---'], ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
