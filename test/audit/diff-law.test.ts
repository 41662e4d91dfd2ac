import { describe, expect, it } from 'vitest';
import { clockAutomaton } from '../../src/advise/automaton.ts';
import { type DifferenceYear, diffLaw } from '../../src/audit/diff-law.ts';
import type { LawSide } from '../../src/audit/law-side.ts';
import { classify } from '../../src/classify/classify.ts';
import type { Placement } from '../../src/facts/placements.ts';
import { INITIAL_STATE } from '../../src/kernel/state.ts';
import { lawOf } from '../../src/law/law.ts';
import { ProblemsError } from '../../src/problems/problems-error.ts';
import { history, MERITS } from '../support/placement-line.ts';
import { type Letter, shortestDifference } from '../support/shortest-difference.ts';

const LETTERS: Readonly<Record<Placement, string>> = {
  'tier-1': '1',
  'tier-2': '2',
  'tier-2-watch-list': 'W',
  'tier-3': '3',
  'special-case': 'S',
  'not-rated': 'N',
};

/** Findings of each year, `w` for the watch list with a waiver. */
const lineOf = (years: readonly DifferenceYear[] | null): string | undefined =>
  years?.map(({ a, waiver }) => (waiver ? 'w' : LETTERS[a.merits])).join(' ');

const partingOf = (years: readonly DifferenceYear[] | null) => {
  const last = years?.at(-1);
  return last && [last.a.placement, last.a.cause, last.b.placement, last.b.cause];
};

const cap = (reinstatementCap: 'F1' | 'F2' | 'F3' | 'F4'): LawSide => ({
  readings: { reinstatementCap },
});

describe('two versions of the law', () => {
  it('2018 and 2019 part in the second waiver year', () => {
    const { clock } = diffLaw({ reportYear: 2018 }, { reportYear: 2019 });
    expect(lineOf(clock)).toBe('W W w w');
    expect(partingOf(clock)).toEqual([
      'tier-2-watch-list',
      'waiver',
      'tier-3',
      'automatic-downgrade',
    ]);
    expect(clock?.[3]).toMatchObject({
      position: 4,
      year: null,
      a: { law: 'R2013', rules: [{ name: 'tier-2-watch-list' }, { name: 'waiver' }] },
      b: {
        law: 'R2019',
        ground: 'allowance-exhausted',
        rules: [{ name: 'tier-2-watch-list' }, { name: 'automatic-downgrade-exhausted' }],
        state: { run: 3, waivers: 1 },
      },
    });
  });

  it('2018 and 2019 part at once over a policy or pattern', () => {
    const { findings } = diffLaw({ reportYear: 2018 }, { reportYear: 2019 });
    expect(findings?.inputs).toMatchObject({ policyOrPattern: true, significantEfforts: true });
    expect(findings).toMatchObject({ a: { placement: 'tier-2' }, b: { placement: 'tier-3' } });
  });

  it('2008 and 2009 part in the third watch-list year', () => {
    const { clock, findings } = diffLaw({ reportYear: 2008 }, { reportYear: 2009 });
    expect(lineOf(clock)).toBe('W W W');
    expect(partingOf(clock)?.[3]).toBe('automatic-downgrade');
    expect(findings).toBeNull();
  });

  it('2003 and 2004 differ in what the findings mean, not in the clock', () => {
    const { clock, findings } = diffLaw({ reportYear: 2003 }, { reportYear: 2004 });
    expect(clock).toBeNull();
    expect(findings).toMatchObject({
      a: { placement: 'tier-2' },
      b: { placement: 'tier-2-watch-list' },
    });
  });

  it('2012 and 2013 differ only in what the search does not cover, and that is said', () => {
    const { clock, findings, differing } = diffLaw({ reportYear: 2012 }, { reportYear: 2013 });
    expect([clock, findings]).toEqual([null, null]);
    expect(differing.map(({ name }) => name)).toContain('inactionRule');
    expect(differing.some(({ searched }) => searched)).toBe(false);
  });

  it('a what-if allowance parts from the law in the second waiver year', () => {
    const { clock, differing } = diffLaw({}, { law: { parameters: { maxWaiverYears: 2 } } });
    expect(lineOf(clock)).toBe('W W w w');
    expect(differing).toEqual([
      {
        kind: 'parameter',
        name: 'maxWaiverYears',
        title: expect.any(String),
        a: 1,
        b: 2,
        searched: true,
      },
    ]);
  });
});

