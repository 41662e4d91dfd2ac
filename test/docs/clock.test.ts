import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { clockDiagrams, withClockDiagrams } from '../../scripts/docs/clock.ts';

const TEXT = readFileSync(new URL('../../docs/clock.md', import.meta.url), 'utf8');

describe('docs/clock.md', () => {
  it('shows the clock as the rules have it', () => {
    expect(withClockDiagrams(TEXT)).toBe(TEXT);
    expect(TEXT).toContain(clockDiagrams());
  });

  it('a changed diagram would be noticed', () => {
    const changed = TEXT.replace('s1 --> s2', 's1 --> s3');
    expect(changed).not.toBe(TEXT);
    expect(withClockDiagrams(changed)).toBe(TEXT);
  });

  it('without its marks it is refused', () => {
    expect(() => withClockDiagrams('nothing')).toThrow('must hold');
  });
});
