const EXPOSURES: Readonly<Record<string, (year: number) => string>> = {
  free: (year) => `In the ${year} report the watch list is open to it without a waiver.`,
  'needs-waiver': (year) =>
    `In the ${year} report findings that point to the watch list lead to Tier 3, unless a waiver is granted.`,
  exhausted: (year) =>
    `In the ${year} report it cannot be on the watch list again: no waiver is left, so it moves up to Tier 2 or Tier 1, or down to Tier 3.`,
  capped: (year) =>
    `In the ${year} report it cannot be on the watch list again: its one year after coming back is spent, so it moves up to Tier 2 or Tier 1, or down to Tier 3.`,
};

/**
 * What the clock means for the next report, `year`, in a sentence; null where it means
 * nothing or depends on what is unknown.
 */
export function exposureText(exposure: string | null, year: number): string | null {
  if (exposure === null || !Object.hasOwn(EXPOSURES, exposure)) return null;
  return EXPOSURES[exposure]?.(year) ?? null;
}
