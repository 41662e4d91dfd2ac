import type { Basis } from './types.ts';

/**
 * True for what the law does not settle: State's practice, and choices of ours. Its
 * conditions count for what is expected, and are withheld from what is possible.
 */
export function isWithheld({ basis }: { readonly basis: Basis }): boolean {
  return basis === 'practice' || basis === 'policy';
}
