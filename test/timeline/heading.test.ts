import { describe, expect, test } from 'vitest';
import { timeline } from '../../src/index.ts';

const history = (years: number) => ({
  country: 'SGP',
  years: Array.from({ length: years }, (_one, at) => ({ year: 2001 + at, placement: 'tier-1' })),
});

/** The text of the heading, and the width of the picture. */
const headingOf = (svg: string): readonly [string, number] => [
  /class="head">([^<]*)</u.exec(svg)?.[1] ?? '',
  Number(/viewBox="0 0 ([\d.]+)/u.exec(svg)?.[1]),
];

describe('the heading of a timeline', () => {
  const long = 'A country with a name that nobody would write out in full, '.repeat(4).trim();

  test.each([1, 5, 25])('stays in the picture over %i years, and keeps its years', (count) => {
    const svg = timeline(history(count), { names: { SGP: long } });
    const [heading, width] = headingOf(svg);
    // Letters of 14 units in bold take about 8.2 each where wide and narrow even out.
    expect(8 + heading.length * 8.2).toBeLessThan(width);
    expect(heading).toMatch(
      count === 1 ? /^A country.*\u2026, 2001$/u : /\u2026, 2001 to 20\d\d$/u,
    );
    // The whole name is not lost.
    expect(svg).toContain(`<g class="mark"><title>${long} (SGP)</title><text`);
  });

  test('is left as it is where it fits', () => {
    const svg = timeline(history(5), { names: { SGP: 'Singapore' } });
    expect(headingOf(svg)[0]).toBe('Singapore (SGP), 2001 to 2005');
    expect(svg).not.toContain('<title>Singapore (SGP)</title>');
  });
});
