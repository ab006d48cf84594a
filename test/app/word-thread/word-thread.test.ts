import { EventEmitter } from 'node:events';
import { MessageChannel } from 'node:worker_threads';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openFontMetrics } from '../../../src/fonts/font-metrics.ts';
import { loadFonts } from '../../../src/fonts/load-fonts.ts';
import { loadWordTemplate } from '../../../src/editions/load-word-template.ts';
import { layOut } from '../../../src/layout/lay-out.ts';
import { serveWord } from '../../../src/app/word-thread/serve-word.ts';
import { openWordThread } from '../../../src/app/word-thread/word-thread.ts';
import { composeModelReports } from '../../../src/build/word-template/model-reports.ts';
import { writeDocx } from '../../../src/writers/docx/write-docx.ts';

const { edition, published, filled } = composeModelReports();
const metrics = openFontMetrics(loadFonts());
const [first, second] = [layOut(published, metrics), layOut(filled, metrics)];
const template = loadWordTemplate(edition, 'final-accounts');

let ends = new MessageChannel();
beforeEach(() => {
  ends = new MessageChannel();
});
afterEach(() => {
  ends.port1.close();
});

const accounts = { edition, document: 'final-accounts' } as const;

describe('a Word file from another thread', () => {
  it('is the file that this thread writes, again and again, announced or not', async () => {
    serveWord(ends.port2);
    const word = openWordThread(() => ends.port1);
    word?.expect(accounts);
    expect(await word?.fill(accounts, first)).toEqual(new Uint8Array(writeDocx(first, template)));
    expect(await word?.fill(accounts, second)).toEqual(new Uint8Array(writeDocx(second, template)));
  });

  it('is not there when the template fails', async () => {
    serveWord(ends.port2);
    const word = openWordThread(() => ends.port1);
    word?.expect({ ...accounts, edition: 'no-such-edition' });
    expect(await word?.fill({ ...accounts, edition: 'no-such-edition' }, first)).toBeUndefined();
    expect(await word?.fill({ ...accounts, document: 'performance-targets' }, first)).toBeUndefined();
  });

  it('is not there when the thread fails, before or after it was asked', async () => {
    const broken = new EventEmitter();
    const word = openWordThread(() =>
      Object.assign(broken, { postMessage: () => undefined, ref: () => undefined, unref: () => undefined }),
    );
    const asked = word?.fill(accounts, first);
    broken.emit('error', new Error('out of memory'));
    expect(await asked).toBeUndefined();
    expect(await word?.fill(accounts, first)).toBeUndefined();
  });

  it('is not asked for where there is no second thread', () => {
    expect(openWordThread(() => undefined)).toBeUndefined();
  });
});
