import { type KernelState, MOST_RUN, MOST_WAIVERS } from '../kernel/state.ts';
import { listText } from '../messages/en/list.ts';
import type { SomeClocks } from './ways.ts';

/** Most numbers that are listed one by one. */
const MOST_LISTED = 3;

/** A number of the clock: its name, and the highest value, which stands for more as well. */
interface Count {
  readonly name: 'run' | 'waivers';
  readonly noun: string;
  readonly most: number;
}

const RUN: Count = { name: 'run', noun: 'counted year', most: MOST_RUN };
const WAIVERS: Count = { name: 'waivers', noun: 'waiver', most: MOST_WAIVERS };

/**
 * With which of the possible clocks some rules decide, as a clause: by the length of the run
 * of counted years, by its waiver years, or by one number of each, whichever first tells these
 * clocks from the others. A general clause where none of them does so shortly.
 */
export function clockText({ these, others }: SomeClocks): string {
  const tells = (counts: readonly Count[], most: number): boolean => {
    const own = keysOf(these, counts);
    const other = keysOf(others, counts);
    return own.size <= most && [...own].every((one) => !other.has(one));
  };
  for (const count of [RUN, WAIVERS]) {
    if (tells([count], MOST_LISTED)) return `${LEAD} ${countsText(these, count)}`;
  }
  if (tells([RUN, WAIVERS], 1))
    return `${LEAD} ${countsText(these, RUN)} and ${countsText(these, WAIVERS)}`;
  return 'with some of the clocks that are possible';
}

const LEAD = 'if the run before this year holds';

function keysOf(states: readonly KernelState[], counts: readonly Count[]): ReadonlySet<string> {
  return new Set(states.map((state) => counts.map(({ name }) => state[name]).join()));
}

/** `no waiver`, `1 waiver`, `2 or 3 waivers`. */
function countsText(states: readonly KernelState[], { name, noun, most }: Count): string {
  const values = [...new Set(states.map((state) => state[name]))].sort((a, b) => a - b);
  const last = values.at(-1) ?? 0;
  const words = values.map((value) =>
    value === 0 ? 'no' : value === most ? `${value} or more` : String(value),
  );
  return `${listText(words, 'or')} ${noun}${last > 1 ? 's' : ''}`;
}
