import type { WarningAnswer } from '../model/accounts.ts';
import type { Diagnostic } from '../model/diagnostic.ts';

const idleCode = 'ANSWER-IDLE';

/**
 * Joins the written explanations of a year to the warnings that they answer (same code, same subject). An error can't
 * be explained away; an explanation that answers no warning is a warning itself.
 */
export function answerWarnings(
  diagnostics: readonly Diagnostic[],
  answers: readonly WarningAnswer[],
): readonly Diagnostic[] {
  const used = new Set<WarningAnswer>();
  const answered = diagnostics.map((diagnostic) => {
    const answer = diagnostic.severity === 'warning' ? answers.find((one) => matches(one, diagnostic)) : undefined;
    if (answer === undefined) return diagnostic;
    used.add(answer);
    return { ...diagnostic, explained: answer.text };
  });
  const idle = answers
    .filter((answer) => !used.has(answer))
    .map((answer): Diagnostic => {
      const atError = diagnostics.some((one) => one.severity === 'error' && matches(answer, one));
      return {
        code: idleCode,
        severity: 'warning',
        title: atError ? '错误不能用说明代替改正' : '这条说明没有对应的警告',
        subject: answer.subject,
        position: answer.position,
        expected: atError ? '改正数据' : '与某条警告的代码、对象完全相同',
        actual: named(answer),
        hint: atError
          ? '请先改正该处错误，再删去这条说明。'
          : '警告已经消除的，删去这条说明；写错代码或对象的，照警告中的写法改正。',
      };
    });
  return [...answered, ...idle];
}

/** Whether a diagnostic says that an explanation answers nothing. */
export function isIdleAnswer({ code }: Diagnostic): boolean {
  return code === idleCode;
}

/** Whether a warning is answered by the explanation that another document has no use for. */
export function isAnsweredBy({ code, subject, explained }: Diagnostic, idle: Diagnostic): boolean {
  return explained !== undefined && idle.actual === named({ code, subject: subject ?? '' });
}

function named({ code, subject }: Pick<WarningAnswer, 'code' | 'subject'>): string {
  return `${code} ${subject}`;
}

function matches(answer: WarningAnswer, { code, subject }: Diagnostic): boolean {
  return answer.code === code && answer.subject === subject;
}
