import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FACT_NAMES, VOCABULARY } from '../../src/facts/vocabulary.ts';
import { parseHistory } from '../../src/history/parse.ts';
import { rawHistories } from '../support/arbitraries/raw-history.ts';
import { jsonAt, VALID, validatorOf, verdict } from './validator.ts';

const validate = validatorOf('history');
const schema = jsonAt('rules/schema/history.schema.json');
const year = schema.properties.years.items.properties;

function withYear(change: object) {
  return { country: 'THA', years: [{ year: 2012, ...change }] };
}

describe('the JSON Schema of a history', () => {
  it('accepts what parseHistory accepts', () => {
    fc.assert(
      fc.property(rawHistories, (history) => {
        expect(parseHistory(history).ok).toBe(true);
        expect(verdict(validate, history)).toEqual(VALID);
      }),
    );
  });

  it.each([
    ['a misspelt placement', { placement: 'tier-2-watchlist' }],
    ['an unknown fact', { facts: { significantEffort: true } }],
    ['a number for a yes or no', { facts: { significantEfforts: 1 } }],
    ['a yes or no for a number', { facts: { victimsPerYear: true } }],
    ['half a victim', { facts: { victimsPerYear: 0.5 } }],
    ['a waiver fact among the facts', { facts: { 'waiver.granted': true } }],
    ['a fact without its value', { facts: { specialCase: { sources: ['s'] } } }],
    [
      'an unknown kind of evidence',
      {
        facts: { specialCase: { value: true, evidence: [{ kind: 'rumour', date: '2012-01-01' }] } },
      },
    ],
    [
      'a date that does not exist',
      {
        facts: {
          specialCase: { value: true, evidence: [{ kind: 'training', date: '2012-02-30' }] },
        },
      },
    ],
    ['an unknown key of the waiver', { waiver: { grant: true } }],
    ['a year before the first report', { year: 2000 }],
  ])('refuses %s, as parseHistory does', (_, change) => {
    expect(parseHistory(withYear({})).ok).toBe(true);
    expect(verdict(validate, withYear({}))).toEqual(VALID);
    expect(parseHistory(withYear(change)).ok).toBe(false);
    expect(verdict(validate, withYear(change)).valid).toBe(false);
  });

  it.each(FACT_NAMES)('describes %s by its question and its paragraph', (name) => {
    const place = name.startsWith('waiver.')
      ? year.waiver.properties[name.slice('waiver.'.length)]
      : year.facts.properties[name];
    expect(place.description).toContain(VOCABULARY[name]?.question);
    expect(place.description).toContain(VOCABULARY[name]?.cite);
  });
});
