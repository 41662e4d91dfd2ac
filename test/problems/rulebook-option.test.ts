import { describe, expect, it } from 'vitest';
import { diffLaw } from '../../src/audit/diff-law.ts';
import { classify } from '../../src/classify/classify.ts';
import { whyNot } from '../../src/classify/why-not.ts';
import { checkRules } from '../../src/kernel/check-rules.ts';
import { INITIAL_STATE } from '../../src/kernel/state.ts';
import { step } from '../../src/kernel/step.ts';
import { lawOf } from '../../src/law/law.ts';
import { DEFAULT_READINGS } from '../../src/law/readings.ts';
import { problemsIn } from '../../src/problems/problems-in.ts';
import { rulebookProblems } from '../../src/problems/rulebook-option.ts';
import { DEFAULT_RULEBOOK } from '../../src/rulebook/default.ts';
import type { Rulebook } from '../../src/rulebook/types.ts';

describe('rulebookProblems', () => {
  it('lets a loaded rulebook pass, and none', () => {
    expect(rulebookProblems(DEFAULT_RULEBOOK)).toEqual([]);
    expect(rulebookProblems(undefined)).toEqual([]);
    expect(rulebookProblems({ ...DEFAULT_RULEBOOK })).toEqual([]);
  });

  it.each<[unknown, string]>([
    [null, 'null'],
    [{}, 'an object'],
    [{ tiers: { conditions: {}, rules: [] } }, 'an object'],
    [{ conditions: {}, rules: [] }, 'an object'],
    [{ conditions: new Map(), rules: {} }, 'an object'],
    ['tiers.json', '"tiers.json"'],
    [{ conditions: new Map(), rules: [] }, 'an object'],
    [{ conditions: new Map(), rules: [null], origin: new Map() }, 'an object'],
    [{ ...DEFAULT_RULEBOOK, conditions: new Map([['notRated', null]]) }, 'an object'],
    ...['conditions', 'event'].map((part): [unknown, string] => {
      const rules = DEFAULT_RULEBOOK.rules.map((rule) => ({ ...rule, [part]: undefined }));
      return [{ ...DEFAULT_RULEBOOK, rules }, 'an object'];
    }),
    [
      {
        ...DEFAULT_RULEBOOK,
        rules: DEFAULT_RULEBOOK.rules.map((rule) => ({ ...rule, event: { type: 'merits' } })),
      },
      'an object',
    ],
  ])('refuses %j', (found, said) => {
    expect(rulebookProblems(found)).toEqual([
      {
        code: 'input.wrong-type',
        path: ['rulebook'],
        params: { found: said, expected: 'a rulebook from loadRulebook' },
      },
    ]);
  });
});

describe('a rulebook that is none', () => {
  const history = { country: 'KEN', years: [{ year: 2024, placement: 'tier-2' }] };
  const answer = classify(history);
  const calls: readonly (readonly [string, (rulebook: Rulebook) => unknown])[] = [
    ['classify', (rulebook) => classify(history, { rulebook })],
    ['step', (rulebook) => step(INITIAL_STATE, {}, lawOf(2025), DEFAULT_READINGS, rulebook)],
    ['whyNot', (rulebook) => whyNot(answer, 'tier-1', rulebook)],
    ['diffLaw', (rulebook) => diffLaw({ reportYear: 2018 }, { reportYear: 2020 }, { rulebook })],
  ];
  const none: readonly unknown[] = [
    null,
    {},
    'tiers.json',
    { conditions: new Map(), rules: [null], origin: new Map() },
  ];

  it.each(calls)('is refused with a code by %s, each time', (_name, call) => {
    for (const found of [...none, ...none]) {
      const problems = problemsIn(() => call(found as Rulebook));
      expect(problems.map(({ code, path }) => [code, path])).toEqual([
        ['input.wrong-type', ['rulebook']],
      ]);
    }
  });

  it('is told as an error by checkRules', () => {
    for (const found of [...none, undefined]) {
      expect(checkRules(found as Rulebook)).toMatchObject([
        { severity: 'error', code: 'input.wrong-type', path: ['rulebook'] },
      ]);
    }
  });

  it('is told by checkRules rule by rule, where there are rules at all', () => {
    const rules = DEFAULT_RULEBOOK.rules.map((rule) => ({ ...rule, conditions: undefined }));
    const found = checkRules({ ...DEFAULT_RULEBOOK, rules } as unknown as Rulebook);
    expect(found.length).toBeGreaterThan(1);
    expect(found.every(({ path }) => path[0] !== 'rulebook')).toBe(true);
  });

  it('is told of beside the sides of diffLaw', () => {
    const call = () => diffLaw({ reportYear: 1 }, {}, { rulebook: {} as Rulebook });
    expect(problemsIn(call).map(({ path }) => path)).toEqual([['a', 'reportYear'], ['rulebook']]);
  });
});
