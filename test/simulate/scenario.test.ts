import { describe, expect, test } from 'vitest';
import { parseScenario } from '../../src/simulate/scenario.ts';

/** Code, path and nearest name of every problem. */
function problemsOf(raw: unknown) {
  const result = parseScenario(raw);
  if (result.ok) return [];
  return result.problems.map(({ code, path, params }) => [
    code,
    path.join('.'),
    params['nearest'] ?? null,
  ]);
}

describe('parseScenario', () => {
  test('takes a whole one as it is', () => {
    const raw = {
      $schema: 'x',
      name: 'reform',
      until: 2030,
      waivers: [2027],
      all: { merits: 'tier-2', facts: { significantEfforts: true }, waiver: false },
      years: { '2028': { merits: 'tier-1' } },
      law: { base: 2018, from: 2026, parameters: { maxWaiverYears: 2 } },
    };
    expect(parseScenario(raw)).toEqual({ ok: true, value: raw });
  });

  test.each([
    [{ until: 2030, waiver: 'never' }, ['input.unknown-name', 'waiver', 'waivers']],
    [{ until: 2030, all: { merit: 'tier-1' } }, ['input.unknown-name', 'all.merit', 'merits']],
    [{ until: 2030, law: { bse: 2018 } }, ['input.unknown-name', 'law.bse', 'base']],
    [{ until: 2030, all: { merits: 'tier-4' } }, ['input.not-allowed', 'all.merits', 'tier-1']],
    [{ until: 2030, waivers: 'nevr' }, ['input.not-allowed', 'waivers', 'never']],
    [{ until: '2030' }, ['input.wrong-type', 'until', null]],
    [{ until: 2101 }, ['input.too-big', 'until', null]],
    [{}, ['input.missing', 'until', null]],
    [[], ['input.wrong-type', '', null]],
  ])('%j is refused with its place and the nearest name', (raw, problem) => {
    expect(problemsOf(raw)).toEqual([problem]);
  });

  test('a year that is none is refused', () => {
    expect(problemsOf({ until: 2030, years: { '1999': {} } })).toHaveLength(1);
    expect(problemsOf({ until: 2030, years: { soon: {} } })).toHaveLength(1);
  });

  test('every fault is told at once', () => {
    expect(problemsOf({ untill: 2030, waivers: [1], all: { x: 1 } })).toHaveLength(4);
  });
});
