import { describe, expect, it } from 'vitest';
import { loadRulebook } from '../../src/kernel/load-rulebook.ts';
import { RulebookError } from '../../src/kernel/rulebook-error.ts';
import { worldsOf } from '../../src/kernel/worlds.ts';
import { DEFAULT_READINGS, READING_NAMES } from '../../src/law/readings.ts';
import { DEFAULT_RULEBOOK } from '../../src/rulebook/default.ts';
import { changedFiles, ruleOf } from '../support/changed-rulebook.ts';

describe('a rulebook that cannot be run', () => {
  it('is refused with every problem as data, and all of them in the message', () => {
    const problems = [
      { code: 'rulebook.gap', path: [], params: { type: 'merits' } },
      { code: 'rulebook.overlap', path: ['tiers'], params: { type: 'cap' } },
    ];
    const error = new RulebookError(problems);
    expect(error.problems).toBe(problems);
    expect(error.name).toBe('RulebookError');
    expect(error.message.split('; ')).toEqual([
      'rulebook.gap: {"type":"merits"}',
      'rulebook.overlap: {"type":"cap"}',
    ]);
  });

  it('is not loaded, and each problem says which rules and where', () => {
    const loaded = loadRulebook(
      changedFiles((files) => {
        const clock = { fact: 'clock.run', operator: 'equal', value: 1 } as const;
        ruleOf(files, 'tier-1').conditions = { all: [clock] };
      }),
    );
    expect(loaded.ok ? [] : loaded.problems).toContainEqual({
      code: 'rulebook.not-at-hand',
      path: ['tiers', 'rules', 'tier-1', 'conditions', 'all', 0, 'fact'],
      params: { found: 'clock.run', layer: 'merits' },
    });
  });
});

describe('worlds', () => {
  it('have the default readings, or one other value of one reading', () => {
    for (const { readings } of worldsOf(DEFAULT_RULEBOOK)) {
      expect(readings.length).toBeLessThan(2);
      for (const name of READING_NAMES)
        expect(readings).not.toContain(`${name}: ${DEFAULT_READINGS[name]}`);
    }
  });
});
