import { describe, expect, it } from 'vitest';
import { described, faultsIn, fileOf, sound, soundRule } from './minimal.ts';

describe('depth and size', () => {
  const nested = (levels: number): unknown => {
    let expression: unknown = sound;
    for (let level = 0; level < levels; level += 1) expression = { not: expression };
    return expression;
  };

  it('allows 64 levels in a condition and not one more', () => {
    // The condition is one level, the comparison the last.
    expect(faultsIn(fileOf({ one: { ...described, not: nested(62) } }))).toEqual([]);
    expect(faultsIn(fileOf({ one: { ...described, not: nested(63) } }))).toEqual([
      ['rulebook.too-deep', 'f/conditions/one', { maximum: 64 }],
    ]);
  });

  it('survives ten thousand levels in each place where something can be nested', () => {
    const deep = nested(10_000);
    const file = {
      ...fileOf({ one: { ...described, for: deep, against: sound }, two: deep }, [
        { ...soundRule, conditions: deep },
        { ...soundRule, name: 'b', event: deep },
        deep,
      ]),
      title: deep,
    };
    const codes = faultsIn(file).map((one) => one.slice(0, 2));
    expect(codes).toEqual([
      ['input.wrong-type', 'f/title'],
      ...['conditions/one', 'conditions/two', 'rules/0', 'rules/1', 'rules/2'].map((place) => [
        'rulebook.too-deep',
        `f/${place}`,
      ]),
    ]);
  });

  it('survives a value that contains itself', () => {
    const circle: Record<string, unknown> = {};
    circle.not = circle;
    expect(faultsIn(fileOf({ one: { ...described, not: circle } })).map(([code]) => code)).toEqual([
      'rulebook.too-deep',
    ]);
  });

  it('refuses a condition of more than a hundred thousand values', () => {
    const many = Array.from({ length: 30_000 }, () => sound);
    expect(faultsIn(fileOf({ one: { ...described, all: many } }))).toEqual([
      ['rulebook.too-large', 'f/conditions/one', { maximum: 100_000 }],
    ]);
  });

  it('refuses a chain of conditions that no evaluation could follow, once', () => {
    const chain = (length: number) =>
      fileOf(
        Object.fromEntries(
          Array.from({ length }, (_, at) => [
            `c${at}`,
            { ...described, all: [at === 0 ? sound : { condition: `c${at - 1}` }] },
          ]),
        ),
      );
    expect(faultsIn(chain(64))).toEqual([]);
    expect(faultsIn(chain(20_000))).toEqual([
      ['rulebook.chain-too-long', 'f/conditions/c64', { maximum: 64 }],
    ]);
  });
});
