import fc from 'fast-check';
import { FACT_NAMES, VOCABULARY } from '../../facts/vocabulary.ts';
import { DEFAULT_RULEBOOK } from '../../rulebook/default.ts';

/** The raw facts of one year; an absent one is unknown. */
export type RawYearFacts = Readonly<Record<string, boolean | number>>;

/** What kind of facts are wanted. */
export interface YearFactsConstraints {
  /** True states few facts, so that they seldom contradict each other. */
  readonly sparse?: boolean;
}

/** What a fact is unless it strays. */
type Background = 'absent' | 'favourable' | 'unfavourable';

/** How the facts of a year are drawn. Shares are eighths. */
interface Shape {
  readonly background: Background;
  /** How many facts stray from the background: become absent, false or true at random. */
  readonly stray: number;
  /** How many of the facts that settle a whole condition are stated. */
  readonly settling: number;
}

/**
 * Facts that settle a condition hide the parts beneath it, so that they are drawn on
 * their own: where all are stated, few other conditions would matter.
 */
const SETTLING: ReadonlySet<string> = /* @__PURE__ */ new Set(
  [...DEFAULT_RULEBOOK.conditions.values()].flatMap(({ decidedBy }) => decidedBy ?? []),
);

function counts(): fc.Arbitrary<number> {
  return fc.oneof(fc.constantFrom(0, 1, 99, 100, 101), fc.nat(10_000));
}

function backgroundOf(name: string, background: Background): boolean | undefined {
  const definition = VOCABULARY[name];
  if (background === 'absent' || definition?.type !== 'boolean') return undefined;
  const favourable = definition.favourable ?? true;
  return background === 'favourable' ? favourable : !favourable;
}

function factOf(name: string, shape: Shape): fc.Arbitrary<boolean | number | undefined> {
  const settles = SETTLING.has(name);
  const usual = settles ? undefined : backgroundOf(name, shape.background);
  const stray = settles ? shape.settling : shape.stray;
  const values =
    VOCABULARY[name]?.type === 'integer'
      ? fc.option(counts(), { nil: undefined })
      : fc.constantFrom(undefined, false, true);
  return fc.oneof(
    { withCrossShrink: true },
    { weight: 8 - stray, arbitrary: fc.constant(usual) },
    { weight: stray, arbitrary: values },
  );
}

function known(facts: Readonly<Record<string, boolean | number | undefined>>): RawYearFacts {
  return Object.fromEntries(
    Object.entries(facts).filter((entry): entry is [string, boolean | number] => {
      return entry[1] !== undefined;
    }),
  );
}

/**
 * Raw facts of a year: from nothing known to everything stated, from unanimous to
 * mixed, with few or many settling determinations. The combinations need not make
 * sense as a country: the rules must answer all the same. Shrinks to nothing known.
 */
export function yearFacts({
  sparse = false,
}: YearFactsConstraints = {}): fc.Arbitrary<RawYearFacts> {
  const shapes: fc.Arbitrary<Shape> = sparse
    ? fc.record({
        background: fc.constant<Background>('absent'),
        stray: fc.constantFrom(0, 1),
        settling: fc.constantFrom(0, 1, 2),
      })
    : fc.record({
        background: fc.constantFrom<Background[]>('absent', 'favourable', 'unfavourable'),
        stray: fc.constantFrom(0, 1, 3, 6, 8),
        settling: fc.constantFrom(0, 1, 6),
      });
  return shapes
    .chain((shape) =>
      fc.record(Object.fromEntries(FACT_NAMES.map((name) => [name, factOf(name, shape)]))),
    )
    .map(known);
}
