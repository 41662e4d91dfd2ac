import { runInThisContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { valueText } from '../../scripts/docs/values.ts';

describe('valueText', () => {
  it('writes short values on one line, as one would in TypeScript', () => {
    expect(valueText(['tier-3', 2, null, true])).toBe("['tier-3', 2, null, true]");
    expect(valueText({ 'a-b': 1, c: [] })).toBe("{ 'a-b': 1, c: [] }");
    expect(valueText("it's")).toBe('"it\'s"');
    expect(valueText(undefined)).toBe('undefined');
  });

  it('breaks long ones', () => {
    expect(valueText({ name: 'x'.repeat(50), other: 'y'.repeat(50) })).toBe(
      `{\n  name: '${'x'.repeat(50)}',\n  other: '${'y'.repeat(50)}'\n}`,
    );
  });

  it('writes what TypeScript reads back', () => {
    fc.assert(
      fc.property(
        fc.jsonValue({ maxDepth: 3 }),
        fc.integer({ min: 1, max: 120 }),
        (value, room) => {
          const read: unknown = runInThisContext(`(${valueText(value, room)})`);
          // In a literal `__proto__` is no key, as in any program.
          fc.pre(!JSON.stringify(value).includes('__proto__'));
          expect(read).toEqual(JSON.parse(JSON.stringify(value)));
        },
      ),
    );
  });
});
