import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { DEFAULT_RULEBOOK } from '../../../src/index.ts';
import { RULE_FILES } from '../../../src/rulebook/default.ts';
import { command } from '../support/command.ts';

const file = (name: string): string =>
  readFileSync(new URL(`../../../rules/${name}.json`, import.meta.url), 'utf8');
const shipped = Object.fromEntries(
  Object.keys(RULE_FILES).map((name) => [`rules/${name}.json`, file(name)]),
);

describe('rules check', () => {
  test('the shipped rulebook is sound', async () => {
    const { code, out, err } = await command(['rules', 'check']);
    expect({ code, err }).toEqual({ code: 0, err: [] });
    const { conditions, rules } = DEFAULT_RULEBOOK;
    expect(out).toBe(
      `${conditions.size} conditions and ${rules.length} rules: no error, no warning\n`,
    );
  });

  test('--json prints the diagnostics', async () => {
    const { json } = await command(['rules', 'check', '--json']);
    expect(json()).toEqual([{ diagnostics: [] }]);
  });

  test('a condition that nothing names is a warning beside them, and the exit code stays 0', async () => {
    const lonely = {
      title: 'Lonely',
      cite: 'My rules',
      basis: 'policy',
      all: [{ fact: 'specialCase', operator: 'equal', value: true }],
    };
    const mine = { title: 'Mine', cite: 'My rules', conditions: { lonely }, rules: [] };
    const files = { ...shipped, 'mine.json': JSON.stringify(mine) };
    const { code, out } = await command(['rules', 'check', ...Object.keys(files)], { files });
    expect({ code, out }).toEqual({
      code: 0,
      out: 'warning: mine.json: conditions.lonely: nothing names this condition\nno error, 1 warning\n',
    });
  });

  test('the whole folder may be given: what holds no rules is named and left out', async () => {
    const others = ['rules/law.json', 'rules/calendar.json', 'rules/consequences.json'];
    const more = others.map((path) => [path, readFileSync(path, 'utf8')] as const);
    const files = { ...shipped, ...Object.fromEntries(more) };
    const { code, out, err } = await command(['rules', 'check', ...Object.keys(files)], { files });
    expect({ code, out }).toEqual({ code: 0, out: 'no error, no warning\n' });
    expect(err).toEqual(others.map((path) => `${path}: is not a file of rules; it is left out`));
    const none = await command(['rules', 'check', others[0] ?? ''], { files });
    expect([none.code, none.out]).toEqual([2, '']);
    expect(none.err.at(-1)).toBe('tvpa-tiers: no file of rules is given');
    const argv = ['rules', 'mutate', others[1] ?? '', '--scenarios', 's.json'];
    const mutate = await command(argv, { files });
    expect([mutate.code, mutate.err]).toEqual([
      2,
      [`${others[1]}: is not a file of rules; it is left out`, none.err.at(-1)],
    ]);
  });

  test('a file of no known kind is told what it lacks', async () => {
    const { code, out } = await command(['rules', 'check', 'a.json'], {
      files: { 'a.json': '{"title": "Odd"}' },
    });
    expect(code).toBe(1);
    expect(out).toMatch(/^error: a\.json: /m);
  });

  test('a mistake is told with file, place and the nearest name, and the exit code is 1', async () => {
    const text = shipped['rules/watch-list.json'] ?? '';
    const files = {
      ...shipped,
      'rules/watch-list.json': text.replace(
        /("for": \{\s*"all": \[\s*\{\s*"condition": )"enforcementIncreased"/u,
        '$1"enforcementIncresed"',
      ),
    };
    const { code, out, err } = await command(['rules', 'check', ...Object.keys(files)], { files });
    expect({ code, err }).toEqual({ code: 1, err: [] });
    expect(out).toMatch(
      /^error: rules\/watch-list\.json: conditions\.increasingEfforts\.for\.all\[0\].*enforcementIncresed.*enforcementIncreased/m,
    );
    expect(out).toMatch(/1 error, no warning\n$/);
    const json = await command(['rules', 'check', '--json', ...Object.keys(files)], { files });
    expect(json.code).toBe(1);
    expect(json.json()).toMatchObject([{ diagnostics: [{ severity: 'error' }] }]);
  });

  test('a file that is no JSON is bad input', async () => {
    const { code, out, err } = await command(['rules', 'check', 'a.json'], {
      files: { 'a.json': '{' },
    });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toEqual([expect.stringMatching(/^a\.json: is not JSON/)]);
  });
});

describe('rules show', () => {
  test('a condition: its law, logic, facts, and what names it', async () => {
    const { code, out } = await command(['rules', 'show', 'increasingEfforts']);
    expect(code).toBe(0);
    const lines = out.split('\n');
    expect(lines[0]).toBe('increasingEfforts (condition, rules/watch-list.json)');
    expect(lines).toContain(
      'Settled by the fact increasingEfforts where that is stated; otherwise:',
    );
    expect(lines.slice(lines.indexOf('for the government:'))).toEqual(
      expect.arrayContaining([
        '    - enforcementIncreased',
        '    - fact victimAssistanceIncreased is yes',
        'against the government:',
        '  - noNamedEvidenceOfIncrease',
        'otherwise: reserved to a determination',
        '  condition meetsWatchListCriteria',
      ]),
    );
    expect(out).toContain('  victimAssistanceIncreased: Did assistance to victims increase');
  });

  test('a rule: its conclusion and priority', async () => {
    const { out } = await command(['rules', 'show', 'automatic-downgrade-exhausted']);
    expect(out).toContain('(rule, rules/automatic-downgrade.json)');
    expect(out).toMatch(/^Then: placement, value tier-3, cause automatic-downgrade/m);
  });

  test('--json holds the definition as it stands in the file', async () => {
    const { json } = await command(['rules', 'show', 'enforcementIncreased', '--json']);
    expect(json()).toMatchObject([
      {
        kind: 'condition',
        name: 'enforcementIncreased',
        file: 'watch-list',
        definition: RULE_FILES['watch-list']?.conditions.enforcementIncreased,
        facts: [
          { fact: 'investigationsIncreased' },
          { fact: 'prosecutionsIncreased' },
          { fact: 'convictionsIncreased' },
        ],
        namedBy: [
          { kind: 'condition', name: 'noNamedEvidenceOfIncrease' },
          { kind: 'condition', name: 'increasingEfforts' },
        ],
      },
    ]);
  });

  test('everything in the rulebook can be shown, and every fact it reads is described', async () => {
    const names = [
      ...DEFAULT_RULEBOOK.conditions.keys(),
      ...DEFAULT_RULEBOOK.rules.map(({ name }) => name),
    ];
    for (const name of names) {
      const { code, out } = await command(['rules', 'show', name]);
      expect({ name, code }).toEqual({ name, code: 0 });
      expect(out).not.toMatch(/undefined|\[object/u);
    }
  });

  test('a misspelt name is answered with the nearest', async () => {
    const { code, out, err } = await command(['rules', 'show', 'increasingEffort']);
    expect({ code, out, err }).toEqual({
      code: 2,
      out: '',
      err: [
        'tvpa-tiers: there is no condition or rule `increasingEffort` (did you mean `increasingEfforts`?)',
      ],
    });
    expect((await command(['rules', 'show', '__proto__'])).code).toBe(2);
  });
});
