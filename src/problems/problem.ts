/**
 * One fault, as data. `code` is stable; `path` leads to the place in the input
 * (keys and array positions); `params` holds what was found, what is allowed and
 * the nearest name. The sentence for a person is made by `messages/en`.
 */
export interface Problem {
  readonly code: string;
  readonly path: readonly (string | number)[];
  readonly params: Readonly<Record<string, ProblemParam>>;
}

/** A value inside `params`: plain data only, so that a problem can be serialised. */
export type ProblemParam = string | number | boolean | null | readonly string[] | readonly number[];

/** Either a value, or every problem that was found. Never both, never neither. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Makes a problem; `path` and `params` may be left out where there is nothing to say. */
export function problem(
  code: string,
  path: Problem['path'] = [],
  params: Problem['params'] = {},
): Problem {
  return { code, path, params };
}
