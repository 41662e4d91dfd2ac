import { parse, View } from 'vega';
import { compile, type TopLevelSpec } from 'vega-lite';
import { describe, expect, test } from 'vitest';
import { timelineMermaid, timelineVegaLite } from '../../src/index.ts';
import { DISCLAIMER } from '../../src/messages/en/disclaimer.ts';
import { HOSTILE, record } from './support.ts';

const SCENARIO = { until: 2028 } as const;

/** The picture that Vega draws, and what Vega-Lite had to say about the specification. */
async function drawn(spec: unknown) {
  const said: unknown[] = [];
  const tell = (...args: readonly unknown[]): object => {
    said.push(args);
    return logger;
  };
  const quiet = (): object => logger;
  const logger = { level: quiet, error: tell, warn: tell, info: quiet, debug: quiet };
  const { spec: vega } = compile(spec as TopLevelSpec, { logger } as never);
  return { svg: await new View(parse(vega), { renderer: 'none' }).toSVG(), said };
}

describe('Vega-Lite', () => {
  test.each([
    ['one', record('TKM'), {}],
    ['projected', record('DZA'), { scenario: SCENARIO }],
    ['several', ['THA', 'CUB', 'DZA'].map(record), { scenario: SCENARIO }],
    ['one year', { country: 'SGP', years: [{ year: 2025, placement: 'tier-1' }] }, {}],
  ])('%s: compiles without a word and draws a picture', async (_name, histories, options) => {
    const spec = timelineVegaLite(histories, options);
    expect(JSON.parse(JSON.stringify(spec))).toEqual(spec);
    expect(spec.description).toContain(DISCLAIMER);
    const { svg, said } = await drawn(spec);
    expect(said).toEqual([]);
    expect(svg).toMatch(/^<svg /u);
    expect(svg).toContain('2025');
  });

  test('every cell is there with its words', async () => {
    const { svg } = await drawn(timelineVegaLite(record('THA'), { names: { THA: 'Thailand' } }));
    expect(svg).toContain('Thailand (THA)');
    expect(new Set(svg.match(/aria-label="\d{4}: [^"]*on record[^"]*"/gu)).size).toBe(25);
    expect(svg).toContain('2012: Tier 2 Watch List; on record; waiver of the downgrade');
  });
});

describe('Mermaid', () => {
  test('runs of years become bars, events and laws milestones', () => {
    const lines = timelineMermaid(record('THA'), { from: 2009, to: 2015 }).split('\n');
    expect(lines).toEqual([
      'gantt',
      `  %% ${DISCLAIMER}`,
      '  accTitle: Tier placements, 2009 to 2015',
      '  title Tier placements, 2009 to 2015',
      '  dateFormat YYYY',
      '  axisFormat %Y',
      '  todayMarker off',
      '  section THA',
      '  Tier 2 :done, 2009, 2010',
      '  Tier 2 Watch List :active, 2010, 2014',
      '  Tier 3 :crit, 2014, 2016',
      '  waiver of the downgrade :milestone, 2012, 0d',
      '  waiver of the downgrade :milestone, 2013, 0d',
      '  perhaps automatic downgrade :milestone, 2014, 0d',
      '  section The law',
      '  Wilberforce Act of 2008, two-year limit and waiver :milestone, 2009, 0d',
      '  Reauthorization Act of 2013, partnerships, officials abroad :milestone, 2013, 0d',
    ]);
  });

  test.each(HOSTILE)('no name breaks the syntax: %j', (name) => {
    const history = { country: name, years: [{ year: 2025, placement: 'tier-2' }] };
    const lines = timelineMermaid(history, { names: { [name]: name } }).split('\n');
    expect(lines).toHaveLength(9);
    for (const line of lines) {
      expect(line).toMatch(
        /^(?:gantt| {2}[\p{L}\p{N} .,()'-]+(?::[\w, ]+)?| {2}%% [\w ,.]+| {2}axisFormat %Y|.*accTitle: .*)$/u,
      );
      expect(line).not.toMatch(/[;#`"<>]|\p{Cc}/u);
    }
  });
});
