import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printable } from '../../src/messages/printable.ts';
import { hostileText } from '../support/arbitraries/hostile-text.ts';

describe('printable', () => {
  it('leaves ordinary text alone', () => {
    for (const text of ['Tier 2', 'Côte d’Ivoire', '日本 – ok', '👩‍👧']) {
      expect(printable(text)).toBe(text);
    }
  });

  it('takes away what could break a line or steer a terminal', () => {
    expect(printable(' a\n\tb\u00a0c ')).toBe('a b c');
    expect(printable('\u001b[31mred\u202e')).toBe('\ufffd[31mred\ufffd');
    expect(printable('\ud800')).toBe('\ufffd');
  });

  it('gives one line and changes nothing the second time', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const once = printable(text);
        expect(once).not.toMatch(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/u);
        expect(printable(once)).toBe(once);
      }),
    );
  });
});
