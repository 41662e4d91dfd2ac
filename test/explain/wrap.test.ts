import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wrap } from '../../src/explain/wrap.ts';

describe('wrap', () => {
  it('keeps a citation on one line', () => {
    const words = `${'word '.repeat(16)}[22 U.S.C. 7107(b)(1)]`;
    expect(wrap(words).split('\n')[1]).toBe('[22 U.S.C. 7107(b)(1)]');
  });

  it('indents what follows as far as the first line begins', () => {
    const [first, second] = wrap('word '.repeat(30).trim(), '  - ').split('\n');
    expect(first).toMatch(/^ {2}- word/);
    expect(second).toMatch(/^ {4}word/);
  });

  it('loses no word and breaks no line that it need not', () => {
    const word = fc.stringMatching(/^[a-zé(){}.,]{1,100}$/);
    fc.assert(
      fc.property(fc.array(word), fc.constantFrom('', '  ', '  - '), (words, first) => {
        const lines = wrap(words.join(' '), first).split('\n');
        expect(lines.map((line) => line.slice(first.length)).join(' ')).toBe(words.join(' '));
        for (const line of lines) {
          expect(line.length <= 88 || !line.slice(first.length).includes(' ')).toBe(true);
        }
      }),
    );
  });
});
