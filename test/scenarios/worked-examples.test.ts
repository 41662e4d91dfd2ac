import { describe, expect, test } from 'vitest';
import type { Classification } from '../../src/classify/classification.ts';
import { replay } from '../../src/classify/replay.ts';
import { recordOf } from '../../src/data/index.ts';
import type { Placement } from '../../src/facts/placements.ts';
import { type Ground, readScenarios } from './scenario.ts';

interface Clock {
  readonly run: number;
  readonly waivers: number;
  readonly cap: string;
}

/** A stretch of a country's record with the clock reckoned apart from the library, year by year. */
interface WorkedExample {
  readonly country: string;
  readonly from: number;
  readonly to: number;
  readonly why: string;
  readonly years: readonly {
    readonly year: number;
    /** The placement that counts; `published` beside it where a reassessment changed it. */
    readonly placement: Placement;
    readonly published?: Placement;
    readonly causes: readonly string[];
    /** Every clock that the record leaves open at the start of the year. */
    readonly before: readonly Clock[];
    readonly grounds?: readonly Ground[];
  }[];
}

const examples: readonly WorkedExample[] = readScenarios('worked-examples.json');

const clockText = ({ run, waivers, cap }: Clock): string => `${run} ${waivers} ${cap}`;
const clocks = (list: readonly Clock[]): readonly string[] => [
  ...new Set(list.map(clockText).sort()),
];
const groundsOf = ({ notices }: Classification): readonly string[] => {
  const grounds = notices.find(({ code }) => code === 'downgrade.ground')?.params.grounds;
  return Array.isArray(grounds) ? grounds.map(String).sort() : [];
};

test('every country of the worked examples is here', () => {
  const asked =
    'AFG AZE BRN CAF CHN COG CUW DZA FSM GAB GMB GNB GNQ HTI IRQ KWT LBN LBY MDG MYS RUS SLB SRB SWZ TCD THA TKM UZB VEN YEM';
  expect([...new Set(examples.map(({ country }) => country))].sort()).toEqual(asked.split(' '));
});

describe.each(examples.map((one) => [`${one.country} ${one.from}-${one.to}`, one] as const))(
  '%s',
  (_name, { country, from, to, years }) => {
    const answers = replay(recordOf(country), { year: to }).filter(({ year }) => year >= from);

    test('covers every year', () => {
      expect(answers.map(({ year }) => year)).toEqual(years.map(({ year }) => year));
      expect(years.at(-1)?.year).toBe(to);
    });

    test.each(years)('$year: $placement', ({ year, placement, published, causes, ...clock }) => {
      const answer = answers.find((one) => one.year === year);
      if (answer === undefined) throw new Error(`no answer for ${country} ${year}`);
      expect(answer.recorded).toMatchObject({
        final: placement,
        published: published ?? placement,
      });
      expect(answer.possible).toEqual([placement]);
      expect([...answer.causes].sort()).toEqual(causes);
      expect(clocks(answer.state.before)).toEqual(clocks(clock.before));
      expect(groundsOf(answer)).toEqual(clock.grounds ?? []);
      const codes = answer.notices.map(({ code }) => code);
      expect(codes).not.toContain('record.not-lawful');
      expect(codes.includes('record.reassessed')).toBe(published !== undefined);
    });
  },
);

test('the clock takes the reassessed placement of Swaziland 2009, not the published one', () => {
  const record = recordOf('SWZ');
  const years = record?.years.map(({ reassessed: _dropped, ...one }) => one) ?? [];
  const asPublished = replay({ country: 'SWZ', years }, { year: 2011 }).at(-1);
  const asReassessed = replay(record, { year: 2011 }).at(-1);
  expect(asPublished?.state.before.map(({ run }) => run)).toEqual([1]);
  expect(asReassessed?.state.before.map(({ run }) => run)).toEqual([2]);
});
