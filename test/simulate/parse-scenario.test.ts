import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LAST_REPORT_YEAR } from '../../src/law/law.ts';
import { parseScenario } from '../../src/simulate/parse-scenario.ts';

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

  test.each(['1999', '2000', '2101', 'soon', '2027.0', '02027', 'constructor'])(
    'a year that is none is refused: %s',
    (year) => {
      const raw = { until: 2030, years: { [year]: {}, '2029': {} } };
      expect(problemsOf(raw)).toEqual([['scenario.bad-year', `years.${year}`, null]]);
    },
  );

  test.each(['2001', '2028', '2100'])('a year that is one is not: %s', (year) => {
    expect(problemsOf({ until: 2100, years: { [year]: {} } })).toEqual([]);
  });

  test('years of waivers are told one by one', () => {
    expect(problemsOf({ until: 2030, waivers: [2027, '2028', 2029.5, 2101] })).toEqual([
      ['input.wrong-type', 'waivers.1', null],
      ['input.wrong-type', 'waivers.2', null],
      ['input.too-big', 'waivers.3', null],
    ]);
    expect(problemsOf({ until: 2030, waivers: 2027 })).toEqual([
      ['input.not-allowed', 'waivers', null],
    ]);
  });

  test('what speaks of a year after the last would have no effect, and is refused', () => {
    const law = { from: 2027, parameters: { clock: false } };
    const raw = { until: 2026, waivers: [2026, 2027], years: { '2026': {}, '2028': {} }, law };
    expect(problemsOf(raw)).toEqual([
      ['scenario.after-until', 'years.2028', null],
      ['scenario.after-until', 'waivers.1', null],
      ['scenario.after-until', 'law.from', null],
    ]);
  });

  test.each([
    [{}, 'law'],
    [{ parameters: {} }, 'law'],
    [{ from: 2026 }, 'law.from'],
    [{ base: 2018, from: 2026 }, 'law.from'],
    [{ base: 2018, from: 2026, parameters: {} }, 'law.from'],
  ])('a law, or its first year, that changes nothing is refused: %j', (law, path) => {
    expect(problemsOf({ until: 2030, law })).toEqual([['options.idle-law', path, null]]);
  });

  test('a base after the last report of the data is none', () => {
    const law = (base: number) => problemsOf({ until: 2030, law: { base } });
    expect(law(LAST_REPORT_YEAR)).toEqual([]);
    expect(law(LAST_REPORT_YEAR + 1)).toEqual([['input.too-big', 'law.base', null]]);
  });

  test('a hidden name among the parameters is told, and not that there are none', () => {
    const law = JSON.parse('{"parameters": {"__proto__": true}}') as object;
    const codes = problemsOf({ until: 2030, law }).map(([code]) => code);
    expect(codes.length).toBeGreaterThan(0);
    expect(codes).not.toContain('options.idle-law');
  });

  test.each([
    [{ base: 2018 }],
    [{ from: 2030, parameters: { clock: true } }],
    [{ base: 2018, from: 2030, parameters: { clock: false } }],
    [{ parameters: { clock: false } }],
  ])('a law that changes something is taken: %j', (law) => {
    expect(problemsOf({ until: 2030, law })).toEqual([]);
  });

  test('facts are told as in a history, at every depth', () => {
    const facts = {
      significantEfort: true,
      specialCase: { vlaue: true, value: true },
      significantEfforts: { value: true, evidence: [{ kind: 'training', dat: '2026-01-01' }] },
    };
    expect(problemsOf({ until: 2030, years: { '2027': { facts } } }).sort()).toEqual([
      ['input.missing', 'years.2027.facts.significantEfforts.evidence.0.date', null],
      ['input.unknown-name', 'years.2027.facts.significantEfforts.evidence.0.dat', 'date'],
      ['input.unknown-name', 'years.2027.facts.significantEfort', 'significantEfforts'],
      ['input.unknown-name', 'years.2027.facts.specialCase.vlaue', 'value'],
    ]);
  });

  test('the law is looked at, before any history is', () => {
    const law = { parameters: { maxWaiverYear: 2, clock: 7 } };
    expect(problemsOf({ until: 2030, law })).toEqual([
      ['options.unknown-law-parameter', 'law.parameters.maxWaiverYear', 'maxWaiverYears'],
      ['options.bad-law-parameter', 'law.parameters.clock', null],
    ]);
  });

  test('`__proto__` is an unknown name everywhere', () => {
    const raw: unknown = JSON.parse(`{
      "until": 2030, "__proto__": {},
      "all": { "__proto__": {}, "facts": { "__proto__": true } },
      "years": { "__proto__": { "merits": "tier-1" } },
      "law": { "__proto__": 1, "parameters": { "__proto__": 1 } }
    }`);
    const found = problemsOf(raw).map(([code, path]) => `${code} ${path}`);
    const places = ['', 'all.', 'all.facts.', 'law.', 'law.parameters.', 'years.'];
    expect([...found].sort()).toEqual(
      places.map((place) => `input.unknown-name ${place}__proto__`).sort(),
    );
  });

  test('nor does it slip through where everything else is right', () => {
    const years = '{"until": 2030, "years": {"__proto__": {"merits": "tier-1"}}}';
    expect(problemsOf(JSON.parse(years))).toEqual([
      ['input.unknown-name', 'years.__proto__', null],
    ]);
    const law = '{"until": 2030, "law": {"parameters": {"__proto__": 1}}}';
    expect(problemsOf(JSON.parse(law))).toEqual([
      ['input.unknown-name', 'law.parameters.__proto__', null],
    ]);
  });

  test('anything at all is answered, never thrown', () => {
    fc.assert(
      fc.property(fc.anything({ withBigInt: true, withDate: true }), (raw) => {
        expect(parseScenario(raw).ok).toBe(false);
      }),
      { numRuns: 200 },
    );
  });

  test('every fault is told at once', () => {
    expect(problemsOf({ untill: 2030, waivers: [1], all: { x: 1 } })).toHaveLength(4);
  });
});
