import type { Cap, KernelState } from '../../kernel/state.ts';
import { MOST_RUN, MOST_WAIVERS } from '../../kernel/state.ts';
import { countText } from './list.ts';

const CAPS: Readonly<Record<Cap, string>> = {
  clear: 'the cap is clear',
  armed: 'the cap is armed',
  stint: 'the one year that the cap allows is spent',
};

/** What the cap is, for a reader who meets it the first time. */
export const CAP_GLOSS =
  'The cap (22 U.S.C. 7107(b)(2)(F), applied from the 2019 report): a country that was on the watch list with a waiver, then fell to Tier 3, may come back to the watch list for one year only. It is armed by the fall to Tier 3.';

/**
 * A clock state in words: `2 consecutive watch-list years, no waiver used; the cap is
 * clear`. The placement of the year before is not part of it.
 */
export function stateText({ run, waivers, cap, arming }: KernelState): string {
  const armed = arming && cap === 'clear' ? ', but Tier 3 next would arm it' : '';
  return `${runText(run)}${run === 0 ? '' : `, ${waiversText(waivers)}`}; ${CAPS[cap]}${armed}`;
}

/** Several possible states in words: each where they are few, otherwise their extremes. */
export function statesText(states: readonly KernelState[]): string {
  const texts = [...new Set(states.map(stateText))];
  if (texts.length <= 2) return texts.join('; or ');
  const [least, most] = range(states.map(({ run }) => run));
  const [, waivers] = range(states.map((state) => state.waivers));
  const caps = new Set(states.map(({ cap }) => cap));
  const [only] = caps;
  const cap =
    caps.size === 1 && only !== undefined ? CAPS[only] : 'where the cap stands is not known';
  if (most === 0) return `${runText(0)}; ${cap}`;
  const run = least === most ? runText(most) : `${least} to ${runText(most)}`;
  const used = waivers === 0 ? 'no waiver' : `at most ${countText(waivers, 'waiver')}`;
  return `not known exactly: ${run}, ${used} used; ${cap}`;
}

function runText(run: number): string {
  if (run === 0) return 'no watch-list year counted';
  if (run === 1) return '1 watch-list year';
  return `${run}${run >= MOST_RUN ? ' or more' : ''} consecutive watch-list years`;
}

function waiversText(waivers: number): string {
  if (waivers >= MOST_WAIVERS) return `${waivers} or more waivers used`;
  return `${countText(waivers, 'waiver')} used`;
}

function range(numbers: readonly number[]): readonly [least: number, most: number] {
  return [Math.min(...numbers), Math.max(...numbers)];
}
