/** Metrics without fonts: Chinese characters are 1 em wide, ASCII 0.5 em. */
import type { FontMetrics } from '../../src/fonts/font-metrics.ts';

export const fixedMetrics: FontMetrics = {
  advance: (character) => (character <= '~' ? 0.5 : 1),
};
