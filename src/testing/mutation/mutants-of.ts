import { rulebookProblems } from '../../problems/rulebook-option.ts';
import type { Condition, Rule, Rulebook } from '../../rulebook/types.ts';
import { refuseGiven } from '../conformance/given.ts';
import type { Mutant, Mutator } from './mutant.ts';
import { MUTATORS } from './mutant.ts';
import { mutateCondition } from './mutate-condition.ts';
import { mutateLaw } from './mutate-law.ts';
import { mutateRule } from './mutate-rule.ts';

/**
 * Every mutant of a rulebook and of the law it is read with: conditions in the order of
 * the rulebook, then rules, then parameters of the law.
 *
 * @throws ProblemsError (`input.wrong-type`) for what is no rulebook.
 */
export function mutantsOf(rulebook: Rulebook): readonly Mutant[] {
  refuseGiven(rulebookProblems(rulebook ?? null));
  return [
    ...[...rulebook.conditions].flatMap(([name, one]) => conditionMutants(rulebook, name, one)),
    ...rulebook.rules.flatMap((rule) => ruleMutants(rulebook, rule)),
    ...lawMutants(rulebook),
  ];
}

interface Fault {
  readonly mutator: Mutator;
  readonly at: string;
  readonly to?: string;
}

function named(
  target: string,
  { mutator, at, to }: Fault,
): Pick<Mutant, 'id' | 'target' | 'mutator' | 'change'> {
  const place = at === '' ? '' : `:${at}`;
  const became = to === undefined ? '' : `=${to}`;
  const words = [`${target}: ${MUTATORS[mutator]}`, at && `at ${at}`, to && `now ${to}`];
  const change = words.filter((one) => one !== '' && one !== undefined).join(', ');
  return { id: `${target}:${mutator}${place}${became}`, target, mutator, change };
}

function conditionMutants(rulebook: Rulebook, name: string, before: Condition): readonly Mutant[] {
  return mutateCondition(before).map((fault) => ({
    ...named(name, fault),
    difference: { kind: 'condition', before, after: fault.after },
    rulebook: () => {
      const conditions = new Map(rulebook.conditions);
      if (fault.after === null) conditions.delete(name);
      else conditions.set(name, fault.after);
      return { ...rulebook, conditions };
    },
  }));
}

function ruleMutants(rulebook: Rulebook, before: Rule): readonly Mutant[] {
  const put = (after: Rule | null): Rulebook => ({
    ...rulebook,
    rules: rulebook.rules.flatMap((one) => {
      if (one !== before) return [one];
      return after === null ? [] : [after];
    }),
  });
  return [
    {
      ...named(before.name, { mutator: 'remove-rule', at: '' }),
      difference: { kind: 'rule', before, after: null },
      rulebook: () => put(null),
    },
    ...reordered(rulebook, before),
    ...mutateRule(before).map(
      (fault): Mutant => ({
        ...named(before.name, fault),
        difference: { kind: 'rule', before, after: fault.after },
        rulebook: () => put(fault.after),
      }),
    ),
  ];
}

/** The rule with the priority of the next one of its type, and that one with its own. */
function reordered(rulebook: Rulebook, rule: Rule): readonly Mutant[] {
  const same = rulebook.rules.filter(({ event }) => event.type === rule.event.type);
  const next = same[same.indexOf(rule) + 1];
  if (next === undefined || next.priority === rule.priority) return [];
  return [
    {
      ...named(rule.name, { mutator: 'swap-priority', at: '', to: next.name }),
      difference: { kind: 'order' },
      rulebook: () => {
        const rules = rulebook.rules.map((one) => {
          if (one === rule) return { ...one, priority: next.priority };
          return one === next ? { ...one, priority: rule.priority } : one;
        });
        return { ...rulebook, rules: rules.sort((a, b) => b.priority - a.priority) };
      },
    },
  ];
}

function lawMutants(rulebook: Rulebook): readonly Mutant[] {
  return mutateLaw().map(({ parameter, laws, ...fault }) => ({
    ...named(`law.${parameter}`, fault),
    difference: { kind: 'law', parameter },
    rulebook: () => rulebook,
    laws,
  }));
}
