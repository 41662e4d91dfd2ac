import type { FactValue } from '../../engine/facts.ts';
import { MOST_RUN } from '../../kernel/state.ts';
import { LAW_PARAMETERS } from '../../law/law.ts';
import { NAMED_FACTS } from '../../rulebook/names.ts';
import type { Expression } from '../../rulebook/types.ts';
import { walk } from '../../rulebook/walk.ts';
import type { ConstantsPair } from './worlds-of-law.ts';

/** What a fact can be as far as the rules can tell, unknown (`undefined`) first. */
function domainOf(fact: string, numbers: readonly number[]): readonly (FactValue | undefined)[] {
  const known = NAMED_FACTS.get(fact);
  if (known === undefined || known.type === 'boolean') return [undefined, false, true];
  if (known.type === 'string') return [undefined, ...(known.values ?? [])];
  return [undefined, ...(known.source === 'kernel' ? COUNTS : withNeighbours(numbers))];
}

/** The numbers that expressions name, and those that the law facts among them stand for. */
export function numbersIn(
  expressions: readonly Expression[],
  { before, after }: ConstantsPair,
): readonly number[] {
  const found: unknown[] = [...Object.values(before), ...Object.values(after)];
  for (const one of expressions) walk(one, { comparison: ({ value }) => found.push(value) });
  return found.filter((one) => typeof one === 'number');
}

/** The kernel's counts: all that it tells apart. */
const COUNTS = Array.from({ length: MOST_RUN + 1 }, (_, count) => count);

/** Every number of the law. */
const OF_THE_LAW = Object.values(LAW_PARAMETERS).flatMap(({ values }) =>
  values.flatMap(({ value }) => (typeof value === 'number' ? [value] : [])),
);

/** Numbers of a history: those of the law and others that it is compared with, and their neighbours. */
function withNeighbours(numbers: readonly number[]): readonly number[] {
  const all = [...OF_THE_LAW, ...numbers].flatMap((one) => [one - 1, one, one + 1]);
  return [...new Set(all)].filter((one) => one >= 0).sort((a, b) => a - b);
}

/**
 * Every assignment of some facts, as rows by position; null where there are more than
 * `most`. `numbers` are those that the facts are compared with beside the law's. The same
 * array is yielded each time, filled anew.
 */
export function assignments(
  facts: readonly string[],
  most: number,
  numbers: readonly number[] = [],
): Iterable<readonly (FactValue | undefined)[]> | null {
  const domains = facts.map((fact) => domainOf(fact, numbers));
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
