/** The tables that are known, by what their titles and form numbers say. Sheet names and places never count. */
import { comparable } from '../cells/cell-text.ts';

/** The nine public tables, and the accounts system's own Z01 收入支出决算总表(财决01表). */
export const tableNames = {
  'table-01': '收入支出决算总表',
  'table-02': '收入决算表',
  'table-03': '支出决算表',
  'table-04': '财政拨款收入支出决算总表',
  'table-05': '一般公共预算财政拨款支出决算表',
  'table-06': '一般公共预算财政拨款基本支出决算明细表',
  'table-07': '一般公共预算财政拨款“三公”经费支出决算表',
  'table-08': '政府性基金预算财政拨款收入支出决算表',
  'table-09': '国有资本经营预算财政拨款支出决算表',
  z01: '收入支出决算总表（财决01表）',
} as const;
export type TableId = keyof typeof tableNames;

/** What a text of a sheet names: one of the tables, or a form of the accounts system that is not read. */
export type NamedTable = TableId | 'other-form';

/** Longer texts are sentences that mention a table. */
const longestTitle = 60;

const titles: readonly (readonly [TableId, RegExp])[] = [
  ['table-07', /三公.*(决算|支出).*表$/],
  ['table-08', /政府性基金.*支出决算表$/],
  ['table-09', /国有资本经营.*支出决算表$/],
  ['table-06', /一般公共预算.*基本支出决算(明细)?表$/],
  ['table-05', /一般公共预算(财政拨款)?支出决算表$/],
  ['table-04', /财政拨款收入支出决算总表$/],
  ['table-01', /收入支出决算总表$/],
  ['table-02', /(?<!支出)收入决算表$/],
  ['table-03', /(?<!收入|拨款|预算|基本|项目|经营|经费)支出决算表$/],
];

/** The table of which a text is the title. */
export function tableOfTitle(text: string): TableId | undefined {
  const title = comparable(text);
  if (title.length > longestTitle) return undefined;
  const bare = title.replace(/\([^()]*\)$/, '');
  return titles.find(([, pattern]) => pattern.test(bare))?.[0];
}

/** The table that a form number stands for: 财决公开02表, 公开02表; 财决01表 is the accounts system's. */
export function tableOfFormNumber(text: string): NamedTable | undefined {
  const typed = comparable(text);
  if (typed.length > longestTitle) return undefined;
  const published = /公开0?([1-9])表/.exec(typed)?.[1];
  if (published !== undefined) return `table-0${published}` as TableId;
  const own = /财决(?:附)?0?(\d+(?:-\d+)?)表/.exec(typed)?.[1];
  if (own === undefined) return undefined;
  return own === '1' ? 'z01' : 'other-form';
}
