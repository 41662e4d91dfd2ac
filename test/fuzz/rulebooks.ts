import { FACT_NAMES, VOCABULARY } from '../../src/facts/vocabulary.ts';
import { KERNEL_INPUTS } from '../../src/kernel/inputs.ts';
import type { Expression, Rule } from '../../src/rulebook/types.ts';
import { changedFiles, conditionsOf, type Draft, ruleOf } from '../support/changed-rulebook.ts';

/** Facts that are true or false, those about a waiver apart. */
export const BOOLEANS = FACT_NAMES.filter(
  (name) => VOCABULARY[name]?.type === 'boolean' && VOCABULARY[name]?.kind !== 'waiver',
);

const HEAD = { title: 'hostile', cite: 'none', basis: 'statute' } as const;

function isTrue(fact: string): Expression {
  return { fact, operator: 'equal', value: true };
}

function fact(at: number): Expression {
  return isTrue(BOOLEANS[at % BOOLEANS.length] ?? 'specialCase');
}

function list<One>(size: number, make: (at: number) => One): [One, ...One[]] {
  const [first = make(0), ...rest] = Array.from({ length: size }, (_, at) => make(at));
  return [first, ...rest];
}

/** Puts an expression under a kernel input, beside what it has. */
export function under(files: Draft, input: string, expression: Expression): void {
  for (const { conditions } of Object.values(files)) {
    const condition = conditions[input];
    if (condition === undefined) continue;
    const { title, cite, basis } = condition;
    conditions[input] = { title, cite, basis, any: [expression] };
  }
}

function rulesOf(files: Draft): Draft[string]['rules'] {
  const found = files.tiers?.rules;
  if (found === undefined) throw new Error('no rules of tiers');
  return found;
}

/** The deepest chain of conditions that is let in, less what the shipped rules need. */
const LAYERS = 50;

/** Rulebooks that grow in one way, for a size. */
export const GROWING: Readonly<Record<string, (size: number) => Draft>> = {
  'many conditions': (size) =>
    changedFiles((files) => {
      const conditions = conditionsOf(files, 'tiers');
      for (let at = 0; at < size; at += 1) conditions[`w${at}`] = { ...HEAD, any: [fact(at)] };
      under(files, 'specialCase', { any: list(size, (at) => ({ condition: `w${at}` })) });
    }),
  'many operands': (size) =>
    changedFiles((files) => under(files, 'specialCase', { any: list(size, fact) })),
  // Spelled out, the top of it has 3 to the power of LAYERS parts.
  'conditions shared in layers': (size) =>
    changedFiles((files) => {
      const conditions = conditionsOf(files, 'tiers');
      const wide = Math.ceil(size / LAYERS);
      const name = (layer: number, at: number) => `d${layer}x${at % wide}`;
      for (let layer = 0; layer < LAYERS; layer += 1) {
        for (let at = 0; at < wide; at += 1) {
          const below = (next: number) => ({ condition: name(layer - 1, at + next) });
          conditions[name(layer, at)] = {
            ...HEAD,
            any: layer === 0 ? [fact(at)] : [below(0), below(1), { not: below(0) }],
          };
        }
      }
      under(files, 'specialCase', { condition: name(LAYERS - 1, 0) });
    }),
  'weighed conditions over one large part': (size) =>
    changedFiles((files) => {
      const conditions = conditionsOf(files, 'tiers');
      const large: Expression = { condition: 'large' };
      conditions.large = { ...HEAD, any: list(1_500, fact) };
      for (let at = 0; at < size; at += 1) {
        conditions[`s${at}`] = { ...HEAD, for: large, against: { all: [{ not: large }, large] } };
      }
    }),
  'many rules': (size) =>
    changedFiles((files) => {
      const rules = rulesOf(files);
      const model = ruleOf(files, 'special-case') as Rule;
      for (let at = 0; at < size; at += 1) {
        rules.push({ ...structuredClone(model), name: `r${at}`, priority: 100 });
      }
    }),
  'rules that contradict one another': (size) =>
    changedFiles((files) => {
      const rules = rulesOf(files);
      const model = ruleOf(files, 'special-case') as Rule;
      for (let at = 0; at < size; at += 1) {
        const value = ['tier-1', 'tier-2', 'tier-3'][at % 3] ?? 'tier-1';
        const event = { type: 'merits', params: { value, cause: 'merits' } } as Rule['event'];
        rules.push({ ...structuredClone(model), name: `r${at}`, priority: 999, event });
      }
    }),
  'misspelt names': (size) =>
    changedFiles((files) => {
      const conditions = conditionsOf(files, 'tiers');
      for (let at = 0; at < size; at += 1) {
        conditions[`missing${at}`] = {
          ...HEAD,
          all: [{ condition: `mising${at}x` }, isTrue(`specialCas${at}`)],
        };
      }
    }),
  'one long circle': (size) =>
    changedFiles((files) => {
      const conditions = conditionsOf(files, 'tiers');
      for (let at = 0; at < size; at += 1) {
        conditions[`c${at}`] = { ...HEAD, all: [{ condition: `c${(at + 1) % size}` }] };
      }
    }),
  'many circles': (size) =>
    changedFiles((files) => {
      const conditions = conditionsOf(files, 'tiers');
      for (let at = 0; at < size; at += 1) {
        const next = (step: number) => ({ condition: `c${(at * 7 + step * 13 + 1) % size}` });
        conditions[`c${at}`] = { ...HEAD, any: list(10, next) };
      }
    }),
};

/** Every kernel input rests on so many unknown facts both ways, and names every input before it. */
export function entangled(facts: number): Draft {
  return changedFiles((files) => {
    const shared = list(facts, (at) => ({ any: [fact(at), { not: fact(at) }] as Expression[] }));
    for (const [at, input] of KERNEL_INPUTS.entries()) {
      const before = KERNEL_INPUTS.slice(0, at).map((condition) => ({ condition }));
      under(files, input, {
        any: [...before, { all: shared as unknown as Expression[] }],
      } as Expression);
    }
  });
}
