import { describe, expect, it } from 'vitest';
import { checkRules } from '../../src/kernel/check-rules.ts';
import { KERNEL_INPUTS } from '../../src/kernel/inputs.ts';
import { loadRulebook } from '../../src/kernel/load-rulebook.ts';
import type { Condition, Expression, Rulebook } from '../../src/rulebook/types.ts';
import { ALWAYS, is, rule, smallRulebook } from '../testing/theorems/small-rulebook.ts';

const head = { title: 't', cite: 'c', basis: 'statute' } as const;

/** The files of the plain small rulebook, with other rules in place of some. */
function files(changes: Readonly<Record<string, object | null>> = {}) {
  const conditions = KERNEL_INPUTS.map((name) => [
    name,
    { ...head, all: [is('minimumStandardsApplicable', true)] },
  ]);
  const plain = smallRulebook().rules.map((one) => [one.name, one] as const);
  const rules = Object.entries({ ...Object.fromEntries(plain), ...changes });
  return {
    small: {
      title: 't',
      cite: 'c',
      conditions: Object.fromEntries(conditions),
      rules: rules.flatMap(([name, one]) => (one === null ? [] : [{ ...one, name }])),
    },
  };
}

const severities = (rulebook: Rulebook) =>
  new Set(checkRules(rulebook).map(({ severity }) => severity));

describe('loadRulebook', () => {
  it('gives a rulebook of which there are only warnings', () => {
    const result = loadRulebook(files());
    if (!result.ok) throw new Error(JSON.stringify(result.problems));
    expect(result.value.rules.map(({ name }) => name)).toContain('as-found');
    expect(severities(result.value)).toEqual(new Set(['warning']));
  });

  it('refuses one that errs, with the errors alone and as plain problems', () => {
    const early = rule(90, ALWAYS, 'merits', { value: 'tier-2', cause: 'merits' });
    expect(loadRulebook(files({ early }))).toEqual({
      ok: false,
      problems: [
        {
          code: 'rulebook.not-at-hand',
          path: ['small', 'rules', 'early', 'conditions', 'fact'],
          params: { found: 'clock.run', layer: 'merits' },
        },
      ],
    });
  });

  it('refuses what cannot be read, as the reader says', () => {
    const result = loadRulebook({ mine: { title: 't', cite: 'c', conditions: {}, rules: {} } });
    expect(result).toMatchObject({
      ok: false,
      problems: [{ code: 'input.wrong-type', path: ['mine', 'rules'] }],
    });
  });
});

describe('checkRules', () => {
  it('looks for wrong names in what is well formed, and runs no rules then', () => {
    const faulty = smallRulebook({ rules: { three: null } });
    const lost: Expression = { condition: 'gone' };
    const conditions = new Map<string, Condition>([
      ...faulty.conditions,
      ['formless', { ...head } as unknown as Condition],
      ['uncited', { title: 't', basis: 'statute', all: [lost] } as unknown as Condition],
      ['lost', { ...head, all: [lost] }],
    ]);
    expect(
      checkRules({ ...faulty, conditions }).map(({ code, path }) => [code, path.slice(1)]),
    ).toEqual([
      ['rulebook.no-expression', ['conditions', 'formless']],
      ['input.missing', ['conditions', 'uncited', 'cite']],
      ['rulebook.unknown-condition', ['conditions', 'lost', 'all', 0, 'condition']],
    ]);
  });

  it('does not run the rules where anything but a warning stands', () => {
    const early = rule(90, ALWAYS, 'merits', { value: 'tier-2', cause: 'merits' });
    const found = checkRules(smallRulebook({ rules: { early, three: null } }));
    const codes = new Set(found.map(({ code }) => code));
    expect(codes).toContain('rulebook.not-at-hand');
    expect(codes).toContain('rulebook.unused-fact');
    expect(codes).not.toContain('rulebook.gap');
    expect(codes).not.toContain('rulebook.never-fires');
  });

  it.each([
    [undefined, 'null'],
    [null, 'null'],
    [5, '5'],
    [{}, 'an object'],
  ])('says of %j that it is no rulebook', (given, kind) => {
    expect(checkRules(given as unknown as Rulebook)).toEqual([
      {
        code: 'input.wrong-type',
        severity: 'error',
        path: ['rulebook'],
        params: { expected: 'a rulebook from loadRulebook', found: kind },
      },
    ]);
  });
});
