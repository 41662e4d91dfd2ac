import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseHistory } from '../../../src/history/parse.ts';
import { problemText, sentenceOf } from '../../../src/messages/en/problems.ts';
import { type Problem, problem } from '../../../src/problems/problem.ts';
import { readRulebook } from '../../../src/rulebook/read.ts';
import { anyProblem } from '../../support/arbitraries/problem.ts';

function sentences(raw: unknown): readonly string[] {
  const result = parseHistory(raw);
  return result.ok ? [] : result.problems.map(sentenceOf);
}

describe('sentenceOf', () => {
  it('says where, what and what to do about a misspelt placement', () => {
    const raw = { country: 'THA', years: [{ year: 2012, placement: 'tier-2-watchlist' }] };
    expect(sentences(raw)).toEqual([
      'years[0].placement: `"tier-2-watchlist"` is not allowed here (did you mean `tier-2-watch-list`?)',
    ]);
  });

  it('says which fact is meant', () => {
    const raw = { country: 'THA', years: [{ year: 2012, facts: { signifcantEfforts: true } }] };
    expect(sentences(raw)).toEqual([
      'years[0].facts.signifcantEfforts: unknown name `signifcantEfforts` (did you mean `significantEfforts`?)',
    ]);
  });

  it('lists what is allowed where nothing is near', () => {
    expect(sentences({ country: 'THA', years: [{ year: 2012, placement: 'good' }] })).toEqual([
      'years[0].placement: `"good"` is not allowed here (allowed: `tier-1`, `tier-2`, `tier-2-watch-list`, `tier-3`, `special-case`, `not-rated`)',
    ]);
  });

  it('tells types, missing values and bounds apart', () => {
    const years = [
      { year: '2012' },
      { year: 1999 },
      {},
      { year: Number.NaN },
      { year: 2015, facts: { significantEfforts: [] } },
      {
        year: 2016,
        facts: {
          significantEfforts: { value: true, evidence: [{ kind: 'training', date: 'May' }] },
        },
      },
    ];
    expect(sentences({ country: '', years })).toEqual([
      'country: `""` is too short; at least 1 character',
      'years[0].year: expected a number, found `"2012"`',
      'years[1].year: `1999` is too small; at least 2001',
      'years[2].year: missing; expected a number',
      'years[3].year: `NaN` is not a finite number',
      'years[4].facts.significantEfforts: expected true or false, found an empty list',
      'years[5].facts.significantEfforts.evidence[0].date: `"May"` is not a date of the form YYYY-MM-DD',
    ]);
  });

  it('tells faults across years', () => {
    const years = [{ year: 2012 }, { year: 2011, reassessed: 'tier-3' }, { year: 2012 }];
    expect(sentences({ country: 'THA', years })).toEqual([
      'years[1].reassessed: a reassessed placement without the published one (add `placement`, the one at release)',
      'years[1].year: report year `2011` comes after `2012` (put the years in order, oldest first)',
      'years[2].year: report year `2012` stands here a second time; the first is `years[0]` (put everything about one year into one entry)',
    ]);
  });

  it('speaks of rule files too', () => {
    const condition = { title: 't', cite: 'c', basis: 'statute', all: [{ condition: 'b' }] };
    const result = readRulebook({
      f: { title: 't', cite: 'c', conditions: { a: condition }, rules: [] },
    });
    expect(result.ok ? [] : result.problems.map(sentenceOf)).toEqual([
      'f.conditions.a.all[0].condition: unknown condition `b` (did you mean `a`?)',
    ]);
  });

  it('gives a code without a text by name, with its params', () => {
    expect(sentenceOf(problem('nobody.knows', ['a', 1], { found: 'x', list: ['y', 'z'] }))).toBe(
      'a[1]: nobody.knows: found `x`, list `y, z`',
    );
    expect(sentenceOf(problem('toString'))).toBe('toString');
  });

  it('quotes a name that cannot stand in a path', () => {
    expect(problemText(problem('input.missing', ['a b', '__proto__'])).path).toBe(
      '[`a b`].__proto__',
    );
  });

  it('cuts long input and long lists', () => {
    const params = {
      found: 'x'.repeat(500),
      allowed: Array.from({ length: 30 }, (_, at) => `n${at}`),
    };
    const { message, help } = problemText(problem('input.unknown-name', [], params));
    expect(message).toBe(`unknown name \`${'x'.repeat(80)}\u2026\``);
    expect(help).toMatch(/^allowed: `n0`, .*`n11` and 18 more$/);
  });

  it('is one safe line whatever the problem holds, and never throws', () => {
    fc.assert(
      fc.property(anyProblem, (one: Problem) => {
        const line = sentenceOf(one);
        expect(line).not.toBe('');
        expect(line).not.toMatch(/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u);
      }),
    );
  });

  it('keeps user input inside its backticks', () => {
    fc.assert(
      fc.property(fc.string(), (found) => {
        const { message } = problemText(problem('input.unknown-name', [], { found }));
        expect(message.split('`')).toHaveLength(3);
      }),
    );
  });
});
