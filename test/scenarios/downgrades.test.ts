import { describe, expect, test } from 'vitest';
import { classify } from '../../src/classify/classify.ts';
import { whyNot } from '../../src/classify/why-not.ts';
import { kitFile } from './kit.ts';
import { cases, historyOfCase } from './scenario.ts';

/**
 * Since 2017 the texts say "not making significant efforts" of every downgrade, and that
 * is the conclusion. So the findings are turned into those of the watch list: what is
 * left then is the doing of the clock alone.
 */
const ON_WATCH_LIST_MERITS = { significantEfforts: true, increasingEfforts: false };

const DOWNGRADES = /^(auto_downgrade_.+|post_waiver_downgrade|reinstatement_cap)$/;

/** Why a downgrade was due: no waiver year was left, or none was granted. */
type Ground = 'allowance-exhausted' | 'waiver-not-granted';

/** The cases of the kit in which the clock alone decides, with its cause and ground there. */
const downgrades = kitFile('variants.json').cases.flatMap(({ id, expect: [expectation] }) => {
  const one = cases.find((other) => id === `${other.id}-clock-alone`);
  if (one === undefined) return [];
  const cause = expectation?.causes?.find((other) => other !== 'policy-or-pattern');
  const ground: Ground | null = expectation?.grounds?.[0] ?? null;
  return [[one.id, one, { cause, ground }] as const];
});

test('every downgrade by the clock among the cases is here', () => {
  const named = cases.filter(({ rule }) => DOWNGRADES.test(rule));
  expect(downgrades.map(([id]) => id)).toEqual(named.map(({ id }) => id));
  expect(downgrades).toHaveLength(14);
});

describe.each(downgrades)('%s on watch-list merits', (_id, one, { cause, ground }) => {
  const answer = classify(historyOfCase(one, { facts: ON_WATCH_LIST_MERITS }));

  test('had used what the law allows', () => {
    for (const { run, waivers, cap } of answer.state.before) {
      if (cause === 'reinstatement-cap') expect(cap).toBe('stint');
      else expect(run).toBeGreaterThanOrEqual(2);
      const allowance = one.year < 2019 ? 2 : 1;
      if (ground === 'allowance-exhausted') expect(waivers).toBeGreaterThanOrEqual(allowance);
      if (ground === 'waiver-not-granted') expect(waivers).toBeLessThan(allowance);
    }
  });

  test('a waiver would have saved it only where one was left', () => {
    const undecided = classify(historyOfCase(one, { facts: ON_WATCH_LIST_MERITS, waiver: {} }));
    const granted = classify(
      historyOfCase(one, { facts: ON_WATCH_LIST_MERITS, waiver: { granted: true } }),
    );
    if (ground === 'waiver-not-granted') {
      expect(undecided.possible).toEqual(['tier-2-watch-list', 'tier-3']);
      expect(undecided.causes).toEqual(['waiver', 'automatic-downgrade']);
      expect(granted.possible).toEqual(['tier-2-watch-list']);
      expect(granted.causes).toEqual(['waiver']);
    } else {
      expect(undecided.possible).toEqual(['tier-3']);
      expect(granted.possible).toEqual(['tier-3']);
      expect(granted.notices.map(({ code }) => code)).toContain('waiver.without-effect');
    }
  });

  test('why not the watch list: the clock, which no finding changes, or the waiver', () => {
    const why = whyNot(answer, 'tier-2-watch-list');
    expect(why.possible).toBe(false);
    expect(why.reachable).toBe(ground === 'waiver-not-granted');
    const rules = why.barriers.map(({ rule }) => rule);
    if (cause === 'reinstatement-cap') expect(rules).toContain('reinstatement-cap');
    else if (ground === 'allowance-exhausted')
      expect(rules).toContain('automatic-downgrade-exhausted');
    else expect(why.obstacles.flat().map(({ condition }) => condition)).toContain('waiverGranted');
  });

  test('increasing efforts and no victim-number ground would have made it Tier 2', () => {
    const facts = {
      significantEfforts: true,
      increasingEfforts: true,
      meetsWatchListCriteria: false,
      policyOrPattern: false,
    };
    const up = classify(historyOfCase(one, { facts }));
    expect(up.possible).toEqual(['tier-2']);
    expect(up.causes).toEqual(['merits']);
  });
});
