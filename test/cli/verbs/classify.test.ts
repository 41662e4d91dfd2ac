import { describe, expect, test } from 'vitest';
import { classifierOf } from '../../../src/cli/classifier.ts';
import { Refusal } from '../../../src/cli/refusal.ts';
import type { Given } from '../../../src/cli/verb.ts';
import { DISCLAIMER } from '../../../src/explain/sections/closing.ts';
import { classify } from '../../../src/index.ts';
import { command, THAILAND, THAILAND_JSON } from '../support/command.ts';

const world = { files: { 'h.json': THAILAND_JSON } };

test('--json prints exactly the document of classify, in one line', async () => {
  const { code, out, err } = await command(['classify', 'h.json', '--json'], world);
  expect({ code, err }).toEqual({ code: 0, err: [] });
  expect(out).toBe(`${JSON.stringify(classify(THAILAND))}\n`);
});

test('the text tells placement, cause, clock, law and what it is', async () => {
  const { code, out } = await command(['classify', 'h.json'], world);
  expect(code).toBe(0);
  expect(out.split('\n')[0]).toBe('Thailand (THA), 2014 report: Tier 3');
  expect(out).toMatch(/^ {2}cause +automatic downgrade$/m);
  expect(out).toMatch(/^ {2}reason +after 2 watch-list years, the waivers used up$/m);
  expect(out).toMatch(/^ {2}clock before +4 consecutive watch-list years, 2 waivers used/m);
  expect(out).toMatch(/^ {2}law +R2013$/m);
  expect(out.endsWith(`${DISCLAIMER}\n`)).toBe(true);
});

test('an open answer names what is possible, what practice expects, and what could decide', async () => {
  const years = [{ year: 2024, facts: { fullyMeetsMinimumStandards: false } }];
  const stdin = JSON.stringify({ country: 'THA', years });
  const { out } = await command(['classify', '-', '--with', 'own'], {
    stdin: JSON.stringify({ country: 'THA', years: [{ year: 2023, placement: 'tier-3' }] }),
    files: { own: stdin },
  });
  expect(out.split('\n')[0]).toBe(
    'Thailand (THA), 2024 report: not settled: Tier 2, Tier 2 Watch List or Tier 3',
  );
  expect(out).toMatch(/^ {2}expected +Tier 2 Watch List or Tier 3, by practice$/m);
  expect(out).toMatch(/^ {2}could decide +.*significantEfforts/m);
});

test('a terminal is shown the answer in bold, others plain text', async () => {
  const shown = await command(['classify', 'h.json'], { ...world, colour: true });
  const plain = await command(['classify', 'h.json'], world);
  expect(shown.out).toContain('\u001b[1m');
  expect(shown.out.replaceAll('\u001b[1m', '').replaceAll('\u001b[22m', '')).toBe(plain.out);
  const json = await command(['classify', 'h.json', '--json'], { ...world, colour: true });
  expect(json.out).not.toContain('\u001b');
});

describe('options reach the answer', () => {
  const answerTo = async (...argv: readonly string[]): Promise<unknown> => {
    const { code, err, json } = await command(['classify', 'h.json', '--json', ...argv], world);
    expect({ code, err }).toEqual({ code: 0, err: [] });
    return json()[0];
  };

  test('--year', async () => {
    expect(await answerTo('--year', '2012')).toEqual(classify(THAILAND, { year: 2012 }));
  });

  test('--reading, more than once', async () => {
    const readings = { unanimity: 'off', reinstatementCap: 'F3' } as const;
    expect(await answerTo('--reading=unanimity=off', '--reading', 'reinstatementCap=F3')).toEqual(
      classify(THAILAND, { readings }),
    );
  });

  test('--law and --law-as-of', async () => {
    const law = { base: 2013, parameters: { maxWaiverYears: 3, clock: true } };
    const argv = ['--law-as-of=2013', '--law=maxWaiverYears=3', '--law=clock=true'];
    expect(await answerTo(...argv)).toEqual(classify(THAILAND, { law }));
    expect(classify(THAILAND, { law }).placement).not.toBe(classify(THAILAND).placement);
  });

  test('--advance-by', async () => {
    const law = { parameters: { watchListLimit: 1 } };
    const argv = ['--law=watchListLimit=1', '--advance-by=answer'];
    expect(await answerTo(...argv)).toEqual(classify(THAILAND, { law, advanceBy: 'answer' }));
  });
});

describe('--engine json-rules-engine', () => {
  test.each(['classify', 'explain', 'why-not'])('%s gives the same answer', async (verb) => {
    const argv = [verb, 'h.json', ...(verb === 'why-not' ? ['tier-2'] : [])];
    const ours = await command(argv, world);
    const theirs = await command([...argv, '--engine', 'json-rules-engine'], world);
    expect(theirs).toMatchObject({ code: 0, out: ours.out, err: [] });
  });

  test('is told where it is not installed', async () => {
    const given: Given = {
      positionals: [],
      has: () => true,
      one: () => 'json-rules-engine',
      all: () => [],
    };
    const missing = Object.assign(new Error('not found'), { code: 'ERR_MODULE_NOT_FOUND' });
    const loading = classifierOf(given, () => Promise.reject(missing));
    await expect(loading).rejects.toBeInstanceOf(Refusal);
    await expect(loading).rejects.toMatchObject({
      problems: [{ code: 'engine.not-installed', params: { package: 'json-rules-engine' } }],
    });
    const broken = classifierOf(given, () => Promise.reject(new TypeError('other')));
    await expect(broken).rejects.toBeInstanceOf(TypeError);
  });

  test('another engine is unknown', async () => {
    const { code, err } = await command(['classify', 'THA', '--engine', 'drools']);
    expect({ code, err }).toEqual({
      code: 2,
      err: ['tvpa-tiers: `--engine` `drools` is not allowed (allowed: `json-rules-engine`)'],
    });
  });
});
