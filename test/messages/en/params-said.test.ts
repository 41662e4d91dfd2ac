import { describe, expect, test } from 'vitest';
import { NOTICE_CODES, PROBLEM_CODES, RULEBOOK_CODES } from '../../../src/messages/codes.ts';
import { noticeText } from '../../../src/messages/en/notices.ts';
import { problemText, sentenceOf } from '../../../src/messages/en/problems.ts';
import { problem } from '../../../src/problems/problem.ts';

/**
 * What each message has to tell: a reader who is not told which name, day or bound was
 * meant cannot mend it. The parameters are those that the library gives with the code.
 */
const PROBLEMS: Readonly<Record<string, string>> = {
  'input.unknown-name': 'found',
  'input.not-allowed': 'found',
  'input.wrong-type': 'expected found',
  'input.missing': 'expected',
  'input.not-finite': 'found',
  'input.too-small': 'found minimum',
  'input.too-big': 'found maximum',
  'input.bad-format': 'found format',
  'history.duplicate-year': 'found first',
  'history.year-out-of-order': 'found after',
  'history.evidence-after-report': 'found year',
  'history.evidence-before-any-period': 'found first',
  'options.unknown-reading': 'found',
  'options.bad-reading': 'found reading',
  'options.year-out-of-range': 'found minimum maximum',
  'options.date-out-of-range': 'found minimum maximum',
  'options.unknown-law-parameter': 'found',
  'options.bad-law-parameter': 'found allowed',
  'options.unknown-name': 'found',
  'options.bad-advance-by': 'found',
  'advice.unknown-target': 'found',
  'advice.target-is-present': 'target',
  'advice.unranked-target': 'found',
  'advice.bad-within': 'found minimum maximum',
  'diff-law.unknown-side': 'found',
  'diff-law.ambiguous-side': 'found',
  'diff-law.repeated-side': 'name',
  'scenario.before-record-ends': 'found last',
  'conformance.duplicate-case': 'found first',
  'scenario.after-until': 'found until',
  'scenario.bad-year': 'found minimum maximum',
  'model.unknown-placement': 'found',
  'model.missing-placement': 'placement',
  'model.unknown-clock': 'found',
  'model.probability-range': 'found',
  'model.sum': 'found',
  'model.bad-span': 'found until',
  'model.bad-smoothing': 'found',
  'forecast.duplicate-country': 'country',
  'forecast.before-record-ends': 'found last country',
  'forecast.bad-runs': 'found minimum maximum',
  'forecast.bad-seed': 'found',
  'forecast.bad-workers': 'found minimum maximum',
  'forecast.worker-died': 'reason',
  'rulebook.gap': 'type law readings facts',
  'rulebook.overlap': 'rules law readings facts',
  'rulebook.never-fires': 'type',
  'rulebook.not-a-placement': 'found',
  'rulebook.two-expressions': 'found',
  'rulebook.too-deep': 'maximum',
  'rulebook.too-large': 'maximum',
  'rulebook.chain-too-long': 'maximum',
  'rulebook.duplicate-name': 'found first',
  'rulebook.unknown-condition': 'found',
  'rulebook.unknown-fact': 'found',
  'rulebook.unknown-law-parameter': 'found',
  'rulebook.unknown-reading': 'found',
  'rulebook.type-mismatch': 'fact expected found',
  'rulebook.wrong-operator': 'fact found type',
  'rulebook.not-a-value': 'fact found',
  'rulebook.cycle': 'cycle',
  'rulebook.missing-input': 'input',
  'rulebook.not-at-hand': 'found layer',
  'rulebook.unused-fact': 'found',
  'rulebook.unused-law-parameter': 'found',
  'rulebook.unused-reading': 'found',
  'rulebook.both-sides': 'facts',
  'rulebook.inexact-fact': 'found inputs',
  'rulebook.inexact-condition': 'inputs',
};

/** Messages that have nothing to tell beside themselves. */
const PLAIN = [
  'advice.too-entangled',
  'input.too-many-faults',
  'history.reassessed-without-placement',
  'history.no-year',
  'options.empty-resume',
  'options.idle-law',
  'model.missing-clock',
  'forecast.no-history',
  'rulebook.no-expression',
  'rulebook.unused-condition',
];

const NOTICES: Readonly<Record<string, string>> = {
  'law.carried-on': 'lastYear',
  'country.unknown': 'country',
  'past.before-first-year': 'first',
  'record.not-lawful': 'recorded possible',
  'record.reassessed': 'published final',
  'record.implies': 'holds fails',
  'waiver.without-effect': 'reason',
  'waiver.prong-not-met': 'prongs',
  'calendar.too-early': 'found bound',
  'calendar.too-late': 'found bound',
  'calendar.without-effect': 'found',
  'consequences.without-effect': 'option',
  'consequences.published-before': 'published counted',
  'consequences.published-before-not-given': 'counted',
  'determination.contradicts-parts': 'fact',
  'special-case.with-tier-findings': 'facts',
  'not-rated.with-tier-findings': 'facts',
  'evidence.unsupported': 'fact faults',
  'count.contradicts-clock': 'stated runs',
  'downgrade.ground': 'grounds',
  'practice.applied': 'practices',
  'practice.contradicted': 'practices',
  'fact.not-in-force': 'fact from to',
};

const OF_YEARS = ['past.unknown', 'record.derived', 'record.disputed'];

const OF_FLAGS = ['waiver.implied', 'outlook.one-year-only'];

