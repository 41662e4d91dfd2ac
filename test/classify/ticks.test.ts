import { describe, expect, it } from 'vitest';
import { classify } from '../../src/classify/classify.ts';
import { afterLine, WATCH_LIST } from '../support/next-year.ts';
import { history } from '../support/placement-line.ts';

const ticks = (first: number, line: string) =>
  afterLine(first, line, WATCH_LIST).state.ticks.map(({ year, placement, waiver }) =>
    [year, placement, waiver].join(' '),
  );

const W = 'tier-2-watch-list';

describe('the years behind the clock', () => {
  it('are those of the present run, with their waivers', () => {
    expect(ticks(2018, '2 W W w')).toEqual([
      `2019 ${W} none`,
      `2020 ${W} none`,
      `2021 ${W} granted`,
    ]);
    expect(ticks(2018, '2 W W W')).toEqual([
      `2019 ${W} none`,
      `2020 ${W} none`,
      `2021 ${W} implied`,
    ]);
  });

  it('and of the run and the Tier 3 behind the cap', () => {
    expect(ticks(2015, '2 W W w 3 S W')).toEqual([
      `2016 ${W} none`,
      `2017 ${W} none`,
      `2018 ${W} granted`,
      '2019 tier-3 none',
      `2021 ${W} none`,
    ]);
  });

  it('are none where nothing is counted, armed or open', () => {
    expect(ticks(2018, '2 2')).toEqual([]);
    expect(ticks(2018, '2 W W 2')).toEqual([]);
    expect(ticks(2018, '2 W W w 3 2')).toEqual([]);
    expect(ticks(2006, '2 W W')).toEqual([]);
  });

  it('are there where the cap is armed, though the run is over', () => {
    expect(ticks(2018, '2 W W w 3')).toEqual([
      `2019 ${W} none`,
      `2020 ${W} none`,
      `2021 ${W} granted`,
      '2022 tier-3 none',
    ]);
    expect(ticks(2018, '2 3')).toEqual([]);
    expect(ticks(2018, '2 W W w 3 1 3')).toEqual([]);
  });

  it('begin with the report of 2009', () => {
    expect(ticks(2006, '2 W W W W')).toEqual([`2009 ${W} none`, `2010 ${W} none`]);
  });

  it('say null of a year that may have counted', () => {
    expect(ticks(2015, '2 W ? W')).toEqual([
      `2016 ${W} none`,
      '2017  unknown',
      `2018 ${W} unknown`,
    ]);
  });

  it('are uncertain where the row is derived or disputed', () => {
    const placement = W;
    const answer = classify(
      history(
        { year: 2019, placement: 'tier-2' },
        { year: 2020, placement, provenance: 'derived' },
        { year: 2021, placement, provenance: 'disputed' },
        { year: 2022, placement, provenance: 'stated' },
        { year: 2023 },
      ),
    );
    expect(answer.state.ticks.map(({ year, uncertain }) => [year, uncertain])).toEqual([
      [2020, true],
      [2021, true],
      [2022, false],
    ]);
  });
});
