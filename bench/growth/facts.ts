import { classify } from '../../src/classify/classify.ts';
import { FACT_NAMES, VOCABULARY } from '../../src/facts/vocabulary.ts';
import { INITIAL_STATE } from '../../src/kernel/state.ts';
import { chanceOf } from '../inputs/chance.ts';
import { makeCase } from '../inputs/make-case.ts';
import type { YearCase } from '../inputs/year-case.ts';
import { type Effort, interleave, median } from '../measure/interleave.ts';

/** What `classify` takes for a country-year of which so many facts are known. */
export interface FactsCost {
  readonly facts: number;
  readonly time: number;
}

/** Country-years of each size. */
const EACH = 50;

/** Country-years of 2025 of which more and more facts are known, through `classify`. */
export async function growthOfFacts(
  counts: readonly number[],
  effort: Effort,
): Promise<readonly FactsCost[]> {
  const timed = counts.map((facts) => {
    const cases = casesWith(facts);
    const batch = (): void => {
      for (const { history, year, state } of cases) classify(history, { year, resume: [state] });
    };
    return { name: String(facts), size: EACH, batch };
  });
  const samples = await interleave(timed, effort);
  return counts.map((facts) => ({ facts, time: median(samples.get(String(facts)) ?? []) }));
}

function casesWith(count: number): readonly YearCase[] {
  const chance = chanceOf(count);
  const names = FACT_NAMES.filter((name) => name !== 'consecutiveWatchListYears');
  return Array.from({ length: EACH }, () => {
    const open = [...names];
    const stated: Record<string, boolean | number> = {};
    while (Object.keys(stated).length < count && open.length > 0) {
      const [name] = open.splice(chance.below(open.length), 1);
      if (name === undefined) break;
      const whole = VOCABULARY[name]?.type === 'integer';
      stated[name] = whole ? chance.below(200) : chance.share() < 0.5;
    }
    const fixed = { kind: 'mixed', country: 'THA', year: 2025, published: null } as const;
    return makeCase({ ...fixed, state: INITIAL_STATE, stated });
  });
}