/** A word that no text holds of itself, for each parameter. */
const wordsFor = (names: string): Readonly<Record<string, string>> =>
  Object.fromEntries(names.split(' ').map((name) => [name, `zz-${name}-zz`]));

describe('a problem tells', () => {
  test('what it is about, or it is plain', () => {
    const all = [...Object.keys(PROBLEMS), ...PLAIN].sort();
    expect(all).toEqual([...PROBLEM_CODES, ...RULEBOOK_CODES].sort());
  });

  test.each(Object.entries(PROBLEMS))('%s: %s', (code, names) => {
    const words = wordsFor(names);
    const { message } = problemText(problem(code, [], words));
    for (const word of Object.values(words)) expect(message).toContain(word);
  });

  test.each([
    'history.duplicate-year',
    'history.year-out-of-order',
    'history.reassessed-without-placement',
    'history.no-year',
    'rulebook.gap',
  ])('%s: what to do about it', (code) => {
    expect(problemText(problem(code)).help).toMatch(/^(?:add|put) \S+ .*\w/u);
  });

  test('nothing to do where there is nothing to advise', () => {
    expect(problemText(problem('history.evidence-after-report')).help).toBeNull();
    expect(sentenceOf(problem('model.missing-clock'))).not.toContain('(');
    const params = { found: '"x"', allowed: 'true or false' };
    expect(problemText(problem('options.bad-law-parameter', [], params)).help).toBeNull();
  });
});

describe('a notice tells', () => {
  const plain = NOTICE_CODES.filter((code) => !Object.hasOwn(NOTICES, code));

  test.each(Object.entries(NOTICES))('%s: %s', (code, names) => {
    const words = wordsFor(names);
    const text = noticeText(problem(code, [], words)).toLowerCase();
    for (const word of Object.values(words)) expect(text).toContain(word.toLowerCase());
  });

  test.each(OF_YEARS)('%s: the years', (code) => {
    expect(noticeText(problem(code, [], { years: [2004, 2009] }))).toContain('2004 and 2009');
  });

  test.each(OF_FLAGS)('%s: whether it is certain', (code) => {
    const sure = noticeText(problem(code, [], { certain: true }));
    const unsure = noticeText(problem(code, [], { certain: false }));
    expect(sure).not.toMatch(/\bmay\b/u);
    expect(unsure).toMatch(/\bmay (?:be able to stay|have been lawful only)\b/u);
  });

  test('the others say the same whatever they are given', () => {
    for (const code of plain.filter((one) => ![...OF_YEARS, ...OF_FLAGS].includes(one))) {
      const said = noticeText(problem(code, [], { found: 'x', years: [2004], certain: true }));
      expect(said).toBe(noticeText(problem(code)));
      expect(said.split(' ').length).toBeGreaterThan(8);
    }
  });
});

describe('lists in a message', () => {
  test('of names are joined by and', () => {
    const params = { rules: ['a', 'b', 'c'], law: '', readings: [], facts: [] };
    expect(problemText(problem('rulebook.overlap', [], params)).message).toBe(
      'the rules `a`, `b` and `c` hold together with equal priority and disagree',
    );
  });

  test('of the occasion name the law, the readings and the facts as far as there are any', () => {
    const message = (more: object) =>
      problemText(problem('rulebook.gap', [], { type: 'merits', ...more })).message;
    expect(message({})).toBe('no rule of type `merits` holds');
    expect(message({ law: 'R2019', readings: [], facts: [] })).toMatch(/ holds under `R2019`$/u);
    expect(message({ law: 'R2019', readings: ['a: b', 'c: d'], facts: [] })).toMatch(
      / under `R2019, a: b, c: d`$/u,
    );
    expect(message({ law: 'R2019', readings: [], facts: ['x', 'y'] })).toMatch(
      / under `R2019` for `x`, `y`$/u,
    );
  });

  test('of a circle say who names whom', () => {
    const { message } = problemText(problem('rulebook.cycle', [], { cycle: ['a', 'b', 'a'] }));
    expect(message).toBe('the condition rests on itself: `a` names `b` names `a`');
  });

  test('a place is written with dots', () => {
    const params = { found: 'x', first: ['f', 'rules', '2'] };
    expect(problemText(problem('rulebook.duplicate-name', [], params)).message).toBe(
      'the name `x` is already used at `f.rules.2`',
    );
  });
});

describe('a bound', () => {
  const message = (code: string, found: string, limit: object) =>
    problemText(problem(code, [], { found, ...limit })).message;

  test.each([
    ['input.too-small', '7', { minimum: 9 }, '`7` is too small; at least 9'],
    ['input.too-big', '7', { maximum: 5 }, '`7` is too big; at most 5'],
    ['input.too-small', '"x"', { minimum: 2 }, '`"x"` is too short; at least 2 characters'],
    ['input.too-big', '"xy"', { maximum: 1 }, '`"xy"` is too long; at most 1 character'],
    [
      'input.too-small',
      'an empty list',
      { minimum: 1 },
      'an empty list is too short; at least 1 entry',
    ],
    ['input.too-big', 'a list', { maximum: 3 }, 'a list is too long; at most 3 entries'],
    ['input.too-small', "it's", { minimum: 1 }, "`it's` is too small; at least 1"],
    ['input.too-big', '5"', { maximum: 1 }, '`5"` is too big; at most 1'],
  ])('%s of %s with %j', (code, found, limit, text) => {
    expect(message(code, found, limit)).toBe(text);
  });
});
