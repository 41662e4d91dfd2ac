import { PLACEMENTS } from '../../src/facts/placements.ts';
import { FACT_NAMES, VOCABULARY } from '../../src/facts/vocabulary.ts';
import { INITIAL_STATE, type KernelState, stateAt, stateIndex } from '../../src/kernel/state.ts';
import { kernelTable } from '../../src/kernel/table.ts';
import { lawOf } from '../../src/law/law.ts';
import { DEFAULT_READINGS } from '../../src/law/readings.ts';
import { DEFAULT_RULEBOOK } from '../../src/rulebook/default.ts';
import { type Chance, chanceOf } from './chance.ts';
import { makeCase } from './make-case.ts';
import type { Kind, YearCase } from './year-case.ts';

/** How likely a fact is known: one that settles a whole condition, or one below it. */
interface Shape {
  readonly kind: Exclude<Kind, 'record'>;
  readonly settling: number;
  readonly element: number;
}

const SHAPES: readonly Shape[] = [
  { kind: 'determinations', settling: 0.9, element: 0 },
  { kind: 'elements', settling: 0.05, element: 1 },
  { kind: 'mixed', settling: 0.25, element: 0.7 },
  { kind: 'sparse', settling: 0.1, element: 0.1 },
];

const SETTLING = new Set(
  [...DEFAULT_RULEBOOK.conditions.values()].flatMap(({ decidedBy }) => decidedBy ?? []),
);

/** A stated count would narrow the clock, which the other engines have no notion of. */
const LEFT_OUT = 'consecutiveWatchListYears';

/**
 * Made-up country-years of 2004 to 2025, as many of each kind, in an order that repeats.
 * How favourable the findings are varies from case to case, so that all placements occur.
 */
export function generatedCases(count: number, seed: number): readonly YearCase[] {
  const chance = chanceOf(seed);
  return Array.from({ length: count }, (_, at) => {
    const { kind, ...shape } = SHAPES[at % SHAPES.length] ?? (SHAPES[0] as Shape);
    const year = 2004 + chance.below(22);
    const stated = factsOf(shape, chance);
    const state = clockBefore(year, chance);
    return makeCase({ kind, country: 'THA', year, state, stated, published: null });
  });
}

function factsOf(
  shape: Omit<Shape, 'kind'>,
  chance: Chance,
): Readonly<Record<string, boolean | number>> {
  const facts: Record<string, boolean | number> = {};
  const favour = chance.of([0, 0.1, 0.4, 0.7, 0.9, 0.97, 1]);
  for (const name of FACT_NAMES) {
    const definition = VOCABULARY[name];
    if (definition === undefined || name === LEFT_OUT) continue;
    if (chance.share() >= (SETTLING.has(name) ? shape.settling : shape.element)) continue;
    const favourable = definition.favourable ?? true;
    const rare = name === 'specialCase' && chance.share() < 0.9;
    const value = chance.share() < favour ? favourable : !favourable;
    facts[name] = definition.type === 'integer' ? chance.below(200) : rare ? false : value;
  }
  return facts;
}

/** A clock that six random years leave, mostly on the watch list. */
function clockBefore(year: number, chance: Chance): KernelState {
  let state = stateIndex(INITIAL_STATE);
  for (let before = Math.max(2001, year - 6); before < year; before += 1) {
    const table = kernelTable(DEFAULT_RULEBOOK, lawOf(before).parameters, DEFAULT_READINGS);
    const placement = chance.share() < 0.6 ? 'tier-2-watch-list' : chance.of(PLACEMENTS);
    state = table.next(state, placement);
  }
  return stateAt(state);
}
