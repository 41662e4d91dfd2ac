import { describe, expect, it } from 'vitest';
import { described, faultsIn, fileOf, sound, soundRule } from './minimal.ts';

const ruleFaults = (rule: unknown) => faultsIn(fileOf({}, [rule]));
const conditionFaults = (condition: unknown) => faultsIn(fileOf({ one: condition }));

describe('a rule of a faulty shape', () => {
  it('is not looked at any further', () => {
    const rule = { ...soundRule, priority: 0, conditions: { condition: 'gone' } };
    expect(ruleFaults(rule)).toEqual([
      ['input.too-small', 'f/rules/0/priority', { found: '0', minimum: 1 }],
    ]);
  });

  it.each([
    [null, 'null'],
    ['rule', '"rule"'],
    [[], 'an empty list'],
  ])('that is %j is one problem', (rule, found) => {
    expect(ruleFaults(rule)).toEqual([
      ['input.wrong-type', 'f/rules/0', { found, expected: 'an object' }],
    ]);
  });

  it('has the keys of a rule', () => {
    const { event, ...rest } = soundRule;
    const [first] = ruleFaults({ ...rest, evnt: event });
    expect(first).toMatchObject(['input.unknown-name', 'f/rules/0/evnt', { nearest: 'event' }]);
  });
});

describe('a condition', () => {
  it('without an expression is told so beside its other faults', () => {
    const faults = conditionFaults({ ...described, title: 7 }).map(([code]) => code);
    expect(faults).toEqual(['input.wrong-type', 'rulebook.no-expression']);
  });

  it('with a misspelt expression is told the spelling alone', () => {
    const faults = conditionFaults({ ...described, al: [sound] });
    expect(faults.map(([code]) => code)).toEqual(['input.unknown-name']);
    expect(faults[0]?.[2]).toMatchObject({ nearest: 'all' });
  });

  it('that is no object is one problem', () => {
    for (const condition of [null, 7, []]) expect(conditionFaults(condition)).toHaveLength(1);
  });
});

describe('the value of an event', () => {
  const placement = (value: unknown) => ({
    ...soundRule,
    event: { type: 'placement', params: { value, cause: 'merits' } },
  });

  it('may be a fact, of which only the name is told', () => {
    expect(ruleFaults(placement({ fact: 'merits' }))).toEqual([]);
    expect(ruleFaults(placement({ fact: 'merits', fcat: 1 }))).toEqual([
      [
        'input.unknown-name',
        'f/rules/0/event/params/value/fcat',
        { found: 'fcat', nearest: 'fact', allowed: ['fact'] },
      ],
    ]);
  });
});
