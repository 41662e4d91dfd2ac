import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { heatMap, timeline } from '../../src/index.ts';
import { CLOCKWORK } from './support.ts';

/**
 * Pictures that somebody has looked at. Where each mark stands is no matter of rules, so
 * the pictures themselves say it. After a wanted change draw them again with
 * `TVPA_DRAW=1 npx vitest run test/timeline/drawn.test.ts`, and look at them.
 */
const DRAWING = process.env['TVPA_DRAW'] === '1';

const W = 'tier-2-watch-list';

/** Doubtful rows, a hole, an event that is not certain, and a placement changed later. */
const DOUBTFUL = {
  country: 'BBB',
  years: [
    { year: 2016, placement: W, provenance: 'derived' },
    { year: 2017, placement: W },
    { year: 2019, placement: 'tier-3', provenance: 'disputed' },
    { year: 2020, placement: 'tier-3', reassessed: W },
    { year: 2021, placement: W },
    { year: 2022, placement: W },
    { year: 2023, placement: 'special-case' },
  ],
};

const names = { AAA: 'Atlantis', BBB: 'Brobdingnag' };

/** Too long for the margin of a heat map. */
const LONG = { ...names, BBB: 'A country with a rather long name, as some of them have' };

const PICTURES = {
  'one-country': () => timeline(CLOCKWORK, { scenario: { until: 2025 }, names }),
  'two-countries': () => timeline([DOUBTFUL, CLOCKWORK], { names, from: 2018, idPrefix: 'two' }),
  'what-if': () => timeline(CLOCKWORK, { law: { parameters: { clock: false } } }),
  'heat-map': () => heatMap([CLOCKWORK, DOUBTFUL], { to: 2025, names: LONG }),
  'one-year': () => timeline({ country: 'CCC', years: [{ year: 2025, placement: 'tier-1' }] }),
};

/** One element a line, so that a difference is a short one. */
const lines = (svg: string): readonly string[] => svg.replaceAll('><', '>\n<').split('\n');

describe.each(Object.entries(PICTURES))('%s', (name, draw) => {
  const file = new URL(`drawn/${name}.svg`, import.meta.url);

  test('is drawn as it was when it was last looked at', () => {
    if (DRAWING) writeFileSync(file, `${lines(draw()).join('\n')}\n`);
    expect(lines(draw())).toEqual(readFileSync(file, 'utf8').trimEnd().split('\n'));
  });
});

test('a picture under a what-if law says so in its heading, whatever draws it', () => {
  const options = { law: { parameters: { clock: false } } };
  const words = 'under a what-if law';
  expect(timeline(CLOCKWORK, options)).toMatch(new RegExp(`class="head">[^<]*${words}`, 'u'));
  expect(heatMap([CLOCKWORK], options)).toMatch(new RegExp(`class="head">[^<]*${words}`, 'u'));
  expect(timeline(CLOCKWORK)).not.toContain(words);
});
