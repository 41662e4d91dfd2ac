import { describe, expect, it } from 'vitest';
import { INITIAL_STATE } from '../../src/kernel/state.ts';
import { stateProblems } from '../../src/kernel/state-problems.ts';

const problemsOf = (state: unknown) =>
  stateProblems(state, ['resume', 0]).map(({ code, path, params }) => [
    code,
    path.join('.'),
    params,
  ]);
const changed = (change: object) => problemsOf({ ...INITIAL_STATE, ...change });

describe('stateProblems', () => {
  it('has nothing against a state, up to the longest run and the most waivers', () => {
    expect(changed({})).toEqual([]);
    expect(changed({ run: 9, waivers: 5, cap: 'stint', arming: true, previous: 'tier-3' })).toEqual(
      [],
    );
    expect(changed({ previous: 'none' })).toEqual([]);
  });

  it('tells every part that is missing', () => {
    expect(problemsOf({})).toEqual(
      ['run', 'waivers', 'cap', 'arming', 'previous'].map((name) => [
        'input.missing',
        `resume.0.${name}`,
        { expected: `\`${name}\`` },
      ]),
    );
  });

  it.each([null, undefined, 7, 'clear'])('refuses %j as a state', (state) => {
    expect(problemsOf(state)).toMatchObject([
      ['input.wrong-type', 'resume.0', { expected: 'an object' }],
    ]);
  });

  it.each([
    ['run', 9],
    ['waivers', 5],
  ] as const)('counts %s in whole numbers from 0 to %i', (name, maximum) => {
    const path = `resume.0.${name}`;
    expect(changed({ [name]: maximum + 1 })).toEqual([
      ['input.too-big', path, { found: String(maximum + 1), maximum }],
    ]);
    expect(changed({ [name]: -1 })).toEqual([
      ['input.too-small', path, { found: '-1', minimum: 0 }],
    ]);
    for (const found of [1.5, '2', null, Number.NaN]) {
      expect(changed({ [name]: found })).toMatchObject([
        ['input.wrong-type', path, { expected: 'a whole number' }],
      ]);
    }
    expect(changed({ [name]: 0 })).toEqual([]);
  });

  it('knows where a cap can stand, and which placements there are', () => {
    expect(changed({ cap: 'stnit' })).toEqual([
      [
        'input.not-allowed',
        'resume.0.cap',
        { found: '"stnit"', allowed: ['clear', 'armed', 'stint'], nearest: 'stint' },
      ],
    ]);
    expect(changed({ previous: 'tier2' })).toMatchObject([
      ['input.not-allowed', 'resume.0.previous', { nearest: 'tier-2' }],
    ]);
  });

  it('takes true or false for what arms the cap', () => {
    expect(changed({ arming: 'yes' })).toEqual([
      ['input.wrong-type', 'resume.0.arming', { found: '"yes"', expected: 'true or false' }],
    ]);
  });

  it('tells all at once', () => {
    const codes = changed({ run: -1, waivers: 6, cap: 1, arming: 1, previous: 1 }).map(
      ([code]) => code,
    );
    expect(codes).toEqual([
      'input.too-small',
      'input.too-big',
      'input.not-allowed',
      'input.wrong-type',
      'input.not-allowed',
    ]);
  });
});
