import { describe, expect, it } from 'vitest';
import { nearest } from '../../src/problems/nearest.ts';

/** Names of one length and first letter, far from every word that is looked for. */
const filler = (count: number, length: number, letter: string): readonly string[] =>
  Array.from({ length: count }, (_, at) => letter + String(at).padStart(length - 1, '9'));

const short = filler(1_200, 7, 'q');

describe('nearest in a list of more than a thousand names', () => {
  it.each([
    ['as long', 'waiver', 'waived'],
    ['shorter', 'waivers', 'waiver'],
    ['shorter by two', 'waivered', 'waiver'],
    ['longer', 'waive', 'waiver'],
    ['longer by two', 'waiv', 'waiver'],
  ])('finds a name that is %s', (_length, found, name) => {
    expect(nearest(found, [...short, name])).toBe(name);
    expect(nearest(found, [name, ...short])).toBe(name);
  });

  it('takes the nearest, not the first of about the same length', () => {
    expect(nearest('waiver', [...short, 'waxxer', 'waixer'])).toBe('waixer');
    expect(nearest('waiver', [...short, 'waverr', 'waiverr'])).toBe('waiverr');
  });

  it('gives none that is too far, however long the list', () => {
    expect(nearest('waiver', [...short, 'wxxxer'])).toBeNull();
    expect(nearest('waiver', [...short, 'waiverxxx'])).toBeNull();
    expect(nearest('zzz', short)).toBeNull();
  });

  it('looks at 200 names of a length, and the others no more', () => {
    const like = filler(199, 6, 'w');
    expect(nearest('waiver', [...short, ...like, 'waivex'])).toBe('waivex');
    expect(nearest('waiver', [...short, ...like, 'wabcde', 'waivex'])).toBeNull();
  });

  it('looks at 200 names in all, those of the same length first', () => {
    const like = filler(200, 6, 'w');
    expect(nearest('waiver', [...short, ...like.slice(1), 'waivers'])).toBe('waivers');
    expect(nearest('waiver', [...short, ...like, 'waivers'])).toBeNull();
  });

  it('answers the same when it is asked again', () => {
    const names = [...short, 'waiver'];
    for (const found of ['waivr', 'WAIVER', 'waivr']) expect(nearest(found, names)).toBe('waiver');
  });
});
