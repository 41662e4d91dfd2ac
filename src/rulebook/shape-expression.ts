import * as z from 'zod/mini';
import { describeValue } from '../problems/describe.ts';
import { type Problem, problem } from '../problems/problem.ts';
import { conditionReference, factReference, factValue } from './schema.ts';
import { isRecord, type Path, partProblems } from './shape-part.ts';
import { OPERATORS } from './types.ts';

const FORMS = [['all'], ['any'], ['not'], ['condition'], ['fact', 'operator', 'value']];
const NO_HEAD = z.strictObject({});

/**
 * Everything wrong with the shape of an expression. The caller has made sure that it is
 * not nested too deeply (`structureProblem`).
 */
export function expressionProblems(raw: unknown, path: Path): readonly Problem[] {
  return formProblems(raw, path, FORMS, NO_HEAD);
}

/**
 * Problems of an object that must have exactly one of several forms, each a set of keys
 * that belong together, beside the keys of `head`.
 */
export function formProblems(
  raw: unknown,
  path: Path,
  forms: readonly (readonly string[])[],
  head: z.ZodMiniType & { readonly shape: object },
): readonly Problem[] {
  if (!isRecord(raw)) return partProblems(head, raw, path);
  const keys = forms.flat();
  const names = [...keys, ...Object.keys(head.shape)];
  const rest = Object.fromEntries(Object.entries(raw).filter(([key]) => !keys.includes(key)));
  const beside = partProblems(head, rest, path, names);
  const chosen = forms.filter((form) => form.some((key) => Object.hasOwn(raw, key)));
  const form = chosen[0];
  if (form === undefined) {
    // A misspelt key has been named already; it is the form that is missed.
    if (beside.some((one) => one.code === 'input.unknown-name')) return beside;
    return [...beside, problem('rulebook.no-expression', path, { allowed: keys })];
  }
  if (chosen.length > 1) {
    const found = keys.filter((key) => Object.hasOwn(raw, key));
    return [...beside, problem('rulebook.two-expressions', path, { found, allowed: keys })];
  }
  return [...beside, ...form.flatMap((key) => partOf(key, raw, [...path, key]))];
}

function partOf(key: string, raw: Readonly<Record<string, unknown>>, path: Path) {
  const value = Object.hasOwn(raw, key) ? raw[key] : undefined;
  if (key === 'all' || key === 'any') return operandProblems(value, path);
  if (key === 'condition') return partProblems(conditionReference, value, path);
  if (key === 'fact') return partProblems(factReference, value, path);
  if (key === 'operator') return partProblems(z.enum(OPERATORS), value, path);
  if (key === 'value') return valueProblems(value, path);
  return value === undefined
    ? [problem('input.missing', path, { expected: 'an object' })]
    : expressionProblems(value, path);
}

function operandProblems(value: unknown, path: Path): readonly Problem[] {
  if (!Array.isArray(value)) return partProblems(z.array(z.unknown()), value, path);
  if (value.length === 0) {
    return [problem('input.too-small', path, { found: describeValue(value), minimum: 1 })];
  }
  return value.flatMap((operand, at) => expressionProblems(operand, [...path, at]));
}

/** A literal or a fact. Numbers are whole, as every fact is. */
function valueProblems(value: unknown, path: Path): readonly Problem[] {
  if (isRecord(value)) return partProblems(factValue, value, path);
  if (typeof value === 'number') return partProblems(z.int(), value, path);
  if (typeof value === 'boolean' || typeof value === 'string') return [];
  const expected = 'true, false, a whole number, a text or a fact';
  if (value === undefined) return [problem('input.missing', path, { expected })];
  return [problem('input.wrong-type', path, { found: describeValue(value), expected })];
}
