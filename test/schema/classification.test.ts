import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CLASSIFICATION_SCHEMA } from '../../src/classify/classification.ts';
import { classify } from '../../src/classify/classify.ts';
import { rawHistories } from '../support/arbitraries/raw-history.ts';
import { jsonAt, VALID, validatorOf, verdict } from './validator.ts';

const validate = validatorOf('classification');

describe('the JSON Schema of a classification', () => {
  it('has the name and version that every answer carries', () => {
    const { $id, properties } = jsonAt('rules/schema/classification.schema.json');
    expect(properties.schema.const).toBe(CLASSIFICATION_SCHEMA);
    expect($id.split('/').slice(-2)).toEqual(CLASSIFICATION_SCHEMA.split('/').slice(-2));
  });

  it('accepts every answer, as it comes out of JSON', () => {
    fc.assert(
      fc.property(rawHistories, (history) => {
        const answer = JSON.parse(JSON.stringify(classify(history)));
        expect(verdict(validate, answer)).toEqual(VALID);
      }),
    );
  });

  it('allows no key more and none less at the top', () => {
    const answer = classify({ country: 'THA', years: [{ year: 2012, placement: 'tier-2' }] });
    const { notices, ...less } = answer;
    expect(verdict(validate, { ...less, notices }).valid).toBe(true);
    expect(verdict(validate, less).valid).toBe(false);
    expect(verdict(validate, { ...answer, more: 1 }).valid).toBe(false);
  });
});
