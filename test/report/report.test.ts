import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { recordOf } from '../../src/data/index.ts';
import { classify, report } from '../../src/index.ts';
import { sha256Base64 } from '../../src/report/sha256.ts';
import { HOSTILE, record } from '../timeline/support.ts';

const names = { THA: 'Thailand', DZA: 'Algeria', COG: 'Congo, Republic of the' };
const THAILAND = report(record('THA'), { names });

/** Tags that a report may hold: none that loads or runs anything. */
const KNOWN =
  'html head meta title style body header h1 h2 h3 h4 p main section div svg desc defs pattern rect path g text line circle polygon details summary article strong cite ul li table thead tbody tr th td footer pre nav a'.split(
    ' ',
  );

/** Start and end tags in order; the text of the style sheet is no markup. */
function tagsOf(html: string): readonly (readonly [close: boolean, name: string, self: boolean])[] {
  return [...html.matchAll(/<(\/?)([a-zA-Z][a-zA-Z0-9]*)([^>]*?)(\/?)>/gu)].map(
    ([, close, name = '', , self]) => [close === '/', name, self === '/'] as const,
  );
}

function unbalanced(html: string): readonly string[] {
  const stack: string[] = [];
  for (const [close, name, self] of tagsOf(html)) {
    if (self || name === 'meta') continue;
    if (!close) stack.push(name);
    else if (stack.pop() !== name) return [name];
  }
  return stack;
}

