/** What may be filled into the cells of a sheet. */
import { rangeAddress } from '../../model/cell-address.ts';
import type { Validation } from '../../model/workbook.ts';
import { element, escapeXml } from '../xml-text.ts';
import { counted } from './spreadsheet-xml.ts';

/** `dataValidations`; cells with the same rule share one. */
export function validationsXml(validations: readonly Validation[]): string {
  const byRule = new Map<string, { readonly validation: Validation; readonly ranges: string[] }>();
  for (const validation of validations) {
    const { range, ...rule } = validation;
    const key = JSON.stringify(rule);
    const known = byRule.get(key) ?? { validation, ranges: [] };
    known.ranges.push(rangeAddress(range));
    byRule.set(key, known);
  }
  return counted(
    'dataValidations',
    [...byRule.values()].map(({ validation, ranges }) => validationXml(validation, ranges.join(' '))),
  );
}

function validationXml(validation: Validation, sqref: string): string {
  const { prompt, advice } = validation;
  const common = {
    errorStyle: advice ? 'warning' : undefined,
    allowBlank: 1,
    showInputMessage: 1,
    showErrorMessage: 1,
    errorTitle: '填写有误',
    error: prompt,
    prompt,
    sqref,
  };
  switch (validation.kind) {
    case 'count':
      return element('dataValidation', { type: 'whole', operator: 'between', ...common }, bounds('0', '999999999'));
    case 'amount':
      return element(
        'dataValidation',
        { type: 'decimal', operator: 'between', ...common },
        bounds(validation.nonNegative ? '0' : '-999999999999999', '999999999999999'),
      );
    case 'choice': {
      const list = `"${validation.choices.join(',')}"`;
      const strict = { ...common, showErrorMessage: advice ? 0 : 1 };
      return element('dataValidation', { type: 'list', ...strict }, element('formula1', {}, escapeXml(list)));
    }
  }
}

function bounds(least: string, most: string): string {
  return element('formula1', {}, least) + element('formula2', {}, most);
}
