import { describe, expect, it, test } from 'vitest';
import { classify } from '../../src/classify/classify.ts';
import { whyNot } from '../../src/classify/why-not.ts';
import { afterLine, codesIn, noticesWith } from '../support/next-year.ts';
import { history, MERITS, type RawFacts, years } from '../support/placement-line.ts';

describe('a waiver on record', () => {
  const W = MERITS['tier-2-watch-list'];
  const PRONGS = [
    'writtenPlan',
    'planWouldConstituteSignificantEfforts',
    'sufficientResources',
  ] as const;

  it('is odd in nothing where one was due and every prong is met, or not stated', () => {
    const met = Object.fromEntries(PRONGS.map((prong) => [prong, true]));
    for (const waiver of [{ granted: true }, { granted: true, ...met }]) {
      const answer = afterLine(2021, '2 W W', { facts: W, waiver });
      expect(answer.causes).toEqual(['waiver']);
      expect(codesIn(answer).filter((code) => code.startsWith('waiver.'))).toEqual([]);
    }
  });

  test.each(PRONGS.map((prong) => [prong]))('%s not met is told by name', (prong) => {
    const answer = afterLine(2021, '2 W W', {
      facts: W,
      waiver: { granted: true, [prong]: false },
    });
    expect(noticesWith(answer, 'waiver.prong-not-met')[0]?.params).toEqual({ prongs: [prong] });
    const refused = afterLine(2021, '2 W W', {
      facts: W,
      waiver: { granted: false, [prong]: false },
    });
    expect(codesIn(refused)).not.toContain('waiver.prong-not-met');
  });
});

describe('a policy or pattern against a determination of significant efforts', () => {
  const both = {
    fullyMeetsMinimumStandards: false,
    policyOrPattern: true,
    significantEfforts: true,
  };
  const code = 'policy-or-pattern.against-determination';

  it('is told of a year whose law has the provision, and of no earlier one', () => {
    const [now, then] = [2024, 2015].map((year) => classify(history({ year, facts: both })));
    expect(now && codesIn(now)).toContain(code);
    expect(then && codesIn(then)).not.toContain(code);
    expect(then && codesIn(then)).toContain('fact.not-in-force');
  });

  it('is told of neither finding alone, nor where the finding is only weighed', () => {
    for (const facts of [
      { ...both, policyOrPattern: false },
      { ...both, significantEfforts: false },
    ]) {
      expect(codesIn(classify(history({ year: 2024, facts })))).not.toContain(code);
    }
    const weighed = { readings: { policyOrPattern: 'weighed' } } as const;
    expect(codesIn(classify(history({ year: 2024, facts: both }), weighed))).not.toContain(code);
  });
});

describe('practice', () => {
  it('a rated country is expected to stay rated, and the practice is named', () => {
    const answer = classify(history(years(2024, '2')), { year: 2025 });
    expect(noticesWith(answer, 'practice.applied')[0]?.params.practices).toContain(
      'practice-rated-again',
    );
    expect(answer.possible).toContain('not-rated');
    expect(answer.expected).not.toContain('not-rated');
  });

  it('but nothing that is stated contradicts it', () => {
    const unrated = { specialCase: false, minimumStandardsApplicable: false };
    const answer = classify(history(years(2024, '2'), { year: 2025, facts: unrated }));
    expect(answer.expected).toEqual(['not-rated']);
    expect(codesIn(answer)).not.toContain('practice.contradicted');
  });
});

describe('a year whose findings place it, with no placement on record', () => {
  const found = (facts: RawFacts) =>
    classify(history(years(2021, '2'), { year: 2022, facts }, { year: 2023 })).state.ticks;

  it('ticks like one that is on record', () => {
    const rated = { specialCase: false, minimumStandardsApplicable: true };
    expect(found({ ...rated, ...MERITS['tier-2-watch-list'] })).toEqual([
      { year: 2022, placement: 'tier-2-watch-list', waiver: 'none', uncertain: false },
    ]);
  });

  it('is open where they leave it open', () => {
    expect(found({ significantEfforts: true })).toMatchObject([
      { year: 2022, placement: null, waiver: 'unknown' },
    ]);
  });
});

describe('whyNot of a placement that the findings leave open and the record does not', () => {
  const facts = MERITS['tier-2-watch-list'];
  // Of the clock nothing is known: with two counted years behind it there is a downgrade.
  const answer = () => classify(history({ year: 2024, placement: 'tier-3', facts }));

  it('says that the record rules it out, and asks for no finding to change', () => {
    expect(whyNot(answer(), 'tier-2-watch-list')).toMatchObject({
      possible: false,
      reachable: true,
      ruledOutByRecord: true,
      obstacles: [],
      barriers: [],
    });
  });

  it('says nothing of the kind of the recorded one, or where findings stand in the way', () => {
    expect(whyNot(answer(), 'tier-3')).toMatchObject({ possible: true, ruledOutByRecord: false });
    const settled = classify(history(years(2023, '2'), { year: 2024, facts: MERITS['tier-2'] }));
    const why = whyNot(settled, 'tier-1');
    expect(why).toMatchObject({ possible: false, ruledOutByRecord: false, reachable: true });
    expect(why.obstacles.flat().map(({ condition, needed }) => [condition, needed])).toEqual([
      ['fullyMeetsMinimumStandards', true],
    ]);
  });
});

describe('the year before', () => {
  it('is always one that the answer rests on, also where it counted nothing', () => {
    const answer = classify(
      history(
        { year: 2022, placement: 'tier-2', provenance: 'disputed' },
        { year: 2023, placement: 'tier-2', provenance: 'derived' },
        { year: 2024, facts: {} },
      ),
    );
    expect(noticesWith(answer, 'record.derived')[0]?.params).toEqual({ years: [2023] });
    expect(codesIn(answer)).not.toContain('record.disputed');
    expect(answer.state.ticks).toEqual([]);
  });
});
