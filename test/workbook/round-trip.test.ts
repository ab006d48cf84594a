/** Facts → workbook → import → the same data files, letter by letter. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeFacts } from '../../src/facts/writing/write-facts.ts';
import { zhuzhou2022 } from '../../src/editions/zhuzhou-2022/index.ts';
import { exact } from '../../src/model/money.ts';
import { readClassification } from '../../src/facts/reading/classification-files.ts';
import { openDataFolder } from '../../src/facts/reading/data-folder.ts';
import { catalogue, fileOf } from '../../src/facts/catalogue/catalogue.ts';
import { scalarAt } from '../../src/facts/catalogue/paths.ts';
import { amountText } from '../../src/workbook/facts-sheet/fact-values.ts';
import { readFactsSheet } from '../../src/workbook/facts-sheet/read-facts-sheet.ts';
import type { ReportContext } from '../../src/model/report-context.ts';
import { writeXlsx } from '../../src/writers/xlsx/write-xlsx.ts';
import { contextFor } from '../support/random/compose-random.ts';
import { accountsYaml, randomLedger } from '../support/random/random-ledgers.ts';
import { randomExplanations } from '../support/random/random-explanations.ts';
import { contextOf, units, workbookOf } from '../support/workbooks/written-workbook.ts';
import { importBytes } from '../support/workbooks/import-bytes.ts';
import { searchSize } from '../support/random/search-size.ts';
import { readFacts } from '../../src/facts/writing/fact-files.ts';

/** A data file as the import writes it: in the order of the form, amounts with two decimals, nothing empty. */
function canonical(file: string, text: string): string {
  const facts = readFacts(file, text).map((fact) => {
    const root = fileOf(catalogue, fact.file)?.root;
    const isAmount = root !== undefined && scalarAt(root, fact.path)?.kind === 'amount' && fact.value !== '无';
    return isAmount ? { ...fact, value: amountText(exact(fact.value)) } : fact;
  });
  return writeFacts(file, 2022, undefined, facts);
}

function importBack(context: ReportContext, data: string) {
  const { classification } = readClassification(openDataFolder(data), 2022);
  return importBytes(writeXlsx(workbookOf(context)), {
    classification,
    tables: zhuzhou2022.tables,
    readFactSheet: readFactsSheet,
  });
}

describe.each(units)('the facts of %s', (_, data) => {
  const { texts, problems } = importBack(contextOf(data), data);

  it('are imported without a question', () => {
    expect(problems.filter(({ severity }) => severity !== 'hint')).toEqual([]);
  });

  const files = Object.keys(texts ?? {});

  it('are in every file of the year', () => {
    const carried = data === 'data' ? ['warnings', 'evaluation'] : [];
    expect(files).toEqual(
      expect.arrayContaining(['accounts', 'explanations', 'department', 'scorecards/1-overall', ...carried]),
    );
  });

  it.each(files.filter((file) => file !== 'evaluation'))('come back: %s.yaml', (file) => {
    expect(texts?.[file]).toBe(canonical(file, readFileSync(`${data}/2022/${file}.yaml`, 'utf8')));
  });
});

/** Tables tell the closing balances of a ledger that states none. */
function withoutClosing(text: string): readonly string[] {
  return readFacts('accounts', text)
    .filter(({ path }) => path[0] !== '年末结转和结余')
    .map(({ path, value }) => `${path.join('/')}: ${value}`);
}

describe('any facts', () => {
  it('come back', () => {
    fc.assert(
      fc.property(randomLedger, randomExplanations, (ledger, explanations) => {
        const accounts = accountsYaml(ledger);
        const { texts, problems } = importBack(contextFor(accounts, explanations), 'test/fixtures/invented-unit');
        expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
        expect(withoutClosing(texts?.accounts ?? '')).toEqual(withoutClosing(canonical('accounts', accounts)));
        expect(texts?.['explanations']).toBe(canonical('explanations', explanations));
      }),
      { seed: 20220105, numRuns: searchSize(40, 200), endOnFailure: true },
    );
  });
});
