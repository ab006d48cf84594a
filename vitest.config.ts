/**
 * `npm test`: what a machine with Node alone can check. Checks with outside tools are in test/outside.
 * `npm run test:long` (mode `long`) runs the files that hold random searches, with more cases.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { configDefaults, defineConfig } from 'vitest/config';

const everyTest = 'test/**/*.test.ts';

function testsThatSay(words: string): string[] {
  const files = readdirSync('test', { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.test.ts'));
  const paths = files.map((path) => join('test', path).replaceAll('\\', '/'));
  return paths.filter((path) => readFileSync(path, 'utf8').includes(words));
}

/** They put another module in the place of `node:fs`, which must not reach other tests. */
const withMocks = testsThatSay('vi.mock(');

export default defineConfig(({ mode }) => ({
  test: {
    ...(mode === 'long' ? { env: { JUESUAN_LONG: '1' } } : {}),
    // They end a test that hangs; how fast the machine is decides nothing.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    coverage: { include: ['src/**/*.ts'], exclude: ['src/build/**'] },
    projects: [
      {
        extends: true,
        test: {
          name: 'one load',
          include: mode === 'long' ? testsThatSay('searchSize(') : [everyTest],
          exclude: [...configDefaults.exclude, 'test/outside/**', ...withMocks],
          // Sources and packages are loaded once a worker, not once a file, which took longer than the tests.
          isolate: false,
        },
      },
      { extends: true, test: { name: 'with mocks', include: mode === 'long' ? [] : withMocks } },
    ],
  },
}));
