import { describe, expect, it } from 'vitest';
import { findCharacter } from '../../../src/facts/reading/find-character.ts';

describe('findCharacter', () => {
  const files = [
    { path: '2022/department.yaml', text: '# 𠮷\n单位名称: 𠮷祥𠮷局 # 𠮷\n职责:\n  - a#𠮷\n' },
    { path: '2022/evaluation.md', text: '# 𠮷祥\n' },
  ];

  it('gives the first place on each line of facts, comments left out', () => {
    expect(findCharacter(files, '𠮷')).toEqual([
      { file: '2022/department.yaml', line: 2, column: 7 },
      { file: '2022/department.yaml', line: 4, column: 7 },
      { file: '2022/evaluation.md', line: 1, column: 3 },
    ]);
  });

  it('finds nothing where no fact has it', () => {
    expect(findCharacter(files, '𬭎')).toEqual([]);
  });
});
