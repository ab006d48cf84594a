#!/usr/bin/env node
// `generate` is short for `juesuan generate`: `npx generate --year 2022`.
process.argv.splice(2, 0, 'generate');
await import('./main.mjs');
