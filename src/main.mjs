#!/usr/bin/env node
// `juesuan`: runs the TypeScript sources as they are.
import { register } from 'tsx/esm/api';

register();
await import('./main.ts');
