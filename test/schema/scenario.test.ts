import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PLACEMENTS } from '../../src/facts/placements.ts';
import { LAST_REPORT_YEAR, LAW_PARAMETERS } from '../../src/law/law.ts';
import { parseScenario } from '../../src/simulate/parse-scenario.ts';
import { jsonAt, VALID, validatorOf, verdict } from './validator.ts';

const validate = validatorOf('scenario');
const schema = jsonAt('rules/schema/scenario.schema.json');

const key = { requiredKeys: [] };
const plan = fc.record(
  {
    merits: fc.constantFrom(...PLACEMENTS),
    waiver: fc.boolean(),
    facts: fc.record({ specialCase: fc.boolean(), victimsPerYear: fc.nat(999) }, key),
  },
  key,
);
const year = fc.integer({ min: 2001, max: 2100 });
/** A law that changes something; an idle one is refused for that, which no schema can tell. */
const law = fc
  .record(
    {
      base: fc.integer({ min: 2001, max: LAST_REPORT_YEAR }),
      from: year,
      parameters: fc.record(
        { clock: fc.boolean(), maxWaiverYears: fc.integer({ min: 0, max: 5 }) },
        key,
      ),
    },
    key,
  )
  .filter(
    ({ base, from, parameters = {} }) =>
      Object.keys(parameters).length > 0 || (base !== undefined && from === undefined),
  );
const scenario = fc.record(
  {
    until: fc.constant(2100),
    name: fc.string({ maxLength: 200 }),
    all: plan,
    years: fc.dictionary(year.map(String), plan),
    waivers: fc.oneof(fc.constantFrom('never', 'always-if-available', 'undecided'), fc.array(year)),
    law,
  },
  { requiredKeys: ['until'] },
);

describe('the JSON Schema of a scenario', () => {
  it('accepts what parseScenario accepts', () => {
    fc.assert(
      fc.property(scenario, (raw) => {
        expect(parseScenario(raw)).toMatchObject({ ok: true });
        expect(verdict(validate, raw)).toEqual(VALID);
      }),
      { numRuns: 100 },
    );
  });

  it.each([
    ['no last year', { until: undefined }],
    ['a last year that is none', { until: 2101 }],
    ['an unknown name', { waiver: 'never' }],
    ['an unknown policy', { waivers: 'sometimes' }],
    ['a waiver of no year', { waivers: [1999] }],
    ['a year that is none', { years: { '2000': {} } }],
    ['a misspelt placement', { all: { merits: 'tier-2-watchlist' } }],
    ['an unknown fact', { all: { facts: { significantEffort: true } } }],
    ['a waiver fact among the facts', { all: { facts: { 'waiver.granted': true } } }],
    ['a waiver that is no yes or no', { years: { '2027': { waiver: 'yes' } } }],
    ['an unknown parameter of the law', { law: { parameters: { maxWaivers: 1 } } }],
    ['a parameter of another type', { law: { parameters: { clock: 1 } } }],
    ['a parameter out of bounds', { law: { parameters: { maxWaiverYears: 6 } } }],
  ])('refuses %s, as parseScenario does', (_, change) => {
    const raw = JSON.parse(JSON.stringify({ until: 2030, ...change }));
    expect(parseScenario(raw).ok).toBe(false);
    expect(verdict(validate, raw).valid).toBe(false);
  });

  it('says what each key is for, and lists the parameters of the law', () => {
    for (const [name, part] of Object.entries<{ description?: string }>(schema.properties)) {
      if (name !== '$schema' && name !== 'until') expect(part.description).toMatch(/\.$/u);
    }
    expect(Object.keys(schema.properties.law.properties.parameters.properties)).toEqual(
      Object.keys(LAW_PARAMETERS),
    );
  });
});
