import type { Ended } from '../../app/ending.ts';
import type { ProvenYear, ProveOptions } from '../../app/prove.ts';
import type { AddCommand, Terminal } from '../command.ts';
import { describeProof } from '../describe-proof.ts';
import { dataOption, documentOption, outOption, yearOption } from '../options.ts';
import { describeFailure } from '../print-diagnostics.ts';

export const addProve: AddCommand = (program, act) => {
  program
    .command('prove')
    .description('重读已生成的 PDF 和 Word，与数据逐一核对')
    .addOption(yearOption())
    .addOption(documentOption('只核对其中一种，写法同 generate'))
    .addOption(dataOption())
    .addOption(outOption())
    .action((flags: ProveOptions) => act((terminal) => proveAndTell(flags, terminal)));
};

/** Proves the files of a year, and prints what was found. */
async function proveAndTell(options: ProveOptions, terminal: Terminal): Promise<Ended> {
  const { error, colour } = terminal;
  const { prove } = await import('../../app/prove.ts');
  const proven = await prove(options);
  if (!('proofs' in proven)) {
    error(describeFailure(proven, proven.ending === 'output' ? '没有核对。' : '数据有错误，不能核对。', colour));
    return proven;
  }
  tellProofs(proven, terminal);
  return proven;
}

export function tellProofs(proven: ProvenYear, { print, error }: Terminal): void {
  for (const problem of proven.absent) error(problem);
  for (const { title, proof } of proven.proofs) print(describeProof(title, proof));
  if (proven.record !== undefined) print(`详见：${proven.record}`);
}
