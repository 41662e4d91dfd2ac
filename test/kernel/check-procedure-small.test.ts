import { describe, expect, it } from 'vitest';
import { checkProcedure } from '../../src/kernel/check-procedure.ts';
import { KERNEL_INPUTS } from '../../src/kernel/inputs.ts';
import { ALWAYS, is, merits, rule, smallRulebook } from '../testing/theorems/small-rulebook.ts';

const CLOCK = [
  'clock.run: 0',
  'clock.waivers: 0',
  'clock.cap: clear',
  'clock.arming: false',
  'clock.previous: none',
];
const inputs = (...held: readonly string[]) =>
  KERNEL_INPUTS.map((input) => `${input}: ${held.includes(input)}`);
const gap = (type: string, facts: readonly string[]) => ({
  code: 'rulebook.gap',
  severity: 'error',
  path: [],
  params: { type, law: 'R2001', readings: [], facts },
});

describe('a small rulebook that is run', () => {
  it('is faultless where every rule decides something', () => {
    expect(checkProcedure(smallRulebook())).toEqual([]);
  });

  it('has a gap for the first inputs that lead to it', () => {
    const found = smallRulebook({
      rules: {
        'as-found': rule(1, is('merits', 'tier-2', 'notEqual'), 'placement', {
          value: { fact: 'merits' },
          cause: 'merits',
        }),
      },
    });
    expect(checkProcedure(found)).toEqual([
      gap('placement', [
        ...CLOCK,
        ...inputs('significantEfforts'),
        'merits: tier-2',
        'meritsCause: merits',
      ]),
    ]);
  });

  it('has a gap in the merits where they are asked, and none in what follows them', () => {
    const found = checkProcedure(smallRulebook({ rules: { three: null } }));
    expect(found).toEqual([gap('merits', inputs())]);
  });

  it('counts the run on for the questions that come after it', () => {
    const counted = {
      up: rule(3, is('placement', 'tier-1'), 'run', { change: 'increment' }),
      same: rule(2, is('placement', 'tier-2'), 'run', { change: 'keep' }),
    };
    const leaves = (tier: string, next: number) => ({
      all: [is('placement', tier), is('clock.run', 2), is('next.run', next)],
    });
    const right = [leaves('tier-1', 3), leaves('tier-2', 2), leaves('tier-3', 0)];
    const asked = { any: [is('clock.run', 2, 'notEqual'), ...right] };
    const others = ['tier-2-watch-list', 'special-case', 'not-rated'].map((one) => leaves(one, 0));
    const complete = { any: [asked, ...others] };
    expect(
      checkProcedure(
        smallRulebook({
          rules: { ...counted, waivers: rule(1, complete, 'waivers', { change: 'zero' }) },
        }),
      ),
    ).toEqual([]);
  });

  it.each([
    { value: { fact: 'merits' }, cause: 'merits' },
    { value: 'tier-2', cause: { fact: 'meritsCause' } },
  ])('follows up no merits that are taken from elsewhere: %j', (params) => {
    const { rules, conditions, origin } = smallRulebook();
    const broken = rules.map((one) =>
      one.event.type === 'merits' ? { ...one, event: { type: 'merits', params } } : one,
    );
    const found = checkProcedure({ conditions, origin, rules: broken });
    expect(found.filter(({ code }) => code === 'rulebook.never-fires')).toEqual([
      {
        code: 'rulebook.never-fires',
        severity: 'warning',
        path: ['small', 'rules', 'as-found'],
        params: { type: 'placement' },
      },
    ]);
  });

  it('shows no clock to the merits', () => {
    const late = merits(90, is('clock.run', 5, 'notEqual'), 'tier-2');
    expect(checkProcedure(smallRulebook({ rules: { late } })).map(({ path }) => path)).toEqual([
      ['small', 'rules', 'late'],
    ]);
  });

  it('tells apart what only the placement, or only a practice, asks for', () => {
    const waiver = { condition: 'waiverGranted' };
    const key = { condition: 'keyAchievements' };
    const found = smallRulebook({
      rules: {
        'as-found': rule(1, { not: waiver }, 'placement', { value: 'tier-1', cause: 'merits' }),
        practice: rule(1, key, 'unexpected', { practice: 'ratedAgain' }),
      },
    });
    expect(checkProcedure(found)).toEqual([
      gap('placement', [
        ...CLOCK,
        ...inputs('waiverGranted'),
        'merits: tier-3',
        'meritsCause: merits',
      ]),
    ]);
  });

  it('names the rules that never decide, practices included', () => {
    const found = smallRulebook({
      rules: {
        idle: merits(5, { condition: 'specialCase' }, 'special-case'),
        practice: rule(1, { not: ALWAYS }, 'unexpected', { practice: 'ratedAgain' }),
        other: rule(1, is('merits', 'tier-1'), 'unexpected', { practice: 'ratedAgain' }),
      },
    });
    expect(checkProcedure(found).map(({ code, path, params }) => [code, path, params])).toEqual([
      ['rulebook.never-fires', ['small', 'rules', 'idle'], { type: 'merits' }],
      ['rulebook.never-fires', ['small', 'rules', 'practice'], { type: 'unexpected' }],
    ]);
  });
});
