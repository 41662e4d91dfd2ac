import { describe, expect, it } from 'vitest';
import { outlook } from '../../src/audit/outlook.ts';
import { recordOf } from '../../src/data/index.ts';

describe('the outlook of a year on record', () => {
  it.each([2010, 2012, 2014, 2015])('is that of the years before it: Thailand %i', (year) => {
    const record = recordOf('THA');
    const before = { country: 'THA', years: record?.years.filter((one) => one.year < year) };
    const { watchList, possible, placement } = outlook(record, { year });
    expect({ watchList, possible, placement }).toEqual(
      (({ watchList, possible, placement }) => ({ watchList, possible, placement }))(
        outlook(before, { year }),
      ),
    );
  });

  it('leaves its placement and its waiver aside, and keeps its facts', () => {
    const years = [2010, 2011].map((year) => ({ year, placement: 'tier-2-watch-list' }));
    const facts = { fullyMeetsMinimumStandards: false };
    const waiver = { granted: true };
    const last = { year: 2012, placement: 'tier-2-watch-list', waiver, facts };
    const row = outlook({ country: 'THA', years: [...years, last] }, { year: 2012 });
    expect(row.watchList).toEqual(['needs-waiver']);
    expect(row.possible).toEqual(['tier-2', 'tier-2-watch-list', 'tier-3']);
  });

  it('says nothing of a watch list before there was one', () => {
    expect(outlook(recordOf('THA'), { year: 2003 }).watchList).toEqual([]);
  });
});
