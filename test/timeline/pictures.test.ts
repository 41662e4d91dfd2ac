import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allRecords } from '../../src/data/index.ts';
import { heatMap, LAW_VERSIONS, PLACEMENTS, timeline } from '../../src/index.ts';
import { DISCLAIMER } from '../../src/messages/en/disclaimer.ts';
import { GLYPHS } from '../../src/timeline/glyphs.ts';
import { timelineModel } from '../../src/timeline/model.ts';
import { rowText } from '../../src/timeline/words.ts';
import { HOSTILE, record, SHOWN } from './support.ts';

const SCENARIO = { until: 2030 } as const;

/** Everything of a picture that can lie outside it: x, y and extents of each element. */
function outside(svg: string): readonly string[] {
  const [, width = 0, height = 0] = (/viewBox="0 0 ([\d.]+) ([\d.]+)"/u.exec(svg) ?? []).map(
    Number,
  );
  const drawn = svg.slice(svg.indexOf('</defs>'));
  const number = (tag: string, name: string): number =>
    Number(new RegExp(` ${name}="(-?[\\d.]+)"`, 'u').exec(tag)?.[1] ?? 0);
  return (drawn.match(/<(?:rect|text|line|circle)[^>]*>/gu) ?? []).filter((tag) => {
    const r = number(tag, 'r');
    const right = Math.max(
      number(tag, 'x') + number(tag, 'width'),
      number(tag, 'x2'),
      number(tag, 'cx') + r,
    );
    const bottom = Math.max(
      number(tag, 'y') + number(tag, 'height'),
      number(tag, 'y2'),
      number(tag, 'cy') + r,
    );
    const low = Math.min(number(tag, 'x'), number(tag, 'y'), number(tag, 'x1'), number(tag, 'y1'));
    return low < 0 || right > width || bottom > height;
  });
}

/** Groups that are marks, and those of them that do not begin with their title. */
function untitled(svg: string): readonly string[] {
  return [...svg.matchAll(/<g class="mark">(?!<title>[^<]+<\/title>)(.{0,80})/gu)].map(
    ([, rest]) => rest ?? '',
  );
}

const PICTURES: readonly (readonly [string, string])[] = [
  ...SHOWN.map((country) => [country, timeline(record(country))] as const),
  ['projected', timeline(record('DZA'), { scenario: SCENARIO })],
  ['several', timeline(SHOWN.map(record), { from: 2010 })],
  ['heat map', heatMap(allRecords().slice(0, 60))],
  ['one year', timeline({ country: 'SGP', years: [{ year: 2025, placement: 'tier-1' }] })],
  ['no year', timeline(record('THA'), { from: 2030, to: 2030 })],
];

