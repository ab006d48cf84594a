/**
 * One writer at a time: a file that names who works in a folder, made so that only one can make it. The lock of a run
 * that was killed is taken over; that its process is gone is known on the same computer alone, of another one's lock the
 * message says how to remove it. (proper-lockfile tells dead locks by a timer that a run busy for seconds can't serve.)
 */
import { randomUUID } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { z } from 'zod';
import { localMinute } from './dated-name.ts';
import { OutputProblem } from './output-problem.ts';
import { codeOf, outputProblem } from './write-failure.ts';

const ownerSchema = z.object({
  id: z.string(),
  command: z.string(),
  pid: z.number(),
  host: z.string(),
  since: z.string(),
  /** When the process began, as the system counts it: another process may get its number later. */
  processStart: z.string().optional(),
});

type Owner = z.infer<typeof ownerSchema>;

/** How long to wait for another run. */
export interface Patience {
  readonly attempts: number;
  /** Waits before the next attempt. */
  readonly pause: () => void;
}

/** Some five seconds. */
export const usualPatience: Patience = { attempts: 50, pause: sleep };

export interface FolderLock {
  readonly release: () => void;
}

/**
 * @param path of the lock
 * @param folder what it guards, as messages call it
 * @param command who asks for it
 * @throws OutputProblem when somebody else is still at work, or the lock can't be written.
 */
export function takeLock(path: string, folder: string, command: string, patience = usualPatience): FolderLock {
  const me = ownerNow(command);
  for (let attempt = 1; ; attempt += 1) {
    if (claim(path, me, folder))
      return {
        release: () => {
          release(path, me);
        },
      };
    const owner = readOwner(path);
    const isLast = attempt >= patience.attempts;
    // A lock without an owner is being written, or its run was killed just then.
    if (owner === undefined ? isLast : isGone(owner)) takeOver(path, owner, me, folder);
    if (isLast) {
      if (claim(path, me, folder))
        return {
          release: () => {
            release(path, me);
          },
        };
      throw busy(path, folder, readOwner(path));
    }
    if (owner === undefined || !isGone(owner)) patience.pause();
  }
}

/** Makes the lock; false when there is one. */
function claim(path: string, me: Owner, folder: string): boolean {
  try {
    writeFileSync(path, JSON.stringify(me), { flag: 'wx' });
    return true;
  } catch (cause) {
    if (codeOf(cause) === 'EEXIST') return false;
    throw outputProblem(`不能写入 ${folder}`, cause);
  }
}

/**
 * Removes the lock of a run that is gone. Two may want to at once, and the second must not remove the lock that the first
 * has made meanwhile: who removes it holds a lock for that.
 */
function takeOver(path: string, gone: Owner | undefined, me: Owner, folder: string): void {
  const guard = `${path}.takeover`;
  if (!claim(guard, me, folder)) {
    const other = readOwner(guard);
    if (other !== undefined && isGone(other)) takeOver(guard, other, me, folder);
    return;
  }
  if (readOwner(path)?.id === gone?.id) rmSync(path, { force: true });
  rmSync(guard, { force: true });
}

function release(path: string, me: Owner): void {
  if (readOwner(path)?.id !== me.id) return;
  try {
    rmSync(path, { force: true });
  } catch {
    return; // The next run takes it over.
  }
}

function readOwner(path: string): Owner | undefined {
  try {
    return ownerSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return undefined;
  }
}

/** Whether the process that made the lock has ended. */
function isGone({ pid, host, processStart }: Owner): boolean {
  if (host !== hostname()) return false;
  try {
    process.kill(pid, 0);
  } catch (cause) {
    return codeOf(cause) === 'ESRCH';
  }
  const start = startOf(pid);
  return processStart !== undefined && start !== undefined && start !== processStart;
}

function ownerNow(command: string): Owner {
  const { pid } = process;
  // eslint-disable-next-line no-restricted-syntax -- Told to whoever has to wait; nothing that is written depends on it.
  const since = new Date().toISOString();
  return { id: randomUUID(), command, pid, host: hostname(), since, processStart: startOf(pid) };
}

/** When a process began, in clock ticks since the start of a Linux system; unknown elsewhere. */
function startOf(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${String(pid)}/stat`, 'utf8');
    // The name before it, in brackets, may hold anything.
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
  } catch {
    return undefined;
  }
}

function busy(path: string, folder: string, owner: Owner | undefined): OutputProblem {
  const who =
    owner === undefined
      ? '另一次运行'
      : `另一次运行（命令 ${owner.command}，进程 ${String(owner.pid)}，电脑 ${owner.host}，${localMinute(new Date(owner.since))} 开始）`;
  return new OutputProblem(
    `${folder} 正由${who}写入，请等它结束后再运行一次。如果确认它已经不在运行，请删除 ${path}，再运行一次。`,
  );
}

function sleep(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100);
}
