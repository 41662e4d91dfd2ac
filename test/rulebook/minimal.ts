import type { Problem } from '../../src/problems/problem.ts';
import { readRulebook } from '../../src/rulebook/read.ts';

/** What every condition and rule must carry. */
export const described = { title: 'a thing', cite: '22 U.S.C. 7106', basis: 'statute' };

/** A comparison that is always in order. */
export const sound = { fact: 'countryOfOrigin', operator: 'equal', value: true };

/** A rule that is always in order. */
export const soundRule = {
  ...described,
  name: 'a-rule',
  priority: 10,
  conditions: sound,
  event: { type: 'merits', params: { value: 'tier-1', cause: 'merits' } },
};

/** A file with some conditions and rules. */
export function fileOf(conditions: object, rules: readonly unknown[] = []) {
  return { title: 'a part', cite: '22 U.S.C. 7106', conditions, rules };
}

/** A file with one condition `one` made of an expression, and nothing else. */
export function fileWith(expression: unknown, head: object = {}) {
  return fileOf({ one: { ...described, ...head, all: [expression] } });
}

/** Every problem that files give when they are loaded. */
export function problemsIn(files: Record<string, unknown>): readonly Problem[] {
  const result = readRulebook(files);
  return result.ok ? [] : result.problems;
}

/** The problems of one file called `f`, each as code, path with slashes, and params. */
export function faultsIn(file: unknown): readonly (readonly [string, string, object])[] {
  return problemsIn({ f: file }).map(({ code, path, params }) => [code, path.join('/'), params]);
}
