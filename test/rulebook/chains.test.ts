import { describe, expect, it } from 'vitest';
import { readRulebook } from '../../src/rulebook/read.ts';
import { described, faultsIn, fileOf, sound, soundRule } from './minimal.ts';

const naming = (...conditions: readonly string[]) => ({
  ...described,
  all: [sound, ...conditions.map((condition) => ({ condition }))],
});

/** Conditions `c0` to the last, each naming the one before it. */
const chain = (length: number): Record<string, object> =>
  Object.fromEntries(
    Array.from({ length }, (_, at) => [`c${at}`, at === 0 ? naming() : naming(`c${at - 1}`)]),
  );

const tooLong = (name: string) => [
  ['rulebook.chain-too-long', `f/conditions/${name}`, { maximum: 64 }],
];

describe('a chain of conditions', () => {
  it('is as long as its longest way, in whatever order the ways are named', () => {
    for (const children of [
      ['c63', 'c0'],
      ['c0', 'c63'],
      ['c0', 'c63', 'c1'],
    ]) {
      const top = naming(...children);
      expect(faultsIn(fileOf({ ...chain(64), top }))).toEqual(tooLong('top'));
      expect(faultsIn(fileOf({ top, ...chain(64) }))).toEqual(tooLong('top'));
    }
    const within = naming('c62', 'c0');
    expect(faultsIn(fileOf({ ...chain(63), within }))).toEqual([]);
    expect(faultsIn(fileOf({ within, ...chain(63) }))).toEqual([]);
  });

  it('is told once, and not again for what stands above it', () => {
    expect(faultsIn(fileOf({ ...chain(64), top: naming('c63'), above: naming('top') }))).toEqual(
      tooLong('top'),
    );
  });

  it('does not count a name that there is not', () => {
    const faults = faultsIn(fileOf({ top: naming('gone', 'gone'), other: naming('top') }));
    expect(faults.map(([code]) => code)).toEqual([
      'rulebook.unknown-condition',
      'rulebook.unknown-condition',
    ]);
  });

  it('is made by conditions, not by rules', () => {
    const rules = Array.from({ length: 3 }, (_, at) => ({
      ...soundRule,
      name: `r${at}`,
      conditions: { condition: 'c63' },
    }));
    expect(faultsIn(fileOf(chain(64), rules))).toEqual([]);
  });

  it('has no circle in a rule of the name of a condition', () => {
    const rule = { ...soundRule, name: 'one', conditions: { condition: 'one' } };
    expect(faultsIn(fileOf({ one: naming() }, [rule])).map(([code]) => code)).toEqual([
      'rulebook.duplicate-name',
    ]);
  });
});

describe('files that are no object', () => {
  it.each([
    [null, 'null'],
    [[], 'an empty list'],
    ['rules', '"rules"'],
  ])('%j is one problem', (files, found) => {
    expect(Reflect.apply(readRulebook, undefined, [files])).toEqual({
      ok: false,
      problems: [{ code: 'input.wrong-type', path: [], params: { found, expected: 'an object' } }],
    });
  });
});

describe('what a comparison may have as its value', () => {
  const valued = (value: unknown) =>
    faultsIn(fileOf({ one: { ...described, not: { ...sound, value } } }));
  const expected = 'true, false, a whole number, a text or a fact';
  const path = 'f/conditions/one/not/value';

  it('is told where there is none, or another kind', () => {
    expect(valued(undefined)).toEqual([['input.missing', path, { expected }]]);
    expect(valued(null)).toEqual([['input.wrong-type', path, { found: 'null', expected }]]);
    expect(valued([])).toEqual([['input.wrong-type', path, { found: 'an empty list', expected }]]);
  });
});

describe('an event', () => {
  const withEvent = (event: unknown) => faultsIn(fileOf({}, [{ ...soundRule, event }]));
  const nearestOf = (event: unknown) => withEvent(event).map(([, path, params]) => [path, params]);

  it('tells the keys of each of its parts', () => {
    const params = { value: 'tier-1', cause: 'merits' };
    expect(nearestOf({ type: 'merits', params, parms: {} })).toEqual([
      ['f/rules/0/event/parms', { found: 'parms', nearest: 'params', allowed: ['type', 'params'] }],
    ]);
    expect(nearestOf({ type: 'merits', params: { ...params, caus: 1 } })).toEqual([
      [
        'f/rules/0/event/params/caus',
        { found: 'caus', nearest: 'cause', allowed: ['value', 'cause'] },
      ],
    ]);
  });

  it('is one problem where it is missing, or no object', () => {
    expect(withEvent(undefined).map((one) => one.slice(0, 2))).toEqual([
      ['input.missing', 'f/rules/0/event'],
    ]);
    expect(withEvent('merits').map((one) => one.slice(0, 2))).toEqual([
      ['input.wrong-type', 'f/rules/0/event'],
    ]);
  });
});
