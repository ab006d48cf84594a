/** `npm run test:outside`: checks with LibreOffice, poppler, qpdf and xmllint, which must be installed. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/outside/**/*.test.ts'],
    globalSetup: 'test/outside/support/generate-reports.ts',
    testTimeout: 300_000,
    hookTimeout: 300_000,
    // LibreOffice runs use a core each.
    maxWorkers: 2,
  },
});
