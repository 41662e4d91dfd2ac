import { type Problem, ProblemsError } from 'tvpa-tiers';

/** An answer of the library, or its problems. */
export type Asked<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Asks the library; bad input comes back as data, anything else is a fault of ours. */
export function asked<Value>(ask: () => Value): Asked<Value> {
  try {
    return { ok: true, value: ask() };
  } catch (error) {
    if (error instanceof ProblemsError) return { ok: false, problems: error.problems };
    throw error;
  }
}
