import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { audit } from '../../src/audit/audit.ts';
import type { AuditRow } from '../../src/audit/row.ts';
import { classify } from '../../src/classify/classify.ts';
import type { ClassifyOptions } from '../../src/classify/options.ts';
import { PLACEMENTS } from '../../src/facts/placements.ts';
import { history, MERITS, type RawYear, years } from '../support/placement-line.ts';

const W = 'tier-2-watch-list';

/** The last row of an audit of one history. */
function last(raw: object, options: ClassifyOptions = {}): AuditRow {
  const row = audit(raw, options).rows.at(-1);
  if (row === undefined) throw new Error('nothing is on record');
  return row;
}

const lastOf = (...parts: readonly (readonly RawYear[] | RawYear)[]) => last(history(...parts));

/** Verdicts of a line whose first year begins with nothing counted. */
const verdicts = (first: number, line: string, options: ClassifyOptions = {}) =>
  audit(history(years(first, line)), options).rows.map(({ year, verdict }) => `${year} ${verdict}`);

describe('verdicts', () => {
  test('two years on the watch list are lawful, a third is so by waiver, a fifth by none', () => {
    expect(verdicts(2012, '2 W W w w W')).toEqual([
      '2012 lawful',
      '2013 lawful',
      '2014 lawful',
      '2015 lawful',
      '2016 lawful',
      '2017 unlawful',
    ]);
  });

  test('an unlawful year names what the law would have given, and moves the clock all the same', () => {
    const row = lastOf(years(2012, '2 W W w w W'));
    expect(row).toMatchObject({ placement: W, causes: expect.arrayContaining(['merits']) });
    expect(row.notices).toContainEqual({
      code: 'record.not-lawful',
      path: ['years', 2017, 'placement'],
      params: {
        recorded: W,
        possible: expect.arrayContaining(['tier-1', 'tier-2', 'tier-3']),
      },
    });
    expect(row.notices[0]?.params['possible']).not.toContain(W);
    expect(verdicts(2012, '2 W W w w W 2 W').slice(-2)).toEqual(['2018 lawful', '2019 lawful']);
  });

  test('with an unknown past some of the pasts that the law allowed forbid it', () => {
    expect(verdicts(2012, '2 W ? ? ? W').at(-1)).toBe('2017 unverifiable');
    expect(verdicts(2022, 'W')).toEqual(['2022 unverifiable']);
    expect(verdicts(2022, '2')).toEqual(['2022 lawful']);
  });

  test('findings count: what they rule out is unlawful', () => {
    const found = { year: 2020, placement: 'tier-1', facts: MERITS['tier-2'] } as const;
    expect(lastOf(years(2019, '2'), found).verdict).toBe('unlawful');
    const fits = { ...found, placement: 'tier-2' } as const;
    expect(lastOf(years(2019, '2'), fits)).toMatchObject({ verdict: 'lawful', notices: [] });
  });

  test('agree with classify: a record is refused there exactly where it is unlawful here', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2005, max: 2020 }),
        fc.array(fc.constantFrom(...PLACEMENTS), { minLength: 1, maxLength: 6 }),
        (first, line) => {
          const raw = history(line.map((placement, at) => ({ year: first + at, placement })));
          for (const { year, verdict, notices } of audit(raw).rows) {
            const refused = classify(raw, { year }).notices.some(
              ({ code }) => code === 'record.not-lawful',
            );
            expect(verdict === 'unlawful').toBe(refused);
            expect(notices.some(({ code }) => code === 'record.not-lawful')).toBe(refused);
          }
        },
      ),
      { numRuns: 25 },
    );
  });
});

describe('rows', () => {
  test('stand for years on record only, up to the year asked for', () => {
    const raw = history(years(2018, '2 ? W'), { year: 2021, facts: MERITS['tier-2'] });
    expect(audit(raw).rows.map(({ year }) => year)).toEqual([2018, 2020]);
    expect(audit(raw, { year: 2019 }).rows.map(({ year }) => year)).toEqual([2018]);
    expect(audit({ country: 'THA', years: [] })).toMatchObject({ rows: [] });
  });

  test('hold the final placement, and say that it was reassessed', () => {
    const row = lastOf(years(2018, '2'), { year: 2019, placement: 'tier-3', reassessed: W });
    expect(row).toMatchObject({ country: 'THA', placement: W });
    expect(row.notices).toContainEqual({
      code: 'record.reassessed',
      path: ['years', 2019, 'reassessed'],
      params: { published: 'tier-3', final: W },
    });
  });

  test.each(['derived', 'disputed'] as const)('say of a %s row that it is one', (provenance) => {
    const row = lastOf(years(2018, '2'), { year: 2019, placement: 'tier-2', provenance });
    expect(row.notices).toEqual([
      { code: `record.${provenance}`, path: ['years', 2019], params: { years: [2019] } },
    ]);
    const plain = { year: 2019, placement: 'tier-2', provenance: 'stated' } as const;
    expect(lastOf(years(2018, '2'), plain).notices).toEqual([]);
  });

  test('of several histories follow one another', () => {
    const other = { country: 'FJI', years: years(2019, '1') };
    const { rows, summary } = audit([history(years(2018, '2 2')), other]);
    expect(rows.map(({ country, year }) => `${country} ${year}`)).toEqual([
      'THA 2018',
      'THA 2019',
      'FJI 2019',
    ]);
    expect(summary).toMatchObject({ countries: 2, countryYears: 3 });
  });

  test('of a cause that the record leaves open hold each of them', () => {
    const third = lastOf(years(2018, '2 W W 3'));
    expect(third.causes).toEqual(expect.arrayContaining(['merits', 'automatic-downgrade']));
    expect(lastOf(years(2018, '2 W W w')).causes).toEqual(['waiver']);
  });
});

