import { expect, test } from 'vitest';
import { command } from '../support/command.ts';
import { refused } from '../support/printing.ts';

const files = {
  'h.json': JSON.stringify({ country: 'KEN', years: [{ year: 2023, placement: 'tier-1' }] }),
};
const ASK = 'forecast h.json --until 2024';

/** The number of runs or the seed that a forecast was made with. */
async function used(option: 'runs' | 'seed', value: string): Promise<unknown> {
  const few = option === 'runs' ? '' : ' --runs 1';
  const argv = `${ASK}${few} --${option} ${value} --json`.split(' ');
  const { code, json, err } = await command(argv, { files });
  expect({ code, err }).toEqual({ code: 0, err: [] });
  return Reflect.get(Object(Reflect.get(Object(json()[0]), 'run')), option);
}

test('a number of runs may have a fraction and a power of ten that make it whole', async () => {
  const given = ['12', '+3', '1e1', '1E1', '1e+1', '50e-1', '1.50e2', '12.0'];
  const made = [];
  for (const value of given) made.push(await used('runs', value));
  expect(made).toEqual([12, 3, 10, 10, 10, 5, 150, 12]);
});

test('a seed may be less than nothing', async () => {
  expect(await used('seed', '-17')).toBe(-17);
});

test('what only begins or ends with a number is none', async () => {
  for (const found of ['x10', '10x', '1e', '1.', '.5', '1.x', '1e+', '1.5e', '--1', 'e1', '1,5'])
    expect(await refused(`${ASK} --runs=${found}`, files)).toEqual([
      `tvpa-tiers: option \`--runs\` takes a whole number from 1 to 10000000, found \`${found}\``,
    ]);
});

test('a number has at most 400 characters', async () => {
  expect(await used('runs', '7'.padStart(400, '0'))).toBe(7);
  const [line] = await refused(`${ASK} --runs ${'7'.padStart(401, '0')}`, files);
  expect(line).toMatch(/^tvpa-tiers: option `--runs` takes a whole number from 1 to 10000000/);
});
