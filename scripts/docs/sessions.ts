import type { Fence } from './fences.ts';

/** Blocks of TypeScript that run together, in order. */
export function sessionsOf(fences: readonly Fence[]): readonly (readonly Fence[])[] {
  const sessions: Fence[][] = [];
  for (const fence of fences) {
    if (fence.lang !== 'ts' || !fence.words.includes('run')) continue;
    const last = sessions.at(-1);
    if (fence.words.includes('continued') && last !== undefined) last.push(fence);
    else sessions.push([fence]);
  }
  return sessions;
}
