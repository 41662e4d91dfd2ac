import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { RULE_FILES } from '../../../src/rulebook/default.ts';
import { rawKitFile } from '../../scenarios/kit.ts';
import { command } from '../support/command.ts';

const tiers = rawKitFile('tiers.json') as {
  readonly cases: readonly { readonly readings?: object }[];
};
const cases = tiers.cases.filter(({ readings }) => readings === undefined);
const files = {
  'tiers.json': JSON.stringify(tiers),
  'kit.json': JSON.stringify(tiers),
  'poor.json': JSON.stringify({ ...tiers, cases }),
};
const ONLY = ['--only', 'policyOrPatternForcesTier3'];
const SURVIVOR = 'policyOrPatternForcesTier3:drop-operand:all/2';
const mutate = (...argv: readonly string[]) => command(['rules', 'mutate', ...argv], { files });

describe('rules mutate', () => {
  test('counts the mutants, and answers 0 where every one is noticed', async () => {
    const { code, out, err } = await mutate('--scenarios', 'tiers.json', ...ONLY);
    expect({ code, err }).toEqual({ code: 0, err: [] });
    expect(out).toMatch(/^change\s+mutants\s+killed\s+equivalent\s+explained\s+survived\n/);
    expect(out).toMatch(/\nall\s+11\s+\d+\s+\d+\s+0\s+0\n$/);
  });

  test('names what survives, and answers 1', async () => {
    const { code, out } = await mutate('--scenarios', 'poor.json', ...ONLY);
    expect(code).toBe(1);
    expect(out).toContain(`survived: ${SURVIVOR}\n  policyOrPatternForcesTier3: one operand`);
  });

  test('--json prints every mutant with what became of it', async () => {
    const { code, json } = await mutate('--scenarios', 'poor.json', ...ONLY, '--json');
    const [report] = json();
    expect(code).toBe(1);
    expect(report).toMatchObject({ failures: [], needless: [], summary: { mutator: 'all' } });
    expect(report).toHaveProperty(
      'results',
      expect.arrayContaining([expect.objectContaining({ id: SURVIVOR, status: 'survived' })]),
    );
  });

  test('takes reasons, and tells one that nothing needs', async () => {
    const reasons = JSON.stringify({ [SURVIVOR]: 'Readings are not ours.', 'no-such': 'x' });
    const world = { files: { ...files, 'reasons.json': reasons } };
    const argv = [
      'rules',
      'mutate',
      '--scenarios',
      'poor.json',
      ...ONLY,
      '--reasons',
      'reasons.json',
    ];
    const { code, out } = await command(argv, world);
    expect(code).toBe(1);
    expect(out).not.toContain(`survived: ${SURVIVOR}`);
    expect(out).toContain('a reason that nothing needs: no-such\n');
  });

  test('takes a rulebook of one’s own', async () => {
    const own = Object.keys(RULE_FILES).map((name) => `${name}.json`);
    const rules = Object.fromEntries(
      own.map((name) => [
        name,
        readFileSync(new URL(`../../../rules/${name}`, import.meta.url), 'utf8'),
      ]),
    );
    const argv = ['rules', 'mutate', ...own, '--scenarios', 'kit.json', ...ONLY];
    const shipped = await mutate('--scenarios', 'tiers.json', ...ONLY);
    const { code, out, err } = await command(argv, { files: { ...files, ...rules } });
    expect({ code, out, err }).toEqual({ code: 0, out: shipped.out, err: [] });
  });

  test('tells which scenarios the rules fail as they are', async () => {
    const text = JSON.stringify({
      title: 'Wrong',
      about: 'Wrong.',
      cases: [
        {
          id: 'wrong',
          title: 'Wrong',
          shows: ['none'],
          history: { country: 'THA', years: [{ year: 2025, facts: { specialCase: true } }] },
          expect: [{ year: 2025, placement: 'tier-1' }],
        },
      ],
    });
    const argv = ['rules', 'mutate', '--scenarios', 'wrong.json'];
    const { code, out } = await command(argv, { files: { 'wrong.json': text } });
    expect(code).toBe(1);
    expect(out).toContain('wrong 2025: placement: expected tier-1, found special-case\n');
  });

  test.each<[string, readonly string[], RegExp]>([
    ['no scenarios', [], /option `--scenarios` is needed: FILE/],
    ['a file that is not there', ['--scenarios', 'gone.json'], /gone\.json: there is no such file/],
    ['a file of something else', ['--scenarios', 'other.json'], /other\.json: .*title/],
    [
      'a name that there is not',
      ['--scenarios', 'tiers.json', '--only', 'policyOrPatternForcesTier2'],
      /policyOrPatternForcesTier2.*did you mean `policyOrPatternForcesTier3`/,
    ],
    ['a broken rulebook', ['other.json', '--scenarios', 'tiers.json'], /other\.json/],
  ])('%s: one clear line for each problem, and 2', async (_what, argv, line) => {
    const world = { files: { ...files, 'other.json': '{"country":"THA","years":[]}' } };
    const { code, out, err } = await command(['rules', 'mutate', ...argv], world);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err.join('')).toMatch(line);
  });
});
