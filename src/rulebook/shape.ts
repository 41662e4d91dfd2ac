import * as z from 'zod/mini';
import { describeValue } from '../problems/describe.ts';
import { type Problem, problem } from '../problems/problem.ts';
import { EVENT_NAMES, EVENT_PARAMS } from './events.ts';
import { conditionHead, conditionName, fileHead, ruleHead } from './schema.ts';
import { expressionProblems, formProblems } from './shape-expression.ts';
import { isRecord, type Path, partProblems, schemaProblems } from './shape-part.ts';
import { structureProblem } from './structure.ts';

/**
 * Everything wrong with a rule file itself; its conditions and rules are looked at one
 * by one with `conditionProblems` and `ruleProblems`.
 */
export function fileProblems(file: string, raw: unknown): readonly Problem[] {
  if (!isRecord(raw)) return partProblems(fileHead, raw, [file]);
  const { conditions, rules, ...head } = raw;
  const names = [...Object.keys(fileHead.shape), 'conditions', 'rules'];
  return [
    ...partProblems(fileHead, head, [file], names),
    ...partProblems(z.looseObject({}), conditions, [file, 'conditions']),
    ...partProblems(z.array(z.unknown()), rules, [file, 'rules']),
  ];
}

/** Everything wrong with the shape of a condition, its name included. */
export function conditionProblems(name: string, raw: unknown, path: Path): readonly Problem[] {
  const named = conditionName.safeParse(name).success
    ? []
    : [problem('input.bad-format', path, { found: describeValue(name), format: 'camelCase' })];
  return [...named, ...checked(raw, path, conditionParts)];
}

/** Everything wrong with the shape of a rule. */
export function ruleProblems(raw: unknown, path: Path): readonly Problem[] {
  return checked(raw, path, ruleParts);
}

/** Looks at the parts only where the whole is neither too deep nor too large. */
function checked(
  raw: unknown,
  path: Path,
  parts: (raw: unknown, path: Path) => readonly Problem[],
): readonly Problem[] {
  const structure = structureProblem(raw, path);
  return structure === null ? parts(raw, path) : [structure];
}

function conditionParts(raw: unknown, path: Path): readonly Problem[] {
  if (!isRecord(raw)) return partProblems(conditionHead, raw, path);
  return formProblems(raw, path, [['all'], ['any'], ['not'], ['for', 'against']], conditionHead);
}

function ruleParts(raw: unknown, path: Path): readonly Problem[] {
  if (!isRecord(raw)) return partProblems(ruleHead, raw, path);
  const { conditions, event, ...head } = raw;
  const names = [...Object.keys(ruleHead.shape), 'conditions', 'event'];
  return [
    ...partProblems(ruleHead, head, path, names).map(kebabCase),
    ...expressionProblems(conditions, [...path, 'conditions']),
    ...eventProblems(event, [...path, 'event']),
  ];
}

/** A rule's name is the only text with a form of its own. */
function kebabCase(one: Problem): Problem {
  if (one.code !== 'input.bad-format') return one;
  return { ...one, params: { ...one.params, format: 'kebab-case' } };
}

function eventProblems(raw: unknown, path: Path): readonly Problem[] {
  const type = isRecord(raw) ? raw.type : undefined;
  const known = EVENT_NAMES.find((name) => name === type);
  const schema = eventSchema(known);
  const keys = (place: Path): readonly string[] => {
    if (place.length === path.length) return Object.keys(schema.shape);
    return place.length === path.length + 1 ? Object.keys(schema.shape.params.shape) : ['fact'];
  };
  return schemaProblems(schema, raw, path, keys);
}

/** The event of a type; of an unknown type only that it has one, and parameters. */
function eventSchema(known: (typeof EVENT_NAMES)[number] | undefined) {
  const params = known === undefined ? z.looseObject({}) : EVENT_PARAMS[known];
  return z.strictObject({ type: z.enum(EVENT_NAMES), params });
}
