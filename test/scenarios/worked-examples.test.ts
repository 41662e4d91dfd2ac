import { describe, expect, test } from 'vitest';
import { replay } from '../../src/classify/replay.ts';
import { recordOf } from '../../src/data/index.ts';
import { kitFile } from './kit.ts';

/** The stretches of the record whose clocks were reckoned apart from the library. */
const examples = kitFile('worked-examples.json').cases;

test('every country of the worked examples is here', () => {
  const asked =
    'AFG AZE BRN CAF CHN COG CUW DZA FSM GAB GMB GNB GNQ HTI IRQ KWT LBN LBY MDG MYS RUS SLB SRB SWZ TCD THA TKM UZB VEN YEM';
  expect([...new Set(examples.map(({ history }) => history.country))].sort()).toEqual(
    asked.split(' '),
  );
});

describe.each(examples)('$id', ({ history, expect: expected }) => {
  const { country } = history;
  const last = Math.max(...expected.map(({ year }) => year));
  const answers = replay(recordOf(country), { year: last });

  test('covers every year of its stretch', () => {
    const first = Math.min(...expected.map(({ year }) => year));
    const years = Array.from({ length: last - first + 1 }, (_, at) => first + at);
    expect(expected.map(({ year }) => year)).toEqual(years);
  });

  test('has the placements and waivers of the record', () => {
    const lean = (years: typeof history.years) =>
      years.map(({ year, placement, reassessed, waiver }) => {
        return { year, placement, reassessed, granted: waiver?.granted };
      });
    const record = recordOf(country)?.years.filter(({ year }) => year <= last) ?? [];
    expect(lean(history.years)).toEqual(lean(record as unknown as typeof history.years));
  });

  test.each(expected)('$year: $placement is recorded, and lawful', ({ year, placement }) => {
    const answer = answers.find((one) => one.year === year);
    const entry = history.years.find((one) => one.year === year);
    expect(answer?.recorded).toMatchObject({ final: placement, published: entry?.placement });
    const codes = answer?.notices.map(({ code }) => code) ?? [];
    expect(codes).not.toContain('record.not-lawful');
    expect(codes.includes('record.reassessed')).toBe(entry?.reassessed !== undefined);
  });
});

test('the clock takes the reassessed placement of Swaziland 2009, not the published one', () => {
  const record = recordOf('SWZ');
  const years = record?.years.map(({ reassessed: _dropped, ...one }) => one) ?? [];
  const asPublished = replay({ country: 'SWZ', years }, { year: 2011 }).at(-1);
  const asReassessed = replay(record, { year: 2011 }).at(-1);
  expect(asPublished?.state.before.map(({ run }) => run)).toEqual([1]);
  expect(asReassessed?.state.before.map(({ run }) => run)).toEqual([2]);
});
