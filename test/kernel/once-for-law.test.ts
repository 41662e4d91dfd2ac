import { describe, expect, it } from 'vitest';
import { onceForLaw } from '../../src/kernel/once-for-law.ts';
import { lawOf } from '../../src/law/law.ts';
import { DEFAULT_READINGS } from '../../src/law/readings.ts';
import { DEFAULT_RULEBOOK } from '../../src/rulebook/default.ts';

describe('onceForLaw', () => {
  const { parameters } = lawOf(2025);

  it('makes a thing once for equal readings of one law and rulebook', () => {
    let made = 0;
    const make = onceForLaw(() => {
      made += 1;
      return { number: made };
    });
    const first = make(DEFAULT_RULEBOOK, parameters, DEFAULT_READINGS);
    expect(make(DEFAULT_RULEBOOK, parameters, { ...DEFAULT_READINGS })).toBe(first);
    expect(made).toBe(1);
  });

  it('makes another for another rulebook, law or reading', () => {
    const make = onceForLaw((rulebook, law, readings) => ({ rulebook, law, readings }));
    const first = make(DEFAULT_RULEBOOK, parameters, DEFAULT_READINGS);
    const others = [
      make({ ...DEFAULT_RULEBOOK }, parameters, DEFAULT_READINGS),
      make(DEFAULT_RULEBOOK, lawOf(2010).parameters, DEFAULT_READINGS),
      make(DEFAULT_RULEBOOK, parameters, { ...DEFAULT_READINGS, unanimity: 'off' }),
    ];
    for (const other of others) expect(other).not.toBe(first);
    expect(others[1]?.law).toBe(lawOf(2010).parameters);
  });
});
