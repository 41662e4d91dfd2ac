import { readFileSync, writeFileSync } from 'node:fs';

/**
 * The most memory that this process has held, in bytes, since it began or since the last
 * `forgetPeak`. Read from /proc where there is one: what `getrusage` tells is that of the
 * process that started this one, if it was larger.
 */
export function peakBytes(): number {
  try {
    const kilobytes = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1];
    if (kilobytes !== undefined) return Number(kilobytes) * 1024;
  } catch {
    // No Linux: the next best is good enough.
  }
  return process.resourceUsage().maxRSS * 1024;
}

/** Makes the peak what is held now; where that cannot be done, it stays as it is. */
export function forgetPeak(): void {
  try {
    writeFileSync('/proc/self/clear_refs', '5');
  } catch {
    // Growth below an earlier peak then goes unseen.
  }
}
