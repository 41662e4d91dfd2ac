import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lawOf } from '../../src/law/law.ts';
import {
  DEFAULT_READINGS,
  READING_NAMES,
  READINGS,
  type Readings,
  readingsKey,
} from '../../src/law/readings.ts';

const anyReadings = fc.record(
  Object.fromEntries(READING_NAMES.map((name) => [name, fc.constantFrom(...READINGS[name])])),
) as unknown as fc.Arbitrary<Readings>;

describe('lawOf', () => {
  it('gives the same object for the same year, so that it can be a key', () => {
    for (const year of [2001, 2019, 2026, 2040]) expect(lawOf(year)).toBe(lawOf(year));
  });

  it('keeps what was asked with an overlay apart', () => {
    const overlay = { parameters: { victimThreshold: 7 } };
    expect(lawOf(2012, overlay).parameters['victimThreshold']).toBe(7);
    expect(lawOf(2012, overlay).overlay).toBe(overlay);
    expect(lawOf(2012).parameters['victimThreshold']).not.toBe(7);
    expect(lawOf(2012).overlay).toBeNull();
  });

  it('goes by the first law for a year before it', () => {
    expect(lawOf(1999).id).toBe(lawOf(2001).id);
  });
});

describe('readingsKey', () => {
  it('is the same for equal readings and no others', () => {
    fc.assert(
      fc.property(anyReadings, anyReadings, (one, other) => {
        const equal = READING_NAMES.every((name) => one[name] === other[name]);
        expect(readingsKey(one) === readingsKey(other)).toBe(equal);
        expect(readingsKey({ ...one })).toBe(readingsKey(one));
      }),
    );
  });

  it('tells every single choice from the default, asked once or again', () => {
    const others = READING_NAMES.flatMap((name) =>
      READINGS[name].slice(1).map((value) => ({ ...DEFAULT_READINGS, [name]: value })),
    );
    const all = [DEFAULT_READINGS, ...others];
    expect(new Set(all.map(readingsKey)).size).toBe(all.length);
    expect(all.map(readingsKey)).toEqual(all.map(readingsKey));
  });

  it('holds the values whole', () => {
    expect(readingsKey({ ...DEFAULT_READINGS }).split('|')).toEqual(
      READING_NAMES.map((name) => DEFAULT_READINGS[name]),
    );
  });
});
