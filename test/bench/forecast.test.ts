import { describe, expect, it } from 'vitest';
import { checkShares } from '../../bench/forecast/agree-shares.ts';
import { handWrittenForecast } from '../../bench/forecast/hand-written.ts';
import { COUNTRIES, forecastSetting } from '../../bench/forecast/setting.ts';

describe('the forecast by hand', () => {
  const setting = forecastSetting();

  it('is asked for as many countries as the budget names', () => {
    expect(setting.starts).toHaveLength(COUNTRIES);
    expect(new Set(setting.starts.map(({ country }) => country)).size).toBe(COUNTRIES);
  });

  it('draws from the exact distribution, as ours does', () => {
    expect(checkShares(setting)).toBeLessThan(0.07);
  });

  it('is another one under another model', () => {
    const sure = { ...setting, model: { ...setting.model, waiver: 0 } };
    const starts = setting.starts.slice(0, 20);
    const counts = (model: typeof setting.model) =>
      JSON.stringify(
        [...handWrittenForecast(starts, 2030, 50, 1, model)].map(([, one]) => [...one]),
      );
    expect(counts(sure.model)).not.toBe(counts(setting.model));
    expect(counts(setting.model)).toBe(counts(setting.model));
  });
});
