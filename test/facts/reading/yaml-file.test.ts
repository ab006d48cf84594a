import { describe, expect, it } from 'vitest';
import { parseYamlFile } from '../../../src/facts/reading/yaml-file.ts';
import { SourceText } from '../../../src/facts/reading/yaml-tree.ts';

describe('a YAML file', () => {
  it('keeps every scalar as it was typed', () => {
    const { tree } = parseYamlFile('f.yaml', '金额: 1.10\n日期: 2022-01-01\n是否: yes\n空: \n波浪: ~\n引号: "0123"\n');
    const texts = Object.entries(tree as Record<string, unknown>).map(([key, value]) => [
      key,
      value instanceof SourceText ? value.text : value,
    ]);
    expect(Object.fromEntries(texts)).toEqual({
      金额: '1.10',
      日期: '2022-01-01',
      是否: 'yes',
      空: '',
      波浪: '~',
      引号: '0123',
    });
  });

  it('knows what is still to be filled in, by name and place', () => {
    const text = '甲:\n  乙: { 丙: , 丁: 1 }\n戊:\n  - { 名称: 己, 庚: }\n  - 辛: 写了【待填】\n  - \n';
    expect(
      parseYamlFile('f.yaml', text).toFill.map(({ name, position: { line, column } }) => [name, line, column]),
    ).toEqual([
      ['甲 乙 丙', 2, 8],
      ['己 庚', 4, 14],
      ['戊 第2项 辛', 5, 8],
      ['戊 第3项', 4, 3],
    ]);
  });

  it('knows where each thing stands, and where a missing one would', () => {
    const file = parseYamlFile('f.yaml', '# 注\n甲:\n  乙: 1\n  丙:\n    - 2\n    - 3\n');
    const lineAndColumn = (path: readonly (string | number)[]) => {
      const { line, column } = file.placeOf(path).position;
      return [line, column];
    };
    expect(lineAndColumn(['甲', '乙'])).toEqual([3, 6]);
    expect(lineAndColumn(['甲', '丙', 1])).toEqual([6, 7]);
    expect(file.placeOf(['甲', '乙']).excerpt).toBe('  乙: 1');
    expect(file.placeOfKey(['甲'], '丙').position).toEqual({ file: 'f.yaml', line: 4, column: 3 });
    expect(lineAndColumn(['甲', '丁'])).toEqual([3, 3]);
  });

  it.each([
    ['a tab', '甲:\n\t乙: 1\n', 'READ-SYNTAX'],
    ['an open bracket', '甲: { 乙: 1\n', 'READ-SYNTAX'],
    ['an open quote', '甲: "1\n', 'READ-SYNTAX'],
    ['a key given twice', '甲: 1\n乙: 2\n甲: 3\n', 'READ-DUPLICATE-KEY'],
    ['an anchor', '甲: &a 1\n', 'READ-CUT-SHORT'],
    ['an alias', '甲: &a 1\n乙: *a\n', 'READ-CUT-SHORT'],
    ['a tag', '甲: !a 1\n', 'READ-CUT-SHORT'],
    ['a tag of YAML', '甲: !!str 1\n', 'READ-CUT-SHORT'],
    ['a very deep nest', `甲: ${'['.repeat(200)}${']'.repeat(200)}\n`, 'READ-SYNTAX'],
  ])('reports %s', (_, text, code) => {
    const { problems, tree } = parseYamlFile('f.yaml', text);
    expect(problems[0]?.code).toBe(code);
    expect(tree).toBeUndefined();
  });
});
