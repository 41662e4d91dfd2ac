import { replay } from '../../src/classify/replay.ts';
import { countries } from '../../src/data/countries.ts';
import { recordOf } from '../../src/data/history.ts';
import { historyOf } from '../../src/history/history-of.ts';
import type { HistoryYear } from '../../src/history/types.ts';
import { factsOfMerits } from '../../src/simulate/merits-facts.ts';
import { chanceOf } from './chance.ts';
import { makeCase } from './make-case.ts';
import type { YearCase } from './year-case.ts';

/**
 * Real country-years of the record, drawn by chance: the published placement is restated as
 * the determinations that stand for it, beside what the record says of waiver and policy or
 * pattern, and the clock is what the years before leave. Years whose clock is not known for
 * sure are left out.
 */
export function recordedCases(count: number, seed: number): readonly YearCase[] {
  const chance = chanceOf(seed);
  const cases: YearCase[] = [];
  while (cases.length < count) {
    const { iso3 } = chance.of(countries());
    const raw = recordOf(iso3);
    if (raw === undefined) continue;
    const known = historyOf(raw);
    const entry = chance.of(known.years);
    if (entry?.placement === undefined || entry.year < 2004) continue;
    const answer = replay(known, { year: entry.year }).at(-1);
    const [state, ...others] = answer?.state.before ?? [];
    if (state === undefined || others.length > 0) continue;
    const published = entry.reassessed ?? entry.placement;
    const stated = { ...factsOfMerits(entry.placement, entry.year), ...statedIn(entry) };
    cases.push(
      makeCase({ kind: 'record', country: iso3, year: entry.year, state, stated, published }),
    );
  }
  return cases;
}

function statedIn({ facts, waiver }: HistoryYear): Readonly<Record<string, boolean>> {
  const stated: Record<string, boolean> = {};
  for (const [name, { value }] of Object.entries(facts)) {
    if (typeof value === 'boolean') stated[name] = value;
  }
  return waiver?.granted === undefined ? stated : { ...stated, 'waiver.granted': waiver.granted };
}
