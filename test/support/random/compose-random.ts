import { readFileSync } from 'node:fs';
import { loadEditionTexts } from '../../../src/editions/load-edition-texts.ts';
import { computeLedger } from '../../../src/figures/compute-ledger.ts';
import { composeReport } from '../../../src/editions/compose-report.ts';
import { zhuzhou2022 } from '../../../src/editions/zhuzhou-2022/index.ts';
import { computeFigures } from '../../../src/figures/compute-figures.ts';
import { finalAccounts } from '../../../src/app/documents/final-accounts-kind.ts';
import type { Diagnostic } from '../../../src/model/diagnostic.ts';
import type { Figures } from '../../../src/model/figures.ts';
import type { Report } from '../../../src/model/report.ts';
import type { ReportContext } from '../../../src/model/report-context.ts';
import { readYear } from '../../../src/facts/reading/read-year.ts';
import { memoryFolder } from '../memory-folder.ts';
import { smallData } from '../small-data.ts';
import { classificationFolder } from './random-ledgers.ts';

const texts = loadEditionTexts(zhuzhou2022.id);
const lists = ['functional.csv', 'economic.csv'].map(
  (name) => [`classification/2022/${name}`, readFileSync(`${classificationFolder}/${name}`, 'utf8')] as const,
);
const others = new Map([...[...smallData].filter(([path]) => !/accounts|scorecards/.test(path)), ...lists]);

/**
 * The facts of a unit whose accounts.yaml (and explanations.yaml, and accounts.yaml of the year before, if given) is the
 * given text; fails when it can't be read.
 */
export function contextFor(accounts: string, explanations?: string, prior?: string): ReportContext {
  const stated = [
    ...(explanations === undefined ? [] : [['2022/explanations.yaml', explanations] as const]),
    ...(prior === undefined ? [] : [['2021/accounts.yaml', prior] as const]),
  ];
  const read = readYear(memoryFolder(new Map([...others, ...stated, ['2022/accounts.yaml', accounts]])), 2022);
  if (!read.ok)
    throw new Error(
      read.problems
        .map(({ title, actual, position }) => `${title} ${actual ?? ''} ${String(position?.line)}`)
        .join('\n'),
    );
  return {
    accounts: read.accounts,
    classification: read.classification,
    figures: computeFigures(read.accounts, read.classification),
  };
}

export function reportFor(context: ReportContext): Report {
  return composeReport(context, zhuzhou2022, texts);
}

export function findingsFor(context: ReportContext): readonly Diagnostic[] {
  return finalAccounts.check(context, zhuzhou2022);
}

/** The figures that follow from the ledger alone. */
export function ledgerFigures({ accounts, classification }: ReportContext): Figures {
  return computeLedger(accounts.ledger, classification);
}
