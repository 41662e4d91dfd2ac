import { describe, expect, it } from 'vitest';
import { gatherFacts } from '../../src/history/gather.ts';
import { parseHistory } from '../../src/history/parse.ts';
import { factsFromStatistics } from '../../src/history/statistics.ts';
import type { HistoryYear } from '../../src/history/types.ts';
import { lawOf } from '../../src/law/law.ts';

/** Parsed years of a history. */
function yearsOf(...raw: object[]): readonly HistoryYear[] {
  const result = parseHistory({ country: 'FJI', years: raw });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value.years;
}

function gathered(entry: object, before?: object) {
  const all = yearsOf(...(before ? [before] : []), { year: 2022, ...entry });
  const last = all.at(-1);
  return gatherFacts(last, before ? all[0] : undefined, lawOf(2022)).known;
}

const DETERMINATIONS = [
  'fullyMeetsMinimumStandards',
  'seriousAndSustainedEfforts',
  'significantEfforts',
  'meetsWatchListCriteria',
];

describe('gatherFacts', () => {
  it('knows nothing of a year without a record', () => {
    expect(gatherFacts(undefined, undefined, lawOf(2022)).known.size).toBe(0);
    expect(gathered({}).size).toBe(0);
  });

  it.each(DETERMINATIONS)('%s is made of a rated country only', (name) => {
    const known = gathered({ facts: { [name]: false } });
    expect(known.get('specialCase')).toEqual({
      value: false,
      origin: { kind: 'implied', because: name },
    });
    expect(known.get('minimumStandardsApplicable')).toEqual({
      value: true,
      origin: { kind: 'implied', because: name },
    });
  });

  it('increasing efforts, or policy or pattern, imply nothing of the kind', () => {
    const known = gathered({ facts: { increasingEfforts: true, policyOrPattern: true } });
    expect([...known.keys()].sort()).toEqual(['increasingEfforts', 'policyOrPattern']);
  });

  it('what is stated stands before what is implied', () => {
    const known = gathered({ facts: { specialCase: true, significantEfforts: true } });
    expect(known.get('specialCase')).toMatchObject({ value: true, origin: { kind: 'stated' } });
  });

  it('a granted waiver settles the prongs that are not stated', () => {
    const known = gathered({ waiver: { granted: true, writtenPlan: false } });
    expect(known.get('waiver.writtenPlan')).toEqual({ value: false, origin: { kind: 'waiver' } });
    for (const prong of ['planWouldConstituteSignificantEfforts', 'sufficientResources']) {
      expect(known.get(`waiver.${prong}`)).toEqual({
        value: true,
        origin: { kind: 'implied', because: 'waiver.granted' },
      });
    }
  });

  it('a waiver brings its sources and its note along', () => {
    const sources = ['a letter to Congress'];
    const known = gathered({ waiver: { granted: true, sources, note: 'read in part' } });
    expect(known.get('waiver.granted')).toEqual({
      value: true,
      origin: { kind: 'waiver', sources, note: 'read in part' },
    });
  });

  it('a refused waiver settles no prong', () => {
    expect([...gathered({ waiver: { granted: false } }).keys()]).toEqual(['waiver.granted']);
  });

  it('a waiver implies no finding: that is for the clock to say', () => {
    const known = gathered({ waiver: { granted: true } });
    expect([...known.keys()].every((name) => name.startsWith('waiver.'))).toBe(true);
  });
});

describe('findings from statistics', () => {
  const compare = (before: object, now: object, gap = 1) =>
    factsFromStatistics(
      ...(yearsOf({ year: 2022 - gap, statistics: before }, { year: 2022, statistics: now })
        .slice()
        .reverse() as [HistoryYear, HistoryYear]),
    ).map(({ fact, value }) => [fact, value]);

  it.each([
    ['investigations', 'investigationsIncreased'],
    ['prosecutions', 'prosecutionsIncreased'],
    ['convictions', 'convictionsIncreased'],
    ['victimsAssisted', 'victimAssistanceIncreased'],
    ['victimsIdentified', 'victimAssistanceIncreased'],
  ])('more %s than last year', (statistic, fact) => {
    expect(compare({ [statistic]: 4 }, { [statistic]: 5 })).toEqual([[fact, true]]);
    expect(compare({ [statistic]: 5 }, { [statistic]: 5 })).toEqual([[fact, false]]);
    expect(compare({ [statistic]: 5 }, { [statistic]: 0 })).toEqual([[fact, false]]);
    expect(compare({}, { [statistic]: 5 })).toEqual([]);
    expect(compare({ [statistic]: 5 }, {})).toEqual([]);
  });

  it('both numbers stand beside the finding', () => {
    const [now, before] = yearsOf(
      { year: 2021, statistics: { convictions: 2 } },
      { year: 2022, statistics: { convictions: 3 } },
    ).toReversed();
    expect(now && factsFromStatistics(now, before)).toEqual([
      { fact: 'convictionsIncreased', value: true, statistic: 'convictions', before: 2, now: 3 },
    ]);
  });

  it('nothing follows from years that are not successive', () => {
    expect(compare({ convictions: 1 }, { convictions: 2 }, 2)).toEqual([]);
  });

  it('sentences are kept, and show nothing', () => {
    expect(compare({ sentences: 1 }, { sentences: 2 })).toEqual([]);
  });

  it('victims identified speak only where victims assisted are not known for both years', () => {
    const both = compare(
      { victimsAssisted: 9, victimsIdentified: 1 },
      { victimsAssisted: 8, victimsIdentified: 2 },
    );
    expect(both).toEqual([['victimAssistanceIncreased', false]]);
    const one = compare({ victimsAssisted: 9, victimsIdentified: 1 }, { victimsIdentified: 2 });
    expect(one).toEqual([['victimAssistanceIncreased', true]]);
  });

  it('data requested and provided are facts of their own year', () => {
    expect(compare({}, { dataRequested: true, dataProvided: false })).toEqual([
      ['enforcementDataRequested', true],
      ['enforcementDataProvided', false],
    ]);
  });

  it('are derived facts, and give way to stated ones', () => {
    const before = { year: 2021, statistics: { convictions: 1, prosecutions: 1 } };
    const known = gathered(
      {
        statistics: { convictions: 2, prosecutions: 2 },
        facts: { convictionsIncreased: false },
      },
      before,
    );
    expect(known.get('convictionsIncreased')).toMatchObject({
      value: false,
      origin: { kind: 'stated' },
    });
    expect(known.get('prosecutionsIncreased')).toEqual({
      value: true,
      origin: {
        kind: 'statistics',
        derived: {
          fact: 'prosecutionsIncreased',
          value: true,
          statistic: 'prosecutions',
          before: 1,
          now: 2,
        },
      },
    });
  });
});
