/** What `explain` says of a figure: where it is printed, and what it is made of. */
import { formulaNames } from '../app/explain.ts';
import type { ExplainedFigure, FigureTrace } from '../app/explain.ts';
import { describePosition } from '../model/source-position.ts';
import { figureText } from '../figures/format/figure-text.ts';

export function describeFigure({ places, trace }: ExplainedFigure): string {
  const { name, label } = trace.figure;
  const stands = places.map(({ text, where, around }) => `  印作 ${text}\u3000${where}\n    ${shorten(around, text)}`);
  return [`${label}（${name}）`, ...stands, '  来源：', ...describeTrace(trace, 2)].join('\n');
}

function describeTrace({ figure, parts, omitted }: FigureTrace, depth: number): readonly string[] {
  const indent = '  '.repeat(depth);
  const { origin } = figure;
  const head = `${indent}${figure.label} = ${figureText(figure)}`;
  switch (origin.kind) {
    case 'fact':
      return [`${head}\u3000←\u3000${describePosition(origin.position)}`];
    case 'absent':
      return [`${head}\u3000（没有填写，按 0）`];
    case 'stated':
      return [
        `${head}\u3000${origin.position.cell === undefined ? '核定合计' : '批复的表'}\u3000←\u3000${describePosition(origin.position)}`,
      ];
    case 'computed': {
      const rest = omitted > 0 ? [`${indent}  （另有 ${String(omitted)} 项为 0）`] : [];
      return [
        `${head}\u3000${formulaNames[origin.formula]}：`,
        ...parts.flatMap((part) => describeTrace(part, depth + 1)),
        ...rest,
      ];
    }
  }
}

/** The surroundings of a number in a long sentence. */
function shorten(sentence: string, text: string): string {
  const at = Math.max(0, sentence.indexOf(text));
  const [start, end] = [Math.max(0, at - 24), at + text.length + 16];
  return `${start > 0 ? '…' : ''}${sentence.slice(start, end)}${end < sentence.length ? '…' : ''}`;
}
