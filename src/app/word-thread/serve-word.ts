/** The thread's end: Word files on request, until the process ends. */
import { loadWordTemplate } from '../../editions/load-word-template.ts';
import { openWordTemplate } from '../../writers/docx/write-docx.ts';
import type { WordWriter } from '../../writers/docx/write-docx.ts';
import type { TemplateName, WordRequest } from './word-thread.ts';

/** The thread's end of the talk. */
export interface Channel {
  postMessage(message: unknown): void;
  on(event: 'message', listen: (message: unknown) => void): unknown;
}

/** Answers what it is asked. */
export function serveWord(channel: Channel): void {
  const opened = new Map<string, WordWriter | undefined>();
  channel.on('message', (message) => {
    const request = message as WordRequest;
    const key = JSON.stringify(request.template);
    const writer = opened.get(key) ?? attempt(() => openTemplate(request.template));
    switch (request.kind) {
      case 'open':
        opened.set(key, writer);
        return;
      case 'fill': {
        // A template is filled in once.
        opened.delete(key);
        channel.postMessage(attempt(() => writer?.(request.laidOut)));
      }
    }
  });
}

function openTemplate({ edition, document }: TemplateName): WordWriter {
  return openWordTemplate(loadWordTemplate(edition, document));
}

/** Nothing where it fails: the other thread then tries it too, and says what is wrong. */
function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
