import { describe, expect, it } from 'vitest';
import { defaultModel, recordOf } from '../../src/data/index.ts';
import { PLACEMENTS } from '../../src/facts/placements.ts';
import { forecast } from '../../src/simulate/forecast.ts';
import { parseModel } from '../../src/simulate/model.ts';
import { SAME } from '../simulate/support.ts';
import { VALID, validatorOf, verdict } from './validator.ts';

describe('the JSON Schema of a forecast model', () => {
  const validate = validatorOf('forecast-model');

  it('accepts the default model, and one that leaves out what may be left out', () => {
    for (const model of [defaultModel(), SAME, { ...SAME, name: 'x', $schema: 'y' }]) {
      expect(parseModel(model)).toMatchObject({ ok: true });
      expect(verdict(validate, model)).toEqual(VALID);
    }
  });

  const { 'tier-1': _gone, ...without } = SAME.merits;
  it.each([
    ['another schema', { schema: 'tvpa-tiers/model/2' }],
    ['an unknown name', { wavier: 1 }],
    ['no waiver', { waiver: undefined }],
    ['a waiver above 1', { waiver: 1.01 }],
    ['a placement too few', { merits: without }],
    ['a placement too many', { merits: { ...SAME.merits, 'tier-4': { free: {} } } }],
    ['no row for a free clock', { merits: { ...SAME.merits, 'tier-1': {} } }],
    [
      'an unknown clock',
      { merits: { ...SAME.merits, 'tier-1': { free: { 'tier-1': 1 }, fre: {} } } },
    ],
    ['an unknown placement', { merits: { ...SAME.merits, 'tier-1': { free: { 'tier-0': 1 } } } }],
    ['a probability below 0', { merits: { ...SAME.merits, 'tier-1': { free: { 'tier-1': -1 } } } }],
  ])('refuses %s, as parseModel does', (_, change) => {
    const raw = JSON.parse(JSON.stringify({ ...SAME, ...change }));
    expect(parseModel(raw).ok).toBe(false);
    expect(verdict(validate, raw).valid).toBe(false);
  });
});

describe('the JSON Schema of a forecast', () => {
  const validate = validatorOf('forecast');
  const options = { until: 2028, runs: 200, seed: -1, model: defaultModel() };
  const plain = forecast([recordOf('DZA'), recordOf('TKM')], options);

  it('accepts forecasts, with another law and readings too', () => {
    const other = forecast([recordOf('DZA')], {
      ...options,
      law: { base: 2018, parameters: { clock: false } },
      readings: { reinstatementCap: 'F2' },
      dataVersion: 'mine',
    });
    for (const made of [plain, other]) {
      expect(verdict(validate, JSON.parse(JSON.stringify(made)))).toEqual(VALID);
    }
  });

  it.each(PLACEMENTS)('refuses one without the share of %s, or with one above 1', (placement) => {
    const broken = JSON.parse(JSON.stringify(plain));
    broken.rows[0].placements[placement].share = 1.5;
    expect(verdict(validate, broken).valid).toBe(false);
    delete broken.rows[0].placements[placement];
    expect(verdict(validate, broken).valid).toBe(false);
  });
});
