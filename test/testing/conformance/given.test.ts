import { describe, expect, it } from 'vitest';
import { ProblemsError } from '../../../src/problems/problems-error.ts';
import {
  answersTo,
  assertInvariant,
  checkConformance,
  mutantsOf,
  mutateRules,
  parseConformance,
  ruleCoverage,
  THEOREMS,
} from '../../../src/testing/index.ts';

const OF = { country: 'THA', years: [{ year: 2025, placement: 'tier-2' }] };
const CASE = { id: 'one', title: 'One', shows: ['none'], history: OF, expect: [{ year: 2025 }] };

/** Code and path of what a call is refused with; anything else that it throws is a fault of ours. */
function refusals(call: () => unknown): readonly string[] {
  try {
    call();
  } catch (fault) {
    if (!(fault instanceof ProblemsError)) throw fault;
    return fault.problems.map(({ code, path }) => `${code} ${path.join('.')}`.trim());
  }
  return [];
}

const CASES_JUNK = [
  null,
  undefined,
  7,
  'x',
  {},
  [null],
  [{}],
  [{ id: 'a', history: OF, expect: [] }],
];

describe('junk in place of cases', () => {
  it.each(CASES_JUNK)('%j is refused', (junk) => {
    const path = Array.isArray(junk) ? ' 0' : '';
    const wanted = [`input.wrong-type${path}`];
    expect(refusals(() => checkConformance(junk as never))).toEqual(wanted);
    expect(refusals(() => ruleCoverage(junk as never))).toEqual(wanted);
    expect(refusals(() => mutateRules({ cases: junk as never }))).toEqual([
      `input.wrong-type cases${path.replace(' ', '.')}`,
    ]);
    expect(refusals(() => answersTo(junk as never))).toEqual(['input.wrong-type']);
  });

  it('cases that were parsed are none', () => {
    const kit = parseConformance({ title: 'Mine', about: 'Mine.', cases: [CASE] });
    expect(kit.ok && refusals(() => checkConformance(kit.value.cases))).toEqual([]);
  });
});

describe('junk in place of a rulebook, or of options', () => {
  it.each([null, 7, {}, { conditions: {}, rules: [] }])('%j is refused', (junk) => {
    const rulebook = junk as never;
    const wanted = ['input.wrong-type rulebook'];
    expect(refusals(() => checkConformance([], { rulebook }))).toEqual(wanted);
    expect(refusals(() => ruleCoverage([], rulebook))).toEqual(wanted);
    expect(refusals(() => mutateRules({ cases: [], rulebook }))).toEqual(wanted);
    expect(refusals(() => mutantsOf(rulebook))).toEqual(wanted);
    expect(refusals(() => THEOREMS[0]?.prove({ rulebook }))).toEqual(wanted);
  });

  it.each([null, 7, 'x'])('options that are %j are refused', (junk) => {
    expect(refusals(() => checkConformance([], junk as never))).toEqual(['input.wrong-type']);
    expect(refusals(() => mutateRules(junk as never))).toEqual(['input.wrong-type']);
    expect(refusals(() => THEOREMS[0]?.prove(junk as never))).toEqual(['input.wrong-type']);
    expect(refusals(() => assertInvariant(junk as never))).toEqual(['input.wrong-type invariant']);
  });

  it('tells every option of a mutation at once', () => {
    const options = { cases: [], checks: 1, targets: 'x', reasons: { a: 1 }, progress: 'y' };
    expect(refusals(() => mutateRules(options as never))).toEqual([
      'input.wrong-type checks',
      'input.wrong-type targets',
      'input.wrong-type reasons.a',
      'input.wrong-type progress',
    ]);
  });
});
