import type { Ended, Ending } from '../app/ending.ts';

/** What the program tells the shell: of each ending of a use case, and of an error that nobody foresaw. */
export const exitCodes = {
  done: { code: 0, meaning: '完成' },
  bug: { code: 1, meaning: '程序自身的错误' },
  usage: { code: 2, meaning: '命令写错了' },
  data: { code: 3, meaning: '数据读不出来或不合规则' },
  tieOut: { code: 4, meaning: '勾稽关系不成立' },
  output: { code: 5, meaning: '模板有误，或文件写不出来' },
  proof: { code: 6, meaning: '成品与数据不一致，或成品不全' },
} as const satisfies Readonly<Record<Ending | 'bug', { readonly code: number; readonly meaning: string }>>;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]['code'];

/** The exit code of a run that ended so. */
export function exitCodeOf({ ending }: Ended): ExitCode {
  return exitCodes[ending].code;
}
