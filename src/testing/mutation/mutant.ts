import type { LawVersion } from '../../law/law.ts';
import type { Condition, Rule, Rulebook } from '../../rulebook/types.ts';

/** Every kind of change that is made to a rulebook, with what it does. */
export const MUTATORS = {
  'drop-condition': 'a condition is left out: it is unknown for ever',
  negate: 'a condition, a rule or an operand is turned into its opposite',
  'swap-all-any': '`all` becomes `any`, and the other way round',
  'drop-operand': 'one operand of an `all` or `any` is left out',
  'drop-side': 'one side of a weighed condition can never hold',
  'shift-operator': 'a comparison gets another operator',
  'shift-bound': 'a bound goes up or down by one, a name becomes another',
  'remove-decided-by': 'a determination no longer settles its condition',
  'change-basis': 'what is law becomes our default, and the other way round',
  'remove-rule': 'a rule is left out',
  'swap-priority': 'a rule changes places with the next one of its type',
  'change-event': 'a rule leads to something else',
  'shift-value': 'a parameter of the law has another value',
  'shift-year': 'a change of the law comes a year earlier or later',
} as const;

/** Name of a kind of change. */
export type Mutator = keyof typeof MUTATORS;

/** What a mutant changes, before and after: what an exact comparison looks at. */
export type Difference =
  | { readonly kind: 'condition'; readonly before: Condition; readonly after: Condition | null }
  | { readonly kind: 'rule'; readonly before: Rule; readonly after: Rule | null }
  | { readonly kind: 'order' }
  | { readonly kind: 'law'; readonly parameter: string };

/** A rulebook, or the law it is read with, with one small fault put in. */
export interface Mutant {
  /** Stable: the target, the kind of change, the place inside it, and what it became. */
  readonly id: string;
  /** Name of the condition or rule, or `law.` and the name of a parameter. */
  readonly target: string;
  readonly mutator: Mutator;
  /** The change in words. */
  readonly change: string;
  readonly difference: Difference;
  /** The rulebook with the fault; a new object each time it is asked for. */
  rulebook(): Rulebook;
  /** The law of each year with the fault; absent where the law is as it was. */
  readonly laws?: (reportYear: number) => LawVersion;
}
