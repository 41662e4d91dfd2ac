import type { Expression } from '../../../src/rulebook/types.ts';
import { is, merits, type Rules, rule } from './small-rulebook.ts';

/** The limit of counted years is reached. */
export const LIMIT: Expression = {
  all: [
    is('law.clock', true),
    is('clock.run', { fact: 'law.watchListLimit' }, 'greaterThanInclusive'),
  ],
};

const AGAIN: Expression = is('merits', 'tier-2-watch-list');
const LISTED: Expression = {
  all: [is('law.clock', true), is('placement', 'tier-2-watch-list')],
};
const LEFT: Expression = is('clock.waivers', { fact: 'law.maxWaiverYears' }, 'lessThan');

/** Beside the plain rules the watch list, with the law's limit and waivers. */
export const WATCH_LIST: Rules = {
  listed: merits(
    30,
    { all: [{ condition: 'significantEfforts' }, { condition: 'meetsWatchListCriteria' }] },
    'tier-2-watch-list',
  ),
  ...clockRules(LIMIT, LEFT),
};

/** The rules of the watch list's clock, with its limit and its waiver allowance stated anew. */
export function clockRules(limit: Expression, left: Expression): Rules {
  const due = { all: [limit, AGAIN] };
  const params = { value: 'tier-2-watch-list', cause: 'waiver' };
  return {
    waived: rule(30, { all: [due, left, { condition: 'waiverGranted' }] }, 'placement', params),
    downgraded: rule(20, due, 'placement', { value: 'tier-3', cause: 'automatic-downgrade' }),
    counted: rule(20, LISTED, 'run', { change: 'increment' }),
    'waiver-used': rule(30, { all: [limit, LISTED] }, 'waivers', { change: 'increment' }),
    'waivers-kept': rule(20, LISTED, 'waivers', { change: 'keep' }),
  };
}

/** One counted year more than the law has. */
export const LIMIT_OF_THREE: Rules = clockRules(
  {
    all: [is('law.clock', true), is('clock.run', { fact: 'law.watchListLimit' }, 'greaterThan')],
  },
  LEFT,
);

/** One waiver year more than the law has. */
export const ONE_WAIVER_MORE: Rules = clockRules(
  LIMIT,
  is('clock.waivers', { fact: 'law.maxWaiverYears' }, 'lessThanInclusive'),
);

/** A year on no tier. */
export const UNRANKED: Expression = {
  any: [is('placement', 'special-case'), is('placement', 'not-rated')],
};
const FROZEN: Expression = { all: [UNRANKED, is('reading.specialCase', 'freeze')] };

/** Special cases and unrated years, which the clock skips under the reading `freeze`. */
export const NO_TIER: Rules = {
  special: merits(60, { condition: 'specialCase' }, 'special-case'),
  unrated: merits(50, { condition: 'notRated' }, 'not-rated'),
  'run-frozen': rule(40, FROZEN, 'run', { change: 'keep' }),
  'waivers-frozen': rule(40, FROZEN, 'waivers', { change: 'keep' }),
};
