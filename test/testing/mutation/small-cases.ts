import { parseConformance } from '../../../src/testing/conformance/parse.ts';
import type { ConformanceCase } from '../../../src/testing/conformance/types.ts';

/** A clock at rest. */
export const CLOCK = { run: 0, waivers: 0, cap: 'clear', arming: false, previous: 'tier-2' };

/** A case about the report of 2025, parsed; throws where it cannot be. */
export function smallCase(id: string, more: object): ConformanceCase {
  const shell = { id, title: 'T', shows: ['s'], resume: [CLOCK] };
  const parsed = parseConformance({ title: 'M', about: 'M.', cases: [{ ...shell, ...more }] });
  const [first] = parsed.ok ? parsed.value.cases : [];
  if (first === undefined) throw new Error(JSON.stringify(parsed));
  return first;
}

/** A case of facts that are Tier 2, or another placement. */
export function factsCase(
  id: string,
  facts: object,
  expected: object = { placement: 'tier-2' },
  more: object = {},
): ConformanceCase {
  const history = { country: 'THA', years: [{ year: 2025, facts }] };
  return smallCase(id, { history, expect: [{ year: 2025, ...expected }], ...more });
}
