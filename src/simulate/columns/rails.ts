import type { Gates } from './gates.ts';
import { type Bit, EVERY, NONE, negated } from './gates.ts';

/**
 * A three-valued truth in every row, as two bits: it holds, it fails; neither is unknown.
 * Never both.
 */
export interface Rails {
  readonly holds: Bit;
  readonly fails: Bit;
}

/** True in every row. */
export const HOLDS: Rails = { holds: EVERY, fails: NONE };
/** False in every row. */
export const FAILS: Rails = { holds: NONE, fails: EVERY };
/** Unknown in every row. */
export const OPEN: Rails = { holds: NONE, fails: NONE };

/** Strong Kleene logic over a network, two rails at a time. */
export interface RailLogic {
  all(operands: readonly Rails[]): Rails;
  any(operands: readonly Rails[]): Rails;
  not(operand: Rails): Rails;
  /** A weighed condition: holds if the first does, else fails if the second holds. */
  weighed(supports: Rails, against: Rails): Rails;
  /** The first where it is known, else the second. */
  decided(by: Rails, derived: Rails): Rails;
  /** The same, with unknown taken for one value. */
  filled(operand: Rails, value: boolean): Rails;
}

/** The logic of a network. */
export function railLogic<Leaf>({ and, or }: Gates<Leaf>): RailLogic {
  return {
    all: (operands) => ({
      holds: operands.reduce((bit, one) => and(bit, one.holds), EVERY),
      fails: operands.reduce((bit, one) => or(bit, one.fails), NONE),
    }),
    any: (operands) => ({
      holds: operands.reduce((bit, one) => or(bit, one.holds), NONE),
      fails: operands.reduce((bit, one) => and(bit, one.fails), EVERY),
    }),
    not: ({ holds, fails }) => ({ holds: fails, fails: holds }),
    weighed: (supports, against) => ({
      holds: supports.holds,
      fails: and(against.holds, negated(supports.holds)),
    }),
    decided: (by, derived) => ({
      holds: or(by.holds, and(derived.holds, negated(by.fails))),
      fails: or(by.fails, and(derived.fails, negated(by.holds))),
    }),
    filled: ({ holds, fails }, value) =>
      value ? { holds: negated(fails), fails } : { holds, fails: negated(holds) },
  };
}
