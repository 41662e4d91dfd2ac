import { describe, expect, it } from 'vitest';
import { classify } from '../../src/classify/classify.ts';
import { EVIDENCE_KINDS, type EvidenceKind, evidenceFault } from '../../src/history/evidence.ts';
import { gatherFacts } from '../../src/history/gather.ts';
import { parseHistory } from '../../src/history/parse.ts';
import { lawOf } from '../../src/law/law.ts';
import { noticesWith } from '../support/next-year.ts';

const faultOf = (kind: EvidenceKind, date: string, reportYear: number) =>
  evidenceFault({ kind, date }, lawOf(reportYear));

const NEVER_COUNT = ['non-governmental-effort', 'awareness-event', 'broad-initiative'] as const;
const CONCRETE = EVIDENCE_KINDS.filter(
  (kind) =>
    kind !== 'commitment' && kind !== 'legislation' && !NEVER_COUNT.some((one) => one === kind),
);

describe('evidenceFault', () => {
  it.each(CONCRETE)('%s counts inside the reporting period, both ends included', (kind) => {
    for (const year of [2019, 2025]) {
      expect(faultOf(kind, `${year - 1}-04-01`, year)).toBeNull();
      expect(faultOf(kind, `${year}-03-31`, year)).toBeNull();
      expect(faultOf(kind, `${year - 1}-03-31`, year)).toBe('outside-reporting-period');
      expect(faultOf(kind, `${year}-04-01`, year)).toBe('outside-reporting-period');
    }
  });

  it.each(CONCRETE)('%s has no period before the report of 2019', (kind) => {
    for (const year of [2005, 2018]) {
      expect(faultOf(kind, `${year - 3}-06-01`, year)).toBeNull();
    }
  });

  it('a law counts as long as it stands, and not before it is there', () => {
    expect(faultOf('legislation', '2005-05-05', 2025)).toBeNull();
    expect(faultOf('legislation', '2025-03-31', 2025)).toBeNull();
    expect(faultOf('legislation', '2025-04-01', 2025)).toBe('outside-reporting-period');
  });

  it.each(NEVER_COUNT)('%s never counts, and says so before its date', (kind) => {
    expect(faultOf(kind, '2022-01-01', 2022)).toBe(kind);
    expect(faultOf(kind, '1999-01-01', 2022)).toBe(kind);
  });

  it('a commitment counts until the report of 2018', () => {
    expect(faultOf('commitment', '2018-01-01', 2018)).toBeNull();
    expect(faultOf('commitment', '2019-01-01', 2019)).toBe('commitment');
  });

  it('covers a leap day', () => {
    expect(faultOf('training', '2020-02-29', 2020)).toBeNull();
  });

  it('there are the nine concrete actions of the statute, and six others', () => {
    expect(EVIDENCE_KINDS).toHaveLength(15);
  });
});

/** Gathers one stated fact of 2022 with its evidence. */
function gathered(name: string, value: boolean, evidence: object[], reportYear = 2022) {
  const raw = {
    country: 'FJI',
    years: [{ year: reportYear, facts: { [name]: { value, evidence } } }],
  };
  const result = parseHistory(raw);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return gatherFacts(result.value.years[0], undefined, lawOf(reportYear));
}

const INSIDE = '2021-06-01';
const OUTSIDE = '2020-06-01';
const item = (kind: EvidenceKind, date = INSIDE) => ({ kind, date });

describe('a finding with evidence', () => {
  it('stands without any', () => {
    expect(gathered('significantEfforts', true, []).known.has('significantEfforts')).toBe(true);
  });

  it('stands on one item that counts', () => {
    const { known, unsupported } = gathered('significantEfforts', true, [
      item('commitment'),
      item('training'),
    ]);
    expect(known.get('significantEfforts')?.value).toBe(true);
    expect(unsupported).toEqual([]);
  });

  it('is unknown on none that counts, and each fault is told once', () => {
    const { known, unsupported } = gathered('significantEfforts', true, [
      item('commitment'),
      item('commitment'),
      item('awareness-event'),
      item('training', OUTSIDE),
    ]);
    expect(known.has('significantEfforts')).toBe(false);
    expect(unsupported).toEqual([
      {
        fact: 'significantEfforts',
        faults: ['commitment', 'awareness-event', 'outside-reporting-period'],
      },
    ]);
  });

  it('against the government stands whatever it rests on: list (C) has no such limit', () => {
    const efforts = [item('non-governmental-effort'), item('training', OUTSIDE)];
    expect(gathered('significantEfforts', false, efforts).unsupported).toEqual([]);
    expect(gathered('policyOrPattern', true, efforts).unsupported).toEqual([]);
    expect(gathered('policyOrPattern', false, efforts).unsupported).toHaveLength(1);
  });

  it('may rest on commitments until 2018', () => {
    const promise = [item('commitment', '2017-06-01')];
    expect(gathered('significantEfforts', true, promise, 2018).unsupported).toEqual([]);
    const later = [item('commitment', '2018-06-01')];
    expect(gathered('significantEfforts', true, later, 2019).unsupported).toHaveLength(1);
  });

  it('that is unsupported implies nothing either', () => {
    const { known } = gathered('significantEfforts', true, [item('commitment')]);
    expect([...known.keys()]).toEqual([]);
  });

  it('changes the answer with it', () => {
    const answer = (kind: EvidenceKind) =>
      classify({
        country: 'FJI',
        years: [
          { year: 2021, placement: 'tier-2' },
          {
            year: 2022,
            facts: {
              fullyMeetsMinimumStandards: { value: true, evidence: [item(kind)] },
            },
          },
        ],
      });
    expect(answer('conviction').placement).toBe('tier-1');
    expect(answer('awareness-event').placement).toBeNull();
    expect(noticesWith(answer('awareness-event'), 'evidence.unsupported')).toHaveLength(1);
  });
});
