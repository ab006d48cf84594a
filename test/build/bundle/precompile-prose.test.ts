import Handlebars from 'handlebars';
import { describe, expect, it } from 'vitest';
import { loadEditionTexts } from '../../../src/editions/load-edition-texts.ts';
import { templatesFolder } from '../../../src/editions/load-word-template.ts';
import { editions } from '../../../src/editions/index.ts';
import { precompileProse } from '../../../src/build/bundle/precompile-prose.ts';
import { proseOptions } from '../../../src/editions/sections/render-prose.ts';

type Load = () => { readonly contents: string };

/** What the plugin puts in the place of the source. */
async function precompiled(): Promise<ReadonlyMap<string, object>> {
  let load: Load | undefined;
  const builder = { onLoad: (_: unknown, callback: Load) => (load = callback) };
  await precompileProse(templatesFolder).setup(builder as never);
  const code = load?.().contents ?? '';
  const module = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as {
    precompiledProse: ReadonlyMap<string, object>;
  };
  return module.precompiledProse;
}

/** A template names what it misses, with line and column: what two say of nothing tells whether they are the same. */
function sayOfNothing(template: Handlebars.TemplateDelegate): string {
  try {
    return template({});
  } catch (error) {
    return String(error);
  }
}

describe('templates compiled ahead', () => {
  it('are those of all editions, as the program takes and compiles them', async () => {
    const ready = await precompiled();
    const texts = editions.flatMap(({ id }) =>
      [...loadEditionTexts(id).prose].map(([name, text]) => (name.startsWith('_') ? text.trim() : text)),
    );
    expect([...ready.keys()].toSorted()).toEqual([...new Set(texts)].toSorted());
    for (const [text, spec] of ready) {
      const engine = Handlebars.create();
      engine.registerHelper('figure', String);
      expect(sayOfNothing(engine.template(spec))).toBe(sayOfNothing(engine.compile(text, proseOptions)));
    }
  });
});
