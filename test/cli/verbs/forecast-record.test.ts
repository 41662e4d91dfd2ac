import { expect, test } from 'vitest';
import manifest from '../../../package.json' with { type: 'json' };
import { defaultModel, recordOf } from '../../../src/data/index.ts';
import { command, type World } from '../support/command.ts';
import { printed } from '../support/printing.ts';

const RECORD = JSON.stringify(recordOf('TTO'));
const files = {
  'h.json': RECORD,
  'own.json': JSON.stringify({ country: 'TTO', years: [{ year: 2025, placement: 'tier-3' }] }),
};

/** What the record of a run says of it. */
async function runOf(words: string, world: World = { files }): Promise<unknown> {
  const argv = `forecast ${words} --until 2026 --runs 1 --json`.split(' ');
  const { code, json, err } = await command(argv, world);
  expect({ code, err }).toEqual({ code: 0, err: [] });
  return Reflect.get(Object(json()[0]), 'run');
}

test('only the record as it stands is named with the version of the package', async () => {
  const version = `tvpa-tiers ${manifest.version}`;
  expect(await runOf('TTO')).toMatchObject({ dataVersion: version, until: 2026, seed: 1 });
  const others = [
    await runOf('h.json'),
    await runOf('DZA h.json'),
    await runOf('TTO --with own.json'),
    await runOf('-', { stdin: RECORD }),
  ];
  for (const other of others) expect(other).toMatchObject({ dataVersion: null });
});

test('a what-if law and a reading stand in the record of the run', async () => {
  const plain = await runOf('own.json');
  expect(await runOf('own.json --law-as-of 2018')).not.toEqual(plain);
  expect(await runOf('own.json --law maxWaiverYears=2')).not.toEqual(plain);
  expect(await runOf('own.json --reading reinstatementCap=F2')).not.toEqual(plain);
});

test('--print-model prints the schema first, then the model, in lines', async () => {
  const $schema = 'https://tvpa-tiers.dev/schema/forecast-model/1';
  const out = await printed('forecast --print-model');
  expect(out.startsWith(`{\n  "$schema": "${$schema}",\n  "`)).toBe(true);
  expect(out.endsWith('\n}\n')).toBe(true);
  const printedModel: object = JSON.parse(out);
  expect(printedModel).toMatchObject({ ...JSON.parse(JSON.stringify(defaultModel())), $schema });
});

test('a model with a fault is told by its file, with --print-model too', async () => {
  const argv = 'forecast --print-model --model m.json'.split(' ');
  const { code, err } = await command(argv, { files: { 'm.json': '[]' } });
  expect(code).toBe(2);
  expect(err[0]).toMatch(/^m\.json: /);
});
