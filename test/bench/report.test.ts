import { describe, expect, it } from 'vitest';
import { median, ratio } from '../../bench/measure/interleave.ts';
import { digits, mebibytes, timeOf } from '../../bench/report/numbers.ts';
import { markdownOf, textOf } from '../../bench/report/table.ts';

describe('figures', () => {
  it('are given in the unit that reads best', () => {
    expect([0.0361, 2.5, 12_345, 4.2e6].map(timeOf)).toEqual([
      '36.1 ns',
      '2.5 µs',
      '12.3 ms',
      '4.2 s',
    ]);
    expect(digits(61_688)).toBe('61,700');
    expect(digits(Number.NaN)).toBe('–');
    expect(mebibytes(3 * 2 ** 20)).toBe('3.0 MiB');
  });

  it('are medians, and ratios within a round', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([1, 2, 3, 10])).toBe(2.5);
    // Twice as long in every round, though the rounds differ by more than that.
    expect(ratio([2, 20, 200], [1, 10, 100])).toBe(2);
  });
});

describe('tables', () => {
  const table = {
    title: 'Times',
    notes: ['A note.'],
    head: ['who', 'time', 'answers'],
    rows: [
      ['a|b', '1 µs', 'much prose'],
      ['longer', '100 µs', 'more'],
    ],
  };

  it('are Markdown with bars escaped and numbers to the right', () => {
    expect(markdownOf(table)).toBe(
      [
        '## Times',
        '',
        'A note.',
        '',
        '| who | time | answers |',
        '| --- | ---: | --- |',
        '| a\\|b | 1 µs | much prose |',
        '| longer | 100 µs | more |',
      ].join('\n'),
    );
  });

  it('are aligned for a terminal, without the prose', () => {
    expect(textOf(table)).toBe(
      ['Times', '  who       time', '  a|b       1 µs', '  longer  100 µs'].join('\n'),
    );
  });
});
