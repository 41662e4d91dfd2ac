import { describe, expect, it } from 'vitest';
import { fencesOf, withCode, wordOf } from '../../scripts/docs/fences.ts';
import { sessionsOf } from '../../scripts/docs/sessions.ts';

const TEXT = [
  'Before.',
  '```ts run',
  'one;',
  '```',
  '```json history file=a.json',
  '{}',
  '```',
  '````text',
  '```',
  '````',
  '```ts run continued',
  'two;',
  '```',
  '```ts',
  'not run',
  '```',
].join('\n');

describe('fencesOf', () => {
  it('finds each block with its words and its lines', () => {
    const fences = fencesOf(TEXT);
    expect(fences.map(({ lang, code }) => [lang, code])).toEqual([
      ['ts', 'one;'],
      ['json', '{}'],
      ['text', '```'],
      ['ts', 'two;'],
      ['ts', 'not run'],
    ]);
    expect(fences[1]).toMatchObject({ words: ['history', 'file=a.json'], from: 4, to: 6 });
  });

  it('takes the value of a word', () => {
    const [first, second] = fencesOf(TEXT);
    expect(second && wordOf(second, 'file')).toBe('a.json');
    expect(first && wordOf(first, 'file')).toBeNull();
  });

  it('refuses a block that is not closed', () => {
    expect(() => fencesOf('```ts\none;')).toThrow('line 1: the code block is not closed');
  });
});

describe('withCode', () => {
  it('replaces the insides of several blocks, whatever their lengths', () => {
    const [first, second] = fencesOf(TEXT);
    if (first === undefined || second === undefined) throw new Error('two blocks are expected');
    const changed = withCode(
      TEXT,
      new Map([
        [first, 'a;\nb;\nc;'],
        [second, ''],
      ]),
    );
    expect(fencesOf(changed).map(({ code }) => code)).toEqual([
      'a;\nb;\nc;',
      '',
      '```',
      'two;',
      'not run',
    ]);
  });
});

describe('sessionsOf', () => {
  it('joins what is continued and leaves out what is not run', () => {
    expect(sessionsOf(fencesOf(TEXT)).map((session) => session.map(({ code }) => code))).toEqual([
      ['one;', 'two;'],
    ]);
  });
});