describe.each(PICTURES)('%s', (_name, svg) => {
  test('says what it is: role, title, description', () => {
    expect(svg).toMatch(/^<svg [^>]*role="img" aria-labelledby="tvpa-title tvpa-desc" /u);
    expect(svg).toMatch(/<title id="tvpa-title">[^<]+<\/title>/u);
    expect(svg).toMatch(/<desc id="tvpa-desc">[^<]+<\/desc>/u);
    expect(svg).toContain(`${DISCLAIMER}</desc>`);
    const print = [...svg.matchAll(/<text[^>]*class="muted">([^<]+)<\/text>/gu)];
    expect(print.map(([, words]) => words).join(' ')).toContain(DISCLAIMER);
  });

  test('has a title on every mark', () => {
    expect(untitled(svg)).toEqual([]);
  });

  test('lies within its view box, in rounded numbers', () => {
    expect(outside(svg)).toEqual([]);
    expect(svg.match(/.{20}(?:\d\.\d{3}|NaN|undefined|null|Infinity)/gu)).toBeNull();
  });

  test('loads nothing, and takes no style but its own', () => {
    expect(svg).not.toMatch(/<script|href=|url\((?!#)|@import| style=| on\w+=/u);
    expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(
      /https?:\/\/(?!www\.w3)\S*\.(?:css|js)/u,
    );
  });

  test('is well-formed', () => {
    const stack: string[] = [];
    for (const [, close, name = '', self] of svg.matchAll(/<(\/?)([a-zA-Z]+)[^>]*?(\/?)>/gu)) {
      if (self === '/') continue;
      if (close === '/') expect(stack.pop()).toBe(name);
      else stack.push(name);
    }
    expect(stack).toEqual([]);
  });
});

test.each(SHOWN)('%s: each settled year has its cell, sign and words once', (country) => {
  const svg = timeline(record(country));
  for (const row of timelineModel(record(country)).rows) {
    const count = svg.split(`<title>${rowText(row)}</title>`).length - 1;
    const lanes = row.placement === null ? row.possible.length : 1;
    if (row.placement === null) expect(count).toBeGreaterThanOrEqual(4);
    else expect([row.year, count]).toEqual([row.year, lanes]);
  }
});

test('every placement has a sign and a pattern of its own', () => {
  expect(new Set(Object.values(GLYPHS)).size).toBe(PLACEMENTS.length + 1);
  const patterns = [...timeline(record('THA')).matchAll(/<pattern .*?<\/pattern>/gu)].map(
    ([all]) => /<path d="([^"]*)"/u.exec(all)?.[1] ?? '',
  );
  expect(patterns).toHaveLength(PLACEMENTS.length + 1);
  // Tier 1 and not rated are both plain: sign, lane and colour tell them apart.
  expect(new Set(patterns).size).toBe(PLACEMENTS.length);
});

test('law changes are rules with their titles', () => {
  const svg = timeline(record('THA'));
  for (const { from, title } of LAW_VERSIONS) {
    expect(svg).toContain(`<title>From the ${from} report: ${title}`);
  }
  expect(svg.match(/class="rule"/gu)).toHaveLength(LAW_VERSIONS.length);
});

test('projected years are dashed and on a band, recorded ones are not', () => {
  const svg = timeline(record('DZA'), { scenario: SCENARIO });
  expect(svg.match(/class="cell projected"/gu)?.length).toBeGreaterThanOrEqual(5);
  expect(svg).toContain('class="band"');
  expect(timeline(record('DZA'))).not.toMatch(/class="cell projected"|class="band"/u);
});

test('open years are hatched in every lane that is possible', () => {
  const svg = timeline(record('TKM'));
  expect(svg.match(/fill="url\(#tvpa-open\)"[^>]*class="cell"/gu)?.length).toBe(12);
});

test('the same input gives the same text', () => {
  expect(timeline(record('GNQ'))).toBe(timeline(structuredClone(record('GNQ'))));
  expect(heatMap([record('GNQ')])).toBe(heatMap([structuredClone(record('GNQ'))]));
});

test('two pictures in one page share no id', () => {
  const ids = (svg: string) => [...svg.matchAll(/ id="([^"]+)"/gu)].map(([, id]) => id);
  const all = [
    ...ids(timeline(record('THA'), { idPrefix: 'a' })),
    ...ids(timeline(record('THA'), { idPrefix: 'b' })),
  ];
  expect(new Set(all).size).toBe(all.length);
});

const anyText = fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary', maxLength: 40 }));

test('no text of a history, a name or an id breaks out', () => {
  fc.assert(
    fc.property(anyText, anyText, anyText, (name, note, id) => {
      const country = `X${name}`.slice(0, 60);
      const history = {
        country,
        years: [{ year: 2025, placement: 'tier-3', sources: [`s${note}`], note }],
      };
      const options = { names: { [country]: note }, idPrefix: id };
      for (const svg of [timeline(history, options), heatMap([history], options)]) {
        expect(untitled(svg)).toEqual([]);
        const tags = new Set([...svg.matchAll(/<\/?([^\s/>]+)/gu)].map(([, tag]) => tag));
        for (const tag of tags) expect(KNOWN).toContain(tag);
        expect(svg.match(/(?!\n)\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu)).toBeNull();
        expect(svg).toMatch(/aria-labelledby="[A-Za-z][\w-]*-title [A-Za-z][\w-]*-desc"/u);
      }
    }),
    { numRuns: 60 },
  );
});

const KNOWN = [
  'svg',
  'title',
  'desc',
  'style',
  'defs',
  'pattern',
  'rect',
  'path',
  'g',
  'text',
  'line',
  'circle',
  'polygon',
];