describe('the file', () => {
  test('allows its own style by hash, and nothing else', () => {
    const [, style = ''] = /<style>([\s\S]*?)<\/style>/u.exec(THAILAND) ?? [];
    const hash = createHash('sha256').update(style).digest('base64');
    expect(THAILAND).toContain(
      `content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'"`,
    );
    expect(THAILAND.match(/<style/gu)).toHaveLength(1);
  });

  test('loads nothing and runs nothing', () => {
    for (const [, name] of tagsOf(THAILAND)) expect(KNOWN).toContain(name);
    expect(THAILAND).not.toMatch(/ (?:src|on\w+|style|action)=|javascript:|@import/u);
    expect(THAILAND).not.toMatch(/url\((?!#)/u);
  });

  test('is well-formed, its ids are its own', () => {
    expect(unbalanced(THAILAND)).toEqual([]);
    const both = report([record('DZA'), record('COG')], { names });
    const ids = [...both.matchAll(/ id="([^"]+)"/gu)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, id] of both.matchAll(/ href="#([^"]+)"/gu)) expect(ids).toContain(id);
  });

  test('its headings go down one level at a time', () => {
    const levels = [...THAILAND.matchAll(/<h(\d)/gu)].map(([, level]) => Number(level));
    expect(levels[0]).toBe(1);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    for (const [at, level] of levels.slice(1).entries()) {
      expect(level - (levels[at] ?? 0)).toBeLessThanOrEqual(1);
    }
  });

  test('the same input gives the same text', () => {
    expect(report(structuredClone(record('THA')), { names })).toBe(THAILAND);
  });
});

describe('what it says', () => {
  test('every part is there', () => {
    for (const words of [
      '<h2 id="country-1-heading">Thailand (THA)</h2>',
      'role="region" tabindex="0" aria-label="Timeline of Thailand (THA)"',
      '>Thailand (THA) in the 2025 Trafficking in Persons Report<',
      '>The watch-list clock<',
      '>Every condition that matters<',
      '>What the 2026 report may bring<',
      '>What would change it in the 2026 report<',
      '>What follows from the 2025 report<',
      '>Dates of the 2025 report<',
      '>Dates of the 2026 report<',
      '>Sources of the history<',
      '>How to cite<',
      'It is not a determination of the Department of State, and it is not legal advice.',
    ]) {
      expect(THAILAND).toContain(words);
    }
  });

  test('nested conditions are folded, each with its citation', () => {
    expect(THAILAND).not.toContain('<details open>');
    const [, tree = ''] =
      /<summary>Every condition that matters<\/summary>([\s\S]*?)<summary>Rules that/u.exec(
        THAILAND,
      ) ?? [];
    expect(tree.match(/<details>/gu)?.length).toBeGreaterThan(3);
    expect(tree.match(/<cite>/gu)?.length).toBeGreaterThan(5);
    const { conditions } = classify(record('THA'));
    expect(conditions.some(({ title }) => tree.includes(title))).toBe(true);
  });

  test('every source of the history is named with its years', () => {
    const sources = new Set(recordOf('THA')?.years.flatMap((year) => year.sources));
    expect(sources.size).toBeGreaterThan(5);
    const [, list = ''] = /Sources of the history<\/h3>([\s\S]*?)<\/section>/u.exec(THAILAND) ?? [];
    for (const source of sources) expect(list).toContain(source.slice(0, 30));
    expect(list).toContain('Human Trafficking Indicators (R. Frank) (2001 to 2011)');
  });

  test('a source has the name that is given for it, its years together', () => {
    const years = [
      { year: 2024, placement: 'tier-1', sources: ['du', 'other'] },
      { year: 2025, placement: 'tier-1', sources: ['hti'] },
    ];
    const sourceNames = { du: 'A panel', hti: 'A panel' };
    const html = report({ country: 'SGP', years }, { sourceNames });
    expect(html).toContain('A panel (2024 and 2025)');
    expect(html).toContain('other (2024)');
    expect(html).not.toContain('du (');
  });

  test('sentences end in one full stop', () => {
    expect(THAILAND.replaceAll(/<[^>]*>/gu, '')).not.toMatch(/[^.]\.\.(?:\s|$)/u);
    expect(THAILAND).toMatch(/not given\. By the same day/u);
  });

  test('a closed watch list is told with what it leaves', () => {
    const html = report(record('COG'), { names });
    expect(html).toContain('In the 2026 report it cannot be on the watch list again');
    expect(html).toContain('The law stands in the way');
  });

  test('an unknown past leaves more than one clock', () => {
    const html = report(record('TKM'));
    expect(html).toContain('What is unknown leaves more than one clock possible');
    expect(html).toContain('2017 and 2019');
  });

  test('a year asked for is the one explained, and the dates are its own', () => {
    const html = report(record('THA'), { names, year: 2014 });
    expect(html).toContain('Thailand (THA) in the 2014 Trafficking in Persons Report');
    expect(html).toContain('Dates of the 2014 report');
    expect(html).toContain('What the 2026 report may bring');
  });

  test('what is known beside the placement changes what follows', () => {
    const known = { determination: 'withholding', assistedBefore: false } as const;
    const html = report(
      { country: 'PRK', years: [{ year: 2025, placement: 'tier-3' }] },
      { known },
    );
    expect(html).toContain('22 U.S.C. 7107(d)(1)(A)');
    expect(html).not.toBe(report({ country: 'PRK', years: [{ year: 2025, placement: 'tier-3' }] }));
  });
});

describe('bad input', () => {
  test.each<[object, object, string]>([
    [{ country: 'THA', years: [] }, {}, 'history.no-year'],
    [{ country: 'THA', years: [{ year: 1 }] }, {}, 'input.too-small'],
    [record('THA'), { year: 1999 }, 'options.year-out-of-range'],
    [record('THA'), { readings: { nonsense: 'A' } }, 'options.unknown-reading'],
  ])('%j is a problem', (history, options, code) => {
    expect(() => report(history, options)).toThrow(
      expect.objectContaining({ problems: [expect.objectContaining({ code })] }),
    );
  });

  test.each(HOSTILE)('no text breaks out: %j', (text) => {
    const history = {
      country: text,
      years: [
        {
          year: 2025,
          facts: { significantEfforts: { value: true, sources: [text], note: text } },
          sources: [text],
          note: text,
        },
      ],
    };
    const html = report(history, { names: { [text]: text } });
    for (const [, name] of tagsOf(html)) expect(KNOWN).toContain(name);
    expect(unbalanced(html)).toEqual([]);
    expect(html).not.toContain(`>${text}`.replace(/\s/gu, ' ').replace(/[^<]*$/u, '<script'));
    expect(html.match(/(?!\n)\p{Cc}|\p{Cs}/gu)).toBeNull();
  });
});

test('the hash is SHA-256, whatever the text', () => {
  const byNode = (text: string) => createHash('sha256').update(text).digest('base64');
  for (const length of [0, 1, 55, 56, 63, 64, 65, 119, 120, 1000]) {
    expect(sha256Base64('x'.repeat(length))).toBe(byNode('x'.repeat(length)));
  }
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
      expect(sha256Base64(text)).toBe(byNode(text));
    }),
  );
});
