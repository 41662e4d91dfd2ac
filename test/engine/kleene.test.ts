import { describe, expect, it } from 'vitest';
import { FALSE, not, TRUE, type Truth, truthOf, UNKNOWN } from '../../src/engine/kleene.ts';

const ALL: readonly Truth[] = [FALSE, UNKNOWN, TRUE];

describe('the three truth values', () => {
  it('are ordered false, unknown, true', () => {
    expect([...ALL]).toEqual([0, 1, 2]);
  });

  it('come from booleans, and unknown from nothing', () => {
    expect([truthOf(false), truthOf(undefined), truthOf(true)]).toEqual(ALL);
  });

  it('turn round under not, and unknown stays', () => {
    expect(ALL.map(not)).toEqual([TRUE, UNKNOWN, FALSE]);
    for (const value of ALL) expect(not(not(value))).toBe(value);
  });
});
