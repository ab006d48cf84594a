import { createRequire } from 'node:module';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { cruise } from 'dependency-cruiser';
import type { IConfiguration } from 'dependency-cruiser';
import { describe, expect, it } from 'vitest';
import { projectFolder } from './project-files.ts';

const configuration = createRequire(import.meta.url)('../../.dependency-cruiser.cjs') as IConfiguration;
const ruleNames = (configuration.forbidden ?? []).map(({ name }) => name);

/** Folders whose place is not a matter of what they import: they are on top, or aside. */
const free = ['cli', 'build'];

describe('layers', () => {
  const folders = readdirSync(join(projectFolder, 'src'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !free.includes(entry.name))
    .map(({ name }) => name);

  it.each(folders)('has a rule for src/%s', (folder) => {
    expect(ruleNames).toContain(`${folder}-imports`);
  });

  it('are kept', async () => {
    const { output } = await cruise(['src'], {
      ...configuration.options,
      baseDir: projectFolder,
      ruleSet: configuration,
      validate: true,
    });
    if (typeof output === 'string') throw new Error('expected a result');
    expect(output.summary.totalDependenciesCruised).toBeGreaterThan(200);
    expect(output.summary.violations.map(({ from, to, rule }) => `${rule.name}: ${from} → ${to}`)).toEqual([]);
  });
});
