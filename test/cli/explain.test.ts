/** `explain` on the published unit: from a printed number to the lines of the data. */
import { describe, expect, it } from 'vitest';
import { runCommand } from '../support/run-on-disk.ts';

const explain = (asked: string) => runCommand('explain', asked, '--year', '2022', '--data', 'data');

describe('explain', () => {
  it('a share', async () => {
    const { exitCode, printed } = await explain('95.39%');
    expect(exitCode).toBe(0);
    expect(printed.split('\n').slice(0, 10)).toEqual([
      '基本支出占支出合计（占比/支出/基本支出）',
      '  印作 95.39%\u3000第三部分 三、支出决算情况说明',
      '    …计117万元，其中：基本支出111.61万元，占95.39%；项目支出5.39万元，占4.6…',
      '  来源：',
      '    基本支出占支出合计 = 95.39%\u3000相除（第一项除以第二项）：',
      '      支出合计 基本支出 = 111.61万元\u3000相加：',
      '        一般公共预算财政拨款支出合计 基本支出 = 100.41万元\u3000相加：',
      '          一般公共预算财政拨款支出 201 一般公共服务支出 基本支出 = 100.41万元\u3000相加：',
      '            一般公共预算财政拨款支出 20103 政府办公厅（室）及相关机构事务 基本支出 = 100.41万元\u3000相加：',
      '              一般公共预算财政拨款支出 2010301 行政运行 基本支出 = 100.41万元\u3000←\u30002022/accounts.yaml:15:22',
    ]);
  });

  it('an amount that stands in several places', async () => {
    const { exitCode, printed } = await explain('105.8');
    expect(exitCode).toBe(0);
    expect(printed).toMatch(/印作 105\.80\u3000第二部分 一、收入支出决算总表/);
    expect(printed).toMatch(/印作 105\.8万元\u3000第三部分 /);
    expect((await explain('105.80')).printed).toBe(printed);
    expect((await explain('105.8万元')).printed).toBe(printed);
  });

  it('a stated total', async () => {
    const { printed } = await explain('79.70');
    expect(printed).toMatch(
      /基本支出 301 工资福利支出 = 79\.7万元\u3000核定合计\u3000←\u30002022\/accounts\.yaml:48:16/,
    );
  });

  it.each(['支出/一般公共预算/项目支出', '项目支出/一般公共预算/支出'])('a figure by its name: %s', async (asked) => {
    const { exitCode, printed } = await explain(asked);
    expect(exitCode).toBe(0);
    expect(printed).toMatch(/^一般公共预算财政拨款支出合计 项目支出（支出\/一般公共预算\/项目支出）/);
  });

  it('a figure that is not printed, by its name', async () => {
    const { exitCode, printed } = await explain('年初结转/非财政拨款');
    expect(exitCode).toBe(0);
    expect(printed).toMatch(/^非财政拨款年初结转和结余合计（年初结转\/非财政拨款）\n {2}来源：/);
  });

  it('speaks Chinese', async () => {
    const { printed } = await explain('105.8');
    expect(printed.replace(/自评表[\w-]+|2022\/[\w/.-]+\.yaml/g, '')).not.toMatch(/[a-z]{3,}|undefined/i);
  });

  it.each(['12345.67', '105.8%', 'no/such/figure', '', '五'])('%j, which is not printed', async (asked) => {
    const { exitCode, printed } = await explain(asked);
    expect(printed).toMatch(/^2022年度报告中没有印出“.*”。请照报告中的写法输入/);
    expect(exitCode).toBe(2);
  });
});
