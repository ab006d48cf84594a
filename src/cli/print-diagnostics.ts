import pc from 'picocolors';
import type { Diagnostic, Severity } from '../model/diagnostic.ts';

const severityNames: Readonly<Record<Severity, string>> = { error: '错误', warning: '警告', hint: '提示' };

/** A diagnostic as text: what and where, the line itself, expected and actual, how to mend it. */
export function describeDiagnostic(diagnostic: Diagnostic, colour: boolean): string {
  const colours = pc.createColors(colour);
  const paint = { error: colours.red, warning: colours.yellow, hint: colours.cyan }[diagnostic.severity];
  const { position, excerpt } = diagnostic;
  const details: readonly (readonly [string, string | undefined])[] = [
    ['应为', diagnostic.expected],
    ['实为', diagnostic.actual],
    ['相差', diagnostic.difference],
    ['处理', diagnostic.hint],
  ];
  return [
    `${paint(`${severityNames[diagnostic.severity]} ${diagnostic.code}`)} ${colours.bold(diagnostic.title)}`,
    ...(position === undefined ? [] : [`  位置：${position.file}:${String(position.line)}:${String(position.column)}`]),
    ...(excerpt === undefined || excerpt.trim() === '' ? [] : [`  原文：${excerpt.trim().slice(0, 120)}`]),
    ...details.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name}：${value}`])),
  ].join('\n');
}

/** All diagnostics, by file and line, and how many of each severity. */
export function describeDiagnostics(diagnostics: readonly Diagnostic[], colour: boolean): string {
  const sorted = diagnostics.toSorted(byPlace);
  const counts = (['error', 'warning', 'hint'] as const)
    .map((severity) => [severity, diagnostics.filter((one) => one.severity === severity).length] as const)
    .filter(([, number]) => number > 0)
    .map(([severity, number]) => `${severityNames[severity]} ${String(number)} 条`);
  return [...sorted.map((one) => describeDiagnostic(one, colour)), `共${counts.join('，')}。`].join('\n\n');
}

function byPlace(a: Diagnostic, b: Diagnostic): number {
  const [fileA, fileB] = [a.position?.file ?? '', b.position?.file ?? ''];
  if (fileA !== fileB) return fileA < fileB ? -1 : 1;
  return (a.position?.line ?? 0) - (b.position?.line ?? 0) || (a.position?.column ?? 0) - (b.position?.column ?? 0);
}
