import { resolve } from 'node:path';
import { loadEditionTexts } from '../editions/load-edition-texts.ts';
import { composeAll, diagnosticsOf } from '../app/generate.ts';
import type { CheckFormat } from './check-formats.ts';
import { exitCodeFor } from './exit-codes.ts';
import type { ExitCode } from './exit-codes.ts';
import { diagnosticsAsHtml } from './diagnostics-html.ts';
import { diagnosticsAsJson } from './diagnostics-json.ts';
import { describeDiagnostics } from './print-diagnostics.ts';
import type { Terminal } from './terminal.ts';

export interface CheckOptions {
  readonly year: number;
  readonly data: string;
  readonly format: CheckFormat;
}

/** Tests a year's facts against every rule; prints what was found. Nothing is written. */
export function checkCommand({ year, data, format }: CheckOptions, terminal: Terminal): ExitCode {
  const compositions = composeAll(resolve(data), year, loadEditionTexts);
  const diagnostics = diagnosticsOf(compositions);
  const unit = compositions.find(({ unitName }) => unitName !== '')?.unitName ?? '';
  switch (format) {
    case 'json':
      terminal.print(diagnosticsAsJson(year, unit, diagnostics));
      break;
    case 'html':
      terminal.print(diagnosticsAsHtml(year, unit, diagnostics));
      break;
    case 'text':
      terminal.print(
        diagnostics.length === 0
          ? `${String(year)}年度数据没有发现问题。`
          : describeDiagnostics(diagnostics, terminal.colour),
      );
      break;
  }
  return exitCodeFor(diagnostics);
}
