import { describe, expect, it } from 'vitest';
import { RULE_FILES } from '../../src/rulebook/default.ts';
import { NAMED_FACTS } from '../../src/rulebook/names.ts';
import { described, fileOf, fileWith, sound, soundRule } from '../rulebook/minimal.ts';
import { jsonAt, VALID, validatorOf, verdict } from './validator.ts';

const validate = validatorOf('rule-file');

describe('the JSON Schema of a rule file', () => {
  it.each(Object.keys(RULE_FILES))('accepts the shipped file %s', (name) => {
    expect(verdict(validate, jsonAt(`rules/${name}.json`))).toEqual(VALID);
  });

  it('names every fact that a rule may read, so that an editor can complete them', () => {
    const { $defs } = jsonAt('rules/schema/rule-file.schema.json');
    expect($defs.fact.enum).toEqual([...NAMED_FACTS.keys()]);
    expect($defs.decidedBy.enum).not.toContain('law.clock');
    expect($defs.decidedBy.enum).not.toContain('victimsPerYear');
  });

  it.each([
    ['an empty all', { all: [] }],
    ['an empty any', { any: [] }],
    ['two forms', { all: [sound], any: [sound] }],
    ['a path', { ...sound, path: '$.x' }],
    ['an operator of its own', { ...sound, operator: 'in' }],
    ['a value of null', { ...sound, value: null }],
    ['a misspelt fact', { ...sound, fact: 'significantEffort' }],
    ['a misspelt fact on the right', { ...sound, value: { fact: 'law.wathList' } }],
    ['a name and more', { condition: 'one', priority: 3 }],
  ])('refuses %s', (_, expression) => {
    expect(verdict(validate, fileWith(sound))).toEqual(VALID);
    expect(verdict(validate, fileWith(expression)).valid).toBe(false);
  });

  it.each([
    [
      'a condition without a citation',
      fileOf({ one: { title: 't', basis: 'statute', not: sound } }),
    ],
    ['a condition without a basis', fileOf({ one: { title: 't', cite: 'c', not: sound } })],
    ['half a weighed condition', fileOf({ one: { ...described, for: sound } })],
    ['a name with a blank', fileOf({ 'o ne': { ...described, not: sound } })],
    ['a rule without a citation', fileOf({}, [{ ...soundRule, cite: undefined }])],
    [
      'a misspelt placement',
      fileOf({}, [
        { ...soundRule, event: { type: 'merits', params: { value: 'tier-4', cause: 'merits' } } },
      ]),
    ],
    [
      'an event of another type',
      fileOf({}, [{ ...soundRule, event: { type: 'cap', params: { change: 'set' } } }]),
    ],
  ])('refuses %s', (_, file) => {
    expect(verdict(validate, fileOf({}, [soundRule]))).toEqual(VALID);
    expect(verdict(validate, JSON.parse(JSON.stringify(file))).valid).toBe(false);
  });
});
