import type { Diagnostic } from '../model/diagnostic.ts';

/** What the program tells the shell. */
export const exitCodes = {
  done: { code: 0, meaning: '完成' },
  bug: { code: 1, meaning: '程序自身的错误' },
  usage: { code: 2, meaning: '命令写错了' },
  data: { code: 3, meaning: '数据读不出来或不合规则' },
  tieOut: { code: 4, meaning: '勾稽关系不成立' },
  output: { code: 5, meaning: '模板有误，或文件写不出来' },
  proof: { code: 6, meaning: '成品与数据不一致，或成品不全' },
} as const;

/** The exit code of a run that stopped at these diagnostics: unreadable data comes before a broken tie-out. */
export function exitCodeFor(diagnostics: readonly Diagnostic[]): ExitCode {
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return exitCodes.done.code;
  return errors.some(({ code }) => /^(READ|FORM|FONT|INIT|IMPORT)-(?!DIFFERS$)/.test(code))
    ? exitCodes.data.code
    : exitCodes.tieOut.code;
}

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]['code'];
