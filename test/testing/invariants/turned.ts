import type { Finding, InvariantOptions } from '../../../src/testing/invariants/invariant.ts';

/**
 * What an invariant finds with an option that changes once, after one look at it, after
 * two, and so on: one of these turns lies between the two answers that it compares.
 */
export function turned<Name extends keyof InvariantOptions>(
  check: (options: InvariantOptions) => Finding,
  name: Name,
  from: InvariantOptions[Name],
  to: InvariantOptions[Name],
): readonly Finding[] {
  return Array.from({ length: 8 }, (_, turn) => {
    let looks = 0;
    const options = Object.defineProperty({}, name, {
      enumerable: true,
      get: () => {
        looks += 1;
        return looks > turn ? to : from;
      },
    });
    return check(options);
  });
}