describe('two readings', () => {
  it.each([
    ['F1', 'F2', 'W W w W 2 W W', 2026],
    ['F1', 'F3', 'W W W W W', 2026],
    ['F1', 'F4', 'W W w W W W', 2016],
    ['F2', 'F3', 'W W W W W', 2026],
    ['F2', 'F4', 'W W w W W W', 2016],
    ['F3', 'F4', 'W W W W W', 2026],
  ] as const)(
    '%s and %s part on %s',
    (one, other, line, first) => {
      const { clock } = diffLaw(cap(one), cap(other));
      expect(lineOf(clock)).toBe(line);
      expect(clock?.[0]?.year).toBe(first);
      expect(partingOf(clock)).toContain('reinstatement-cap');
      // No line of fewer years does, from any first year: all are tried.
      const letters: readonly Letter[] = [
        '2',
        'W',
        'w',
        '3',
        ...(line.length < 12 ? ['S' as const] : []),
      ];
      const side = (reinstatementCap: typeof one | typeof other) => ({
        lawAt: (year: number) => lawOf(year),
        readings: { reinstatementCap },
      });
      const firsts =
        first === 2026 ? [2026, 2018, 2014, 2009] : [2026, 2017, 2016, 2015, 2012, 2009];
      const length = (line.length + 1) / 2;
      const shortest = shortestDifference(side(one), side(other), letters, firsts, length);
      expect(shortest).toBe(length);
    },
    60_000,
  );

  it('F1 and F4 cannot be told apart by countries that enter after 2016', () => {
    const side = (reinstatementCap: 'F1' | 'F4') => ({
      lawAt: (year: number) => lawOf(year),
      readings: { reinstatementCap },
    });
    const found = shortestDifference(side('F1'), side('F4'), ['2', 'W', 'w', '3'], [2017, 2019], 6);
    expect(found).toBeNull();
  });

  it('reset and freeze part after a special case', () => {
    const { clock } = diffLaw({}, { readings: { specialCase: 'freeze' } });
    expect(lineOf(clock)).toBe('W W S W');
    expect(partingOf(clock)?.slice(2)).toEqual(['tier-3', 'automatic-downgrade']);
  });

  it('the whole special watch list binds a country that has improved', () => {
    const { clock } = diffLaw({}, { readings: { clockList: 'special-watch-list' } });
    expect(lineOf(clock)).toBe('W W 2');
    expect(partingOf(clock)?.slice(2)).toEqual(['tier-3', 'automatic-downgrade']);
  });

  it('how strong a proof policy or pattern is: the findings of one year', () => {
    const { clock, findings } = diffLaw({}, { readings: { policyOrPattern: 'weighed' } });
    expect(clock).toBeNull();
    expect(findings).toMatchObject({ year: 2026, a: { cause: 'policy-or-pattern' } });
  });
});

describe('what is shown holds', () => {
  it.each([
    ['F2', { reinstatementCap: 'F2' }],
    ['F3', { reinstatementCap: 'F3' }],
    ['F4', { reinstatementCap: 'F4' }],
    ['freeze', { specialCase: 'freeze' }],
    ['special watch list', { clockList: 'special-watch-list' }],
  ] as const)('the history for %s, when it is classified', (_, readings) => {
    const { clock } = diffLaw({}, { readings });
    const last = clock?.at(-1);
    const raw = history(
      (clock ?? []).map(({ year, a, waiver }) => ({
        year: year ?? 0,
        facts: MERITS[a.merits],
        waiver: { granted: waiver },
        ...(year !== last?.year && { placement: a.placement }),
      })),
    );
    const answer = (others: object) => {
      const { placement, cause } = classify(raw, { readings: others, resume: [INITIAL_STATE] });
      return { placement, cause };
    };
    expect(answer({})).toMatchObject({ placement: last?.a.placement, cause: last?.a.cause });
    expect(answer(readings)).toMatchObject({ placement: last?.b.placement, cause: last?.b.cause });
  });

  it('before the last year both sides agree', () => {
    for (const other of ['F2', 'F3', 'F4'] as const) {
      const { clock } = diffLaw(cap('F1'), cap(other));
      for (const { a, b } of clock?.slice(0, -1) ?? []) expect(a.placement).toBe(b.placement);
    }
  });

  it('sides that are exchanged give the same history, exchanged', () => {
    const there = diffLaw({ reportYear: 2018 }, { reportYear: 2019 });
    const back = diffLaw({ reportYear: 2019 }, { reportYear: 2018 });
    expect(back.clock?.map(({ a, b }) => [b, a])).toEqual(there.clock?.map(({ a, b }) => [a, b]));
    expect(back.pairs).toBe(there.pairs);
  });

  it('the same question has the same answer', () => {
    const ask = () => JSON.stringify(diffLaw(cap('F1'), cap('F2')));
    expect(ask()).toBe(ask());
  });
});

describe('a side and itself', () => {
  it.each([2003, 2008, 2012, 2018, 2019, 2026])(
    'the law of %i: no difference, over every clock there is',
    (reportYear) => {
      const { clock, findings, differing, pairs } = diffLaw({ reportYear }, { reportYear });
      expect([clock, findings, differing]).toEqual([null, null, []]);
      const clocks = clockAutomaton({ reportYear }).nodes.flatMap(({ members }) => members);
      expect(pairs).toBe(clocks.length);
    },
  );

  it('each reading, over every year', () => {
    for (const side of [{}, cap('F2'), cap('F3'), cap('F4')]) {
      const { clock, findings, pairs } = diffLaw(side, { ...side });
      expect([clock, findings]).toEqual([null, null]);
      expect(pairs).toBeGreaterThan(100);
    }
  });
});

describe('bad sides', () => {
  it('every fault of both', () => {
    const bad = { readings: { reinstatementCap: 'F9' }, reportyear: 2018 } as unknown as LawSide;
    const other: LawSide = { reportYear: 1999, law: { parameters: { maxWaiverYears: 9 } } };
    try {
      diffLaw(bad, other);
      expect.unreachable();
    } catch (fault) {
      if (!(fault instanceof ProblemsError)) throw fault;
      expect(fault.problems.map(({ code, path }) => [code, path.join('.')])).toEqual([
        ['input.unknown-name', 'a.reportyear'],
        ['options.bad-reading', 'a.readings.reinstatementCap'],
        ['options.bad-law-parameter', 'b.law.parameters.maxWaiverYears'],
        ['options.year-out-of-range', 'b.reportYear'],
      ]);
      expect(fault.problems[0]).toMatchObject({ params: { nearest: 'reportYear' } });
    }
  });
});
