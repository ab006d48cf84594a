import type { Decimal } from 'decimal.js';

/** The grade of a total score: 90 and more 优, 80 良, 60 中, below 差. */
export function gradeOf(score: Decimal): '优' | '良' | '中' | '差' {
  if (score.greaterThanOrEqualTo(90)) return '优';
  if (score.greaterThanOrEqualTo(80)) return '良';
  return score.greaterThanOrEqualTo(60) ? '中' : '差';
}
