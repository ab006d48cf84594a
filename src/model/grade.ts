import type { Decimal } from 'decimal.js';

/** The grades of a total score, the best first, each from so many points; below the last one it is 差. */
const grades = [
  { from: 90, grade: '优' },
  { from: 80, grade: '良' },
  { from: 60, grade: '中' },
] as const;
const lowest = '差';
const fullScore = 100;

export type Grade = (typeof grades)[number]['grade'] | typeof lowest;

/** The points at which grades begin and end. */
export const gradeBounds: readonly number[] = [fullScore, ...grades.map(({ from }) => from)];

/** The grade of a total score. */
export function gradeOf(score: Decimal): Grade {
  return grades.find(({ from }) => score.greaterThanOrEqualTo(from))?.grade ?? lowest;
}

/** `90分（含）—100分为优，…，60分以下为差` */
export const gradesInWords: string = [
  ...grades.map(({ from, grade }, index) => {
    const below = index === 0 ? fullScore : grades[index - 1]?.from;
    return `${String(from)}分（含）—${String(below)}分为${grade}`;
  }),
  `${String(grades.at(-1)?.from)}分以下为${lowest}`,
].join('，');
