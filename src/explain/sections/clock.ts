import type { Classification, Tick } from '../../classify/classification.ts';
import { PLACEMENTS } from '../../facts/placements.ts';
import type { KernelState } from '../../kernel/state.ts';
import { lawOf } from '../../law/law.ts';
import { exposureText } from '../../messages/en/exposure.ts';
import { yearsText } from '../../messages/en/list.ts';
import { placementName, placementNames } from '../../messages/en/placements.ts';
import { CAP_GLOSS, statesText } from '../../messages/en/state.ts';
import { exposureOf } from '../exposure.ts';
import { type Block, type Section, section, text } from '../report.ts';

const WAIVERS: Readonly<Record<Tick['waiver'], string>> = {
  granted: 'granted, as stated',
  implied: 'one was needed; none is stated',
  none: 'not needed',
  unknown: 'not known',
};

/** More possible placements than this say no more than that it is not known. */
const MOST_NAMED = 3;

/** The watch-list clock: as it stood before, the years behind it, and as this year leaves it. */
export function clockSection(answer: Classification): readonly Section[] {
  const { before, after, ticks } = answer.state;
  const law = lawOf(answer.year, answer.lawVersion.overlay);
  if (law.parameters.clock !== true) {
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
  const names = PLACEMENTS.filter((one) => states.some(({ previous }) => previous === one));
  if (names.length === 0) return 'There was no report before.';
  const text = names.length > MOST_NAMED ? 'not known' : placementNames(names);
  return `Placement in the ${year} report: ${text}.`;
}

/** One row for each counted year; other years that follow each other in the same way share one. */
function tickTable(ticks: readonly Tick[]): readonly Block[] {
  if (ticks.length === 0) return [];
  const rows: { readonly years: number[]; readonly tick: Tick }[] = [];
  for (const tick of ticks) {
    const last = rows.at(-1);
    if (last !== undefined && shareRow(last.tick, tick)) last.years.push(tick.year);
    else rows.push({ years: [tick.year], tick });
  }
  const cells = rows.map(({ years, tick: { placement, waiver, uncertain } }) => [
    `${yearsText(years)}${uncertain ? ' (uncertain)' : ''}`,
    placement === null ? 'not known' : placementName(placement),
    placement === 'tier-3' ? '' : WAIVERS[waiver],
  ]);
  return [{ kind: 'table', head: ['Report', 'Placement', 'Waiver'], rows: cells }];
}

function shareRow(a: Tick, b: Tick): boolean {
  return (
    a.placement !== 'tier-2-watch-list' &&
    a.placement === b.placement &&
    a.uncertain === b.uncertain
  );
}

/** The state after the year, for the placements that it may have brought. */
function afterBlocks(answer: Classification): readonly Block[] {
  const groups = new Map<string, string[]>();
  for (const placement of PLACEMENTS) {
    const states = answer.state.after.filter(({ previous }) => previous === placement);
    if (states.length === 0) continue;
    const next = exposureText(exposureOf(states, answer), answer.year + 1);
    const words = `${statesText(states)}.${next === null ? '' : ` ${next}`}`;
    groups.set(words, [...(groups.get(words) ?? []), placement]);
  }
  return [...groups].map(([words, placements]) => {
    const when = groups.size === 1 ? 'After it' : `If it is ${placementNames(placements)}`;
    return text(`${when}: ${words}`);
  });
}
