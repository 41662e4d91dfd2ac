import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkHistory } from '../../src/core/check-history.ts';
import { parseHistory } from '../../src/history/parse.ts';
import type { History } from '../../src/history/types.ts';
import type { Result } from '../../src/problems/problem.ts';
import { HOSTILE_JSON } from '../fuzz/hostile-values.ts';
import { mutated } from '../fuzz/mutate.ts';
import { randomFrom } from '../fuzz/random.ts';
import { HISTORIES } from '../fuzz/seeds-of-value.ts';
import { rawHistories } from '../support/arbitraries/raw-history.ts';
import { runs } from '../support/runs.ts';

/** Changed histories that are tried. */
const SEEDS = runs(500, 20_000);

/** What a reading comes to: the history, or code and place of each problem. */
function outcome(result: Result<History>): unknown {
  if (result.ok) return result.value;
  return result.problems.map(({ code, path }) => `${code} ${JSON.stringify(path)}`).sort();
}

describe('checkHistory', () => {
  it('reads every history as parseHistory does', () => {
    fc.assert(
      fc.property(rawHistories, (raw) => {
        const checked = checkHistory(raw);
        expect(checked.ok).toBe(true);
        expect(outcome(checked)).toEqual(outcome(parseHistory(raw)));
      }),
    );
  });

  it('refuses what parseHistory refuses: the same codes at the same places', () => {
    let refused = 0;
    for (let seed = 0; seed < SEEDS; seed += 1) {
      const random = randomFrom(seed);
      const raw = mutated(HISTORIES[seed % HISTORIES.length], random, HOSTILE_JSON);
      const parsed = parseHistory(raw);
      if (!parsed.ok) refused += 1;
      expect(outcome(checkHistory(raw)), `seed ${seed}`).toEqual(outcome(parsed));
    }
    // Most of the changed histories must be wrong, or the comparison says little.
    expect(refused).toBeGreaterThan(SEEDS / 2);
  });

  const year = (fields: object) => ({ country: 'THA', years: [{ year: 2015, ...fields }] });
  const wrong: readonly (readonly [what: string, raw: unknown, code: string, path: unknown[]])[] = [
    ['nothing', undefined, 'input.missing', []],
    ['a list', [], 'input.wrong-type', []],
    [
      'a year that is no number',
      year({ year: Number.NaN }),
      'input.not-finite',
      ['years', 0, 'year'],
    ],
    ['a year in between', year({ year: 2015.5 }), 'input.wrong-type', ['years', 0, 'year']],
    ['a year too early', year({ year: 1999 }), 'input.too-small', ['years', 0, 'year']],
    ['an empty country', { country: '', years: [] }, 'input.too-small', ['country']],
    [
      'a misspelt placement',
      year({ placement: 'tier-4' }),
      'input.not-allowed',
      ['years', 0, 'placement'],
    ],
    [
      'a misspelt key',
      year({ plcement: 'tier-1' }),
      'input.unknown-name',
      ['years', 0, 'plcement'],
    ],
    [
      'a key of every object',
      year({ facts: JSON.parse('{"__proto__": true}') }),
      'input.unknown-name',
      ['years', 0, 'facts', '__proto__'],
    ],
    [
      'a day that February lacks',
      year({
        facts: {
          appreciableProgress: {
            value: true,
            evidence: [{ kind: 'training', date: '2015-02-30' }],
          },
        },
      }),
      'input.bad-format',
      ['years', 0, 'facts', 'appreciableProgress', 'evidence', 0, 'date'],
    ],
  ];

  it.each(wrong)('says what is wrong with %s', (_what, raw, code, path) => {
    const result = checkHistory(raw);
    const problems = result.ok ? [] : result.problems;
    expect(problems).toContainEqual(expect.objectContaining({ code, path }));
  });

  it('takes a hole in a list and what a prototype holds for missing, as parseHistory does', () => {
    const holed: unknown[] = [];
    holed[1] = { year: 2015 };
    for (const raw of [
      { country: 'THA', years: holed },
      Object.create({ country: 'THA', years: [] }),
      Object.assign(Object.create({ years: [] }), { country: 'THA' }),
    ]) {
      expect(checkHistory(raw).ok).toBe(false);
      expect(parseHistory(raw).ok).toBe(false);
    }
    expect(outcome(checkHistory({ country: 'THA', years: holed }))).toEqual([
      'input.missing ["years",0]',
    ]);
  });

  it('names the nearest name, and what is allowed', () => {
    const result = checkHistory(year({ plcement: 'tier-1' }));
    expect(result.ok ? null : result.problems[0]?.params).toMatchObject({
      found: 'plcement',
      nearest: 'placement',
      allowed: expect.arrayContaining(['placement', 'reassessed']),
    });
  });
});
