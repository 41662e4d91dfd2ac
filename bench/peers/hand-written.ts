import { FACT_NAMES } from '../../src/facts/vocabulary.ts';
import { DEFAULT_READINGS } from '../../src/law/readings.ts';
import { evaluate } from '../hand-written/evaluate.ts';
import type { Findings } from '../hand-written/facts.ts';
import { type Law, lawOfYear } from '../hand-written/law.ts';
import type { YearCase } from '../inputs/year-case.ts';
import { oneByOne, type Peer } from './peer.ts';

/** The rulebook by hand: if and else over plain objects, in three values. */
export const handWritten: Peer = {
  name: 'hand-written TypeScript',
  does: 'inputs and placements, one pass, three-valued; no findings, no reasons',
  prepare: (cases) => oneByOne(handWrittenInputs(cases), evaluateOne, (code) => code),
};

/** A country-year as the hand-written rules take it. */
export interface HandWrittenInput extends Pick<YearCase, 'state'> {
  readonly facts: Findings;
  readonly law: Law;
}

/** Answers one country-year. */
function evaluateOne({ facts, state, law }: HandWrittenInput): number {
  return evaluate(facts, state, law, DEFAULT_READINGS);
}

/** Plain objects of one shape, every fact present: the form V8 reads fastest. */
export function handWrittenInputs(
  cases: readonly Pick<YearCase, 'facts' | 'state' | 'year'>[],
): readonly HandWrittenInput[] {
  const laws = new Map<number, Law>();
  return cases.map(({ facts, state, year }) => {
    const law = laws.get(year) ?? lawOfYear(year);
    laws.set(year, law);
    return { facts: { ...BLANK, ...facts } as Findings, state, law };
  });
}

/** Every fact unknown. Parsed at once, so that V8 keeps the fields in the object. */
const BLANK = unknowns();

function unknowns(): Readonly<Record<string, undefined>> {
  const text = JSON.stringify(Object.fromEntries(FACT_NAMES.map((name) => [name, null])));
  return JSON.parse(text, (_key, value: unknown) => value ?? undefined) as Record<
    string,
    undefined
  >;
}
