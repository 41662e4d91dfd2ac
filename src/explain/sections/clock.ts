import type { Classification, Tick } from '../../classify/classification.ts';
import type { KernelState } from '../../kernel/state.ts';
import { lawOf } from '../../law/law.ts';
import { exposureText } from '../../messages/en/exposure.ts';
import { placementName, placementNames } from '../../messages/en/placements.ts';
import { CAP_GLOSS, statesText } from '../../messages/en/state.ts';
import { exposureOf } from '../exposure.ts';
import { type Block, type Section, section, text } from '../report.ts';

const WAIVERS: Readonly<Record<Tick['waiver'], string>> = {
  granted: 'granted, as stated',
  implied: 'not stated; the placement was lawful only with one',
  none: 'not needed',
  unknown: 'not known',
};

/** The watch-list clock: as it stood before, the years behind it, and as this year leaves it. */
export function clockSection(answer: Classification): readonly Section[] {
  const { before, after, ticks } = answer.state;
  const law = lawOf(answer.year, answer.lawVersion.overlay);
  if (law.parameters['clock'] !== true) {
    const words = `The law of the ${answer.year} report sets no limit on years on the watch list.`;
    return section('The watch-list clock', [text(words)]);
  }
  const capped = [...before, ...after].some(({ cap, arming }) => cap !== 'clear' || arming);
  return section('The watch-list clock', [
    text(`Before this report: ${statesText(before)}. ${previousText(before, answer.year - 1)}`),
    ...tickTable(ticks),
    ...afterBlocks(answer),
    ...(capped ? [text(CAP_GLOSS)] : []),
  ]);
}

function previousText(states: readonly KernelState[], year: number): string {
  const names = [...new Set(states.map(({ previous }) => previous))].filter(
    (one) => one !== 'none',
  );
  if (names.length === 0) return 'There was no report before.';
  return `Placement in the ${year} report: ${placementNames(names)}.`;
}

function tickTable(ticks: readonly Tick[]): readonly Block[] {
  if (ticks.length === 0) return [];
  const rows = ticks.map(({ year, placement, waiver, uncertain }) => [
    `${year}${uncertain ? ' (uncertain)' : ''}`,
    placement === null ? 'not known' : placementName(placement),
    placement === 'tier-3' ? '' : WAIVERS[waiver],
  ]);
  return [{ kind: 'table', head: ['Report', 'Placement', 'Waiver'], rows }];
}

/** The state after the year, for each placement that it may have brought. */
function afterBlocks(answer: Classification): readonly Block[] {
  const groups = Map.groupBy
    ? [...Map.groupBy(answer.state.after, ({ previous }) => previous)]
    : [];
  return groups.map(([placement, states]) => {
    const when = groups.length === 1 ? 'After it' : `If it is ${placementName(placement)}`;
    const next = exposureText(exposureOf(states, answer), answer.year + 1);
    return text(`${when}: ${statesText(states)}.${next === null ? '' : ` ${next}`}`);
  });
}
