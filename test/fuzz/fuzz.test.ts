import { describe, expect, test } from 'vitest';
import SEEDS from '../prove/fuzz-seeds.json' with { type: 'json' };
import { tryCall } from './command-line.ts';
import { DOORS } from './doors.ts';
import { fuzz, trySeed } from './fuzz.ts';
import { HOSTILE_VALUES } from './hostile-values.ts';

/** Inputs for each door in an ordinary run, all hostile values as they are among them. */
const INPUTS = HOSTILE_VALUES.length + 90;

describe('hostile input is answered or refused with codes', () => {
  test.each(Object.keys(DOORS))('%s', (door) => {
    // A rulebook that is loaded after all takes most of a second.
    const { answered, refused } = fuzz(door, 0, door === 'loadRulebook' ? 70 : INPUTS);
    expect(answered).toBeGreaterThan(0);
    expect(refused).toBeGreaterThan(0);
  });

  test('the command line', async () => {
    const codes = new Set<number>();
    for (let seed = 0; seed < 150; seed += 1) codes.add(await tryCall(seed));
    expect(codes).toContain(0);
    expect(codes).toContain(2);
  });
});

describe('inputs that once broke a promise', () => {
  test.each(SEEDS.doors)('$door, $seed: $what', ({ door, seed }) => {
    expect(['answered', 'refused']).toContain(trySeed(door, seed));
  });

  test.each(SEEDS.calls)('command line, $seed: $what', async ({ seed }) => {
    expect([0, 1, 2]).toContain(await tryCall(seed));
  });
});
