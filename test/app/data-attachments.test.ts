import { expect, it } from 'vitest';
import { dataAttachments } from '../../src/app/steps/data-attachments.ts';
import { openWorkplace } from '../support/run-on-disk.ts';
import { smallData } from '../support/small-data.ts';

it('what was approved and the year’s own items travel with the facts', () => {
  const place = openWorkplace(
    new Map([...smallData, ['2022/approved/figures.json', '{}'], ['2022/functional.csv', 'code,name,budget\n']]),
  );
  const attached = dataAttachments(place.data, 2022, 'final-accounts').map(({ name, mediaType }) => [name, mediaType]);
  place.remove();
  expect(attached).toContainEqual(['2022-accounts.yaml', 'application/yaml']);
  expect(attached).toContainEqual(['2022-approved-figures.json', 'application/json']);
  expect(attached).toContainEqual(['2022-functional.csv', 'text/csv']);
});