describe('waivers', () => {
  const codes = ({ notices }: AuditRow) => notices.map(({ code }) => code);

  test('none is required within the limit, and one that is stated has no effect', () => {
    expect(lastOf(years(2018, '2 W W'))).toMatchObject({ waiverRequired: 'no', notices: [] });
    const row = lastOf(years(2018, '2 w'));
    expect(row).toMatchObject({ waiverRequired: 'no' });
    expect(row.notices).toEqual([
      {
        code: 'waiver.without-effect',
        path: ['years', 2019, 'waiver'],
        params: { reason: 'not-needed' },
      },
    ]);
  });

  test('beyond it one is required: on record, or implied', () => {
    const stated = lastOf(years(2018, '2 W W w'));
    expect(stated).toMatchObject({ waiverRequired: 'yes' });
    expect(stated.notices).toEqual([
      { code: 'waiver.evidenced', path: ['years', 2021, 'waiver'], params: {} },
    ]);
    const implied = lastOf(years(2018, '2 W W W'));
    expect(implied).toMatchObject({ waiverRequired: 'yes', verdict: 'lawful' });
    expect(implied.notices).toEqual([
      { code: 'waiver.implied', path: ['years', 2021, 'waiver'], params: { certain: true } },
    ]);
  });

  test('in some pasts only it may have been', () => {
    const row = lastOf(years(2018, '2 W ? W'));
    expect(row).toMatchObject({ waiverRequired: 'maybe' });
    expect(row.notices).toContainEqual({
      code: 'waiver.implied',
      path: ['years', 2021, 'waiver'],
      params: { certain: false },
    });
  });

  test('a year that no waiver could make lawful still took one', () => {
    const row = lastOf(years(2018, '2 W W w W'));
    expect(row).toMatchObject({ year: 2022, verdict: 'unlawful', waiverRequired: 'yes' });
    expect(codes(row)).toEqual(['record.not-lawful', 'waiver.implied']);
  });

  test('one that was refused implies one all the same, and off the list none is required', () => {
    const refused = lastOf(years(2018, '2 W W'), {
      year: 2021,
      placement: W,
      waiver: { granted: false },
    });
    expect(codes(refused)).not.toContain('waiver.evidenced');
    expect(lastOf(years(2018, '2 W W 2')).waiverRequired).toBe('no');
    expect(lastOf(years(2018, '2 W W 3')).waiverRequired).toBe('no');
    expect(lastOf(years(2005, '2 W W W')).waiverRequired).toBe('no');
  });
});

describe('in hindsight', () => {
  const hindsight = { readings: { lookBack: 'hindsight' } } as const;

  const told = (first: number, line: string, options: ClassifyOptions = {}) =>
    audit(history(years(first, line)), options).rows.map(
      ({ verdict, waiverRequired, causes }) => `${verdict}, ${waiverRequired}: ${causes.join()}`,
    );

  test('later years rule out pasts that could not have led to them', () => {
    expect(told(2021, 'W W W')).toEqual([
      'unverifiable, maybe: merits,waiver',
      'unverifiable, maybe: merits,waiver',
      'unverifiable, yes: waiver',
    ]);
    // Three years in a row were lawful only if nothing was counted before the first.
    expect(told(2021, 'W W W', hindsight)).toEqual([
      'lawful, no: merits',
      'lawful, no: merits',
      'unverifiable, yes: waiver',
    ]);
  });

  test('an unknown year in between lets through what may have happened in it', () => {
    expect(told(2017, 'W ? W')[0]).toBe('unverifiable, maybe: merits,waiver');
    expect(told(2017, 'W ? W', hindsight)[0]).toBe('lawful, maybe: merits,waiver');
    expect(told(2013, '2 W ? W W W').slice(2, 4)).toEqual([
      'lawful, maybe: merits,waiver',
      'lawful, maybe: merits,waiver',
    ]);
    expect(told(2013, '2 W ? W W W', hindsight).slice(2, 4)).toEqual([
      'lawful, no: merits',
      'lawful, no: merits',
    ]);
  });

  test('a year that ends the count rules nothing out before it', () => {
    expect(told(2021, 'W 2 W', hindsight)).toEqual(told(2021, 'W 2 W'));
  });

  test('nothing changes for a past that is known', () => {
    for (const line of ['2 W W w 2 W', '2 W W 3 W', '1 2 3 S 2']) {
      expect(verdicts(2014, line, hindsight)).toEqual(verdicts(2014, line));
    }
  });

  test('a year that no past allows stays unlawful', () => {
    expect(verdicts(2012, '2 W W w w W 2', hindsight)).toEqual(verdicts(2012, '2 W W w w W 2'));
  });

  test('a lawful verdict stays one, and an unlawful one is never made lawful', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2008, max: 2019 }),
        fc.array(fc.constantFrom('2', 'W', 'w', '3', '?', 'S'), { minLength: 2, maxLength: 6 }),
        (first, letters) => {
          const line = letters.join(' ');
          const [forward, back] = [verdicts(first, line), verdicts(first, line, hindsight)];
          for (const [at, before] of forward.entries()) {
            if (!before.endsWith('unverifiable')) expect(back[at]).toBe(before);
          }
        },
      ),
      { numRuns: 25 },
    );
  });
});
