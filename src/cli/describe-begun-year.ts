/** What `init` did and what is left to do, for the clerk to check. */
import pc from 'picocolors';
import type { BegunYear, ReasonToStay, RolledFile } from '../app/begin-year.ts';
import { proseAmount } from '../figures/format/amount.ts';
import { fundSources } from '../model/terms.ts';
import type { OpeningBalances } from '../model/opening-balances.ts';
import { describeSectionsToFill } from './describe-to-fill.ts';

const reasons: Readonly<Record<ReasonToStay, string>> = {
  title: '书名号内的文件名',
  'document-number': '文号',
  period: '跨年度的期间',
  founding: '过去的事',
  far: '不是上年、本年或下年',
  unclear: '不像年度',
};

/** Files, opening balances, years advanced and left, and what is to be filled in, in the order of work. */
export function describeBegunYear(begun: BegunYear, colour: boolean): string {
  const { year, from, place, rolled, toFill } = begun;
  const bold = pc.createColors(colour).bold;
  const years = rolled.files.flatMap((file) => describeYears(file, year));
  const [advanced, left] = [years.filter(({ moved }) => moved), years.filter(({ moved }) => !moved)];
  return [
    bold(`已建立${String(year)}年度的数据（沿用${String(from)}年度的文字和格式）：${place}`),
    ...describeFiles(begun),
    ...(rolled.files.some(({ name }) => name === 'accounts.yaml')
      ? ['', bold('年初结转和结余'), ...describeBalances(rolled.balances, from, year), ...describeComparison(begun)]
      : []),
    '',
    bold(`改了年份的 ${String(advanced.length)} 处，请核对`),
    ...advanced.map(({ text }) => text),
    ...(left.length === 0 ? [] : ['', bold(`没有改的年份 ${String(left.length)} 处，如应改请自行改`)]),
    ...left.map(({ text }) => text),
    '',
    bold(`还要填写 ${String(toFill.length)} 处，按这个顺序填（check --year ${String(year)} 会逐处列出）`),
    ...describeSectionsToFill(toFill),
    '',
    `随时可以用 generate --year ${String(year)} --draft 看草稿；都填好后用 generate --year ${String(year)} 生成报告。`,
  ].join('\n');
}

function describeFiles({ from, year, rolled, listsCopied }: BegunYear): readonly string[] {
  const created = rolled.files.map(({ name }) => name).filter((name) => !rolled.completed.has(name));
  const completed = [...rolled.completed].map(([name, added]) => `${name}（补上${added.join('、')}）`);
  const lines: readonly (readonly [string, readonly string[]])[] = [
    ['新建', created],
    ['补充', completed],
    ['原有的文件没有动', rolled.kept],
    [`没有带过来（只属于${String(from)}年度）`, rolled.left],
  ];
  return [
    ...lines.flatMap(([what, names]) => (names.length === 0 ? [] : [`  ${what}：${names.join('、')}`])),
    ...(listsCopied
      ? [
          `  科目表：classification/${String(year)} 照${String(from)}年度复制，请按${String(year)}年政府收支分类科目核对`,
        ]
      : []),
  ];
}

function describeBalances(balances: OpeningBalances | undefined, from: number, year: number): readonly string[] {
  if (balances === undefined)
    return [`  不是从上一年度的决算数据沿用，没有算出；有结转和结余的，请在 ${String(year)}/accounts.yaml 中填写。`];
  const funds = [...balances].map(
    ([fund, { total, items }]) =>
      `  ${fundSources[fund]}：${proseAmount(total)}（${
        items.size === 0
          ? '没有分到科目'
          : [...items].map(([code, amount]) => `${code} ${proseAmount(amount)}`).join('，')
      }）`,
  );
  return funds.length === 0 ? [`  ${String(from)}年度年末没有结转和结余。`] : funds;
}

function describeComparison({ compared, year }: BegunYear): readonly string[] {
  return compared ? [] : [`没有${String(year - 1)}年度的决算数据，报告将不与上年比较。`];
}

function describeYears({ name, years }: RolledFile, year: number) {
  return years.map(({ line, column, typed, now, stays, around }) => ({
    moved: now !== undefined,
    text: `  ${String(year)}/${name}:${String(line)}:${String(column)}\u3000${
      now === undefined ? `${typed}（${stays === undefined ? '' : reasons[stays]}）` : `${typed} → ${now}`
    }\u3000…${around}…`,
  }));
}
