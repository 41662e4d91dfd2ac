/**
 * Processor time of this process so far, in milliseconds, all its threads together. Unlike
 * the clock on the wall it does not pass while other programs run, so that figures from a
 * machine that is shared can be compared. Resolution: a microsecond.
 */
export function cpuTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
