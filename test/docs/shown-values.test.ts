import { describe, expect, it } from 'vitest';
import { runTypescript } from '../../scripts/docs/run-typescript.ts';
import { instrumented, shownValues, withValues } from '../../scripts/docs/shown-values.ts';

const CODE = [
  'const a = [1, 2]; // a comment',
  'a.length; // => 9',
  'a.map((one) => one * 2)',
  '  .reverse();',
  '// => [',
  '//      stale',
  '//    ]',
  '// A remark.',
  'a;',
].join('\n');

describe('shownValues', () => {
  it('finds values behind a statement and below it, with the lines they take', () => {
    expect(shownValues(CODE).map(({ from, to }) => [from, to])).toEqual([
      [1, 1],
      [4, 6],
    ]);
  });

  it('hands just these expressions over', () => {
    const text = instrumented(CODE, 5);
    expect(text).toContain('__show(5, a.length);');
    expect(text).toContain('__show(6, a.map((one) => one * 2)\n  .reverse());');
    expect(text.match(/__show/gu)).toHaveLength(2);
  });
});

describe('withValues', () => {
  it('writes the values in place of the old ones', () => {
    const text = withValues(CODE, [2, [4, 2]]);
    expect(text.split('\n').slice(1, 6)).toEqual([
      'a.length; // => 2',
      'a.map((one) => one * 2)',
      '  .reverse();',
      '// => [4, 2]',
      '// A remark.',
    ]);
    expect(withValues(text, [2, [4, 2]])).toBe(text);
  });

  it('puts a long value below its statement', () => {
    const text = withValues('a; // => 1', ['x'.repeat(95)]);
    expect(text).toBe(`a;\n// => '${'x'.repeat(95)}'`);
    expect(withValues(text, ['x'.repeat(95)])).toBe(text);
  });
});

describe('runTypescript', () => {
  it('gives what each block prints and shows', async () => {
    const outputs = await runTypescript(
      [
        "const n: number = 3;\nconsole.log('n is', n);\nn; // =>",
        'n + 1; // =>\nconsole.log([n]);',
      ],
      new Map(),
    );
    expect(outputs).toEqual([
      { printed: 'n is 3\n', values: [3] },
      { printed: '[3]\n', values: [4] },
    ]);
  });

  it('lets programs import the package and the files of their document', async () => {
    const files = new Map([['a.json', '{ "country": "KEN", "years": [] }']]);
    const code = [
      "import { parseHistory } from 'tvpa-tiers';",
      "import raw from './a.json' with { type: 'json' };",
      'parseHistory(raw).ok; // =>',
    ].join('\n');
    expect(await runTypescript([code], files)).toEqual([{ printed: '', values: [true] }]);
  });

  it('fails where the program fails', async () => {
    await expect(runTypescript(["import 'left-pad';"], new Map())).rejects.toThrow('left-pad');
    await expect(runTypescript(["throw new Error('so it goes');"], new Map())).rejects.toThrow(
      'so it goes',
    );
  });
});
