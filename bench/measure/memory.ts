import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { forgetPeak, peakBytes } from './peak.ts';

/** What a competitor needs, measured in a process of its own. */
export interface Memory {
  /** Bytes of heap and buffers that stay: rules, and the inputs in their own form. */
  readonly kept: number;
  /** Bytes of heap and buffers that one answer takes for the time being. */
  readonly allocated: number;
}

/** So much room for young objects that nothing is collected while a batch is measured. */
const NO_COLLECTION = ['--min-semi-space-size=1024', '--max-semi-space-size=1024'];

/** Memory of `count` answers in this process, which `NO_COLLECTION` must have been given. */
export async function measureMemory(prepare: () => () => unknown, count: number): Promise<Memory> {
  const before = settledBytes();
  const batch = prepare();
  // The first batch compiles and fills what is kept for all later ones.
  await batch();
  const kept = settledBytes() - before;
  const begun = bytes();
  await batch();
  return { kept: Math.max(0, kept), allocated: (bytes() - begun) / count };
}

function settledBytes(): number {
  // A second collection takes what the first one only made collectable.
  globalThis.gc?.();
  globalThis.gc?.();
  return bytes();
}

function bytes(): number {
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** By how many bytes this process grew at most while some work was done. */
export async function measureGrowth(work: () => unknown): Promise<number> {
  globalThis.gc?.();
  forgetPeak();
  const before = peakBytes();
  await work();
  return Math.max(0, peakBytes() - before);
}

/** Runs a task of `memory-task.ts` in a fresh process and reads what it needed. */
export function memoryOf(task: 'peer', name: string, count: number): Memory {
  return JSON.parse(inFreshProcess(NO_COLLECTION, task, name, String(count))) as Memory;
}

/** The same for the growth of a forecast. */
export function growthOf(task: 'forecast' | 'hand-written-forecast', runs: number): number {
  return Number(inFreshProcess([], task, String(runs)));
}

function inFreshProcess(flags: readonly string[], ...args: readonly string[]): string {
  const file = fileURLToPath(new URL('./memory-task.js', import.meta.url));
  const { status, stdout } = spawnSync(process.execPath, [...flags, '--expose-gc', file, ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) throw new Error(`memory of ${args.join(' ')} could not be measured`);
  return stdout;
}
