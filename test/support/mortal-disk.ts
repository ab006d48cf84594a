/**
 * A file system that stops at a chosen call: before it, halfway or after it; from then on every call fails, as for a
 * process that is gone. For `vi.mock('node:fs', …)`; what is real stays real.
 */
import type * as Files from 'node:fs';
import { join } from 'node:path';

type When = 'before' | 'halfway' | 'after';
type Call = (...args: readonly unknown[]) => unknown;

interface Life {
  /** Calls that are still done; the next one is the last. */
  callsLeft: number;
  when: When;
  dead: boolean;
  /** The error code of a call that is refused, if it is. */
  refused: (name: string, path: string) => string | undefined;
  /** Which calls count. */
  counts: (name: string, path: string) => boolean;
}

const alive: Life = {
  callsLeft: Number.POSITIVE_INFINITY,
  when: 'before',
  dead: false,
  refused: () => undefined,
  counts: () => true,
};

export const life: Life = { ...alive };

export function revive(): void {
  Object.assign(life, alive);
}

export const moments: readonly When[] = ['before', 'halfway', 'after'];

const mortalCalls = [
  'mkdirSync',
  'mkdtempSync',
  'writeFileSync',
  'renameSync',
  'cpSync',
  'rmSync',
  'rmdirSync',
  'readdirSync',
  'readFileSync',
  'lstatSync',
  'readlinkSync',
  'realpathSync',
] as const satisfies readonly (keyof typeof Files)[];

/** The file system's own module with calls that may be the last. */
export function mortal(real: typeof Files): typeof Files {
  const calls = mortalCalls.map((name) => [name, mortalCall(real, name)] as const);
  return { ...real, ...Object.fromEntries(calls) };
}

function mortalCall(real: typeof Files, name: (typeof mortalCalls)[number]): Call {
  const call = real[name] as Call;
  return (...args) => {
    const path = String(args[0]);
    if (life.dead) throw new Error('killed');
    const code = life.refused(name, path);
    if (code !== undefined) throw Object.assign(new Error(`${code}: ${name} ${path}`), { code });
    if (!life.counts(name, path)) return call(...args);
    if (life.callsLeft > 0) {
      life.callsLeft -= 1;
      return call(...args);
    }
    if (life.when === 'halfway') doHalf(real, name, args);
    if (life.when === 'after') call(...args);
    life.dead = true;
    throw new Error('killed');
  };
}

/** What a call that takes more than one step has done in its middle. */
function doHalf(real: typeof Files, name: string, args: readonly unknown[]): void {
  const [path, second] = args.map(String);
  if (path === undefined) return;
  if (name === 'writeFileSync') {
    const bytes = Buffer.from(args[1] as Uint8Array | string);
    real.writeFileSync(path, bytes.subarray(0, bytes.length / 2));
  }
  const inside = real.existsSync(path) && real.statSync(path).isDirectory() ? real.readdirSync(path) : [];
  const [first] = inside;
  if (first === undefined) return;
  if (name === 'rmSync') real.rmSync(join(path, first), { recursive: true });
  if (name === 'cpSync' && second !== undefined) {
    real.cpSync(join(path, first), join(second, first), { recursive: true });
  }
}
