import type { FactValue } from '../../engine/facts.ts';
import { MOST_RUN } from '../../kernel/state.ts';
import { LAW_PARAMETERS } from '../../law/law.ts';
import { NAMED_FACTS } from '../../rulebook/names.ts';

/** What a fact can be as far as the rules can tell, unknown (`undefined`) first. */
function domainOf(fact: string): readonly (FactValue | undefined)[] {
  const known = NAMED_FACTS.get(fact);
  if (known === undefined || known.type === 'boolean') return [undefined, false, true];
  if (known.type === 'string') return [undefined, ...(known.values ?? [])];
  return [undefined, ...(known.source === 'kernel' ? COUNTS : NUMBERS)];
}

/** The kernel's counts: all that it tells apart. */
const COUNTS = Array.from({ length: MOST_RUN + 1 }, (_, count) => count);

/** Numbers of a history: every number of the law, and those beside it. */
const NUMBERS = [
  ...new Set(
    Object.values(LAW_PARAMETERS).flatMap(({ values }) =>
      values.flatMap(({ value }) =>
        typeof value === 'number' ? [value - 1, value, value + 1].filter((one) => one >= 0) : [],
      ),
    ),
  ),
].sort((a, b) => a - b);

/**
 * Every assignment of some facts, as rows by position; null where there are more than
 * `most`. The same array is yielded each time, filled anew.
 */
export function assignments(
  facts: readonly string[],
  most: number,
): Iterable<readonly (FactValue | undefined)[]> | null {
  const domains = facts.map(domainOf);
  const count = domains.reduce((product, domain) => product * domain.length, 1);
  return count > most ? null : rows(domains, count);
}

function* rows(
  domains: readonly (readonly (FactValue | undefined)[])[],
  count: number,
): Generator<readonly (FactValue | undefined)[]> {
  const row: (FactValue | undefined)[] = [];
  for (let number = 0; number < count; number += 1) {
    let rest = number;
    for (const [at, domain] of domains.entries()) {
      row[at] = domain[rest % domain.length];
      rest = Math.floor(rest / domain.length);
    }
    yield row;
  }
}
