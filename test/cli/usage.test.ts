import { describe, expect, test } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import type { Io } from '../../src/cli/io.ts';
import { run } from '../../src/cli/run.ts';
import { usageOf } from '../../src/cli/verb.ts';
import { VERBS } from '../../src/cli/verbs.ts';
import { command, pieces } from './support/command.ts';

/** Runs what must be refused: exit code 2, nothing on standard output. */
async function refused(...argv: readonly string[]): Promise<readonly string[]> {
  const { code, out, err } = await command(argv, { files: { 'a.json': '' } });
  expect({ code, out }).toEqual({ code: 2, out: '' });
  return err;
}

describe('help', () => {
  test.each([[], ['--help'], ['-h'], ['help']])('%s lists every verb', async (...argv) => {
    const { code, out, err } = await command(argv);
    expect(code).toBe(0);
    expect(err).toEqual([]);
    for (const { name, summary } of VERBS) {
      expect(out).toMatch(
        new RegExp(`^ {2}${name} .* {2}${summary.replaceAll(/[()]/g, '.')}$`, 'm'),
      );
    }
  });

  test.each(VERBS.map((verb) => [verb.name, verb] as const))(
    '%s --help shows its usage and every option',
    async (name, verb) => {
      const { code, out } = await command([...name.split(' '), '--help']);
      expect(code).toBe(0);
      expect(out.split('\n')[0]).toBe(`Usage: ${usageOf(verb)}`);
      for (const option of verb.options) expect(out).toContain(`  --${option}`);
      expect(verb.examples.length).toBeGreaterThan(0);
    },
  );

  test('help comes before missing arguments, and after a faulty option', async () => {
    expect((await command(['classify', 'THA', 'x', '--help'])).code).toBe(0);
    expect(await refused('classify', '--help', '--yaer')).toHaveLength(1);
  });

  test('a group shows all its verbs', async () => {
    const { code, out } = await command(['rules', '--help']);
    expect(code).toBe(0);
    expect(out).toContain('tvpa-tiers rules show NAME');
    expect(out).toContain('tvpa-tiers rules check');
  });

  test('no line is too long for a terminal of 110 columns', async () => {
    const texts = [await command([])];
    for (const { name } of VERBS) texts.push(await command([...name.split(' '), '-h']));
    const lines = texts.flatMap(({ out }) => out.split('\n'));
    expect(lines.filter((line) => line.length > 110)).toEqual([]);
  });
});

test('the examples of the help run', async () => {
  const history = JSON.stringify({
    country: 'THA',
    years: [
      { year: 2020, placement: 'tier-2' },
      { year: 2024, placement: 'tier-2' },
    ],
  });
  for (const example of VERBS.flatMap(({ examples }) => examples)) {
    // --save takes a terminal: test/cli/interview-terminal.test.ts.
    if (example.includes('*') || example.includes('--save')) continue;
    const argv = example.replaceAll('"', '').split(' ');
    const world = { files: { 'history.json': history }, saved: new Map<string, string>() };
    const { code, err } = await command(argv, world);
    // 1 is an answer too: that of an audit, say.
    expect({ example, refused: code > 1, err }).toEqual({ example, refused: false, err: [] });
  }
}, 60_000);

test('--version prints the version of the package', async () => {
  expect(await command(['--version'])).toMatchObject({ code: 0, out: `${manifest.version}\n` });
});

describe('verbs', () => {
  test('a misspelt one is answered with the nearest', async () => {
    expect(await refused('clasify', 'THA')).toEqual([
      'tvpa-tiers: unknown command `clasify` (did you mean `classify`?)',
    ]);
    expect(await refused('rules', 'shwo')).toEqual([
      'tvpa-tiers: unknown command `rules shwo` (did you mean `rules show`?)',
    ]);
  });

  test('a group needs its second word', async () => {
    const verbs = VERBS.filter(({ name }) => name.startsWith('rules '));
    expect(verbs.map(({ name }) => name)).toContain('rules docs');
    expect(await refused('rules')).toEqual([
      `tvpa-tiers: \`rules\` needs one more word: ${verbs.map(({ name }) => `\`${name}\``).join(', ')}`,
    ]);
  });

  test('an option in the place of a verb is unknown there', async () => {
    expect(await refused('--verison')).toEqual([
      'tvpa-tiers: unknown option `--verison` (did you mean `--version`?)',
    ]);
  });
});

describe('options', () => {
  test('every fault is told, each in a line', async () => {
    expect(
      await refused('classify', 'THA', '--yaer', '2014', '--year', '--json=yes', '-x'),
    ).toEqual([
      'tvpa-tiers classify: unknown option `--yaer` (did you mean `--year`?)',
      'tvpa-tiers classify: option `--year` needs a value: YEAR',
      'tvpa-tiers classify: unknown option `-x`',
    ]);
    expect(await refused('classify', 'THA', '--json=yes', '--year=1', '--year=2')).toEqual([
      'tvpa-tiers classify: option `--json` takes no value',
      'tvpa-tiers classify: option `--year` is given more than once',
    ]);
  });

  test('an option of another verb is unknown here', async () => {
    expect(await refused('data', 'THA', '--year', '2014')).toEqual([
      'tvpa-tiers data: unknown option `--year`',
    ]);
  });

  test.each(['toString', '__proto__', 'constructor'])('--%s is unknown', async (name) => {
    expect(await refused('classify', 'THA', `--${name}`)).toEqual([
      `tvpa-tiers classify: unknown option \`--${name}\``,
    ]);
  });

  test('values are checked with what is allowed and the nearest', async () => {
    const argv = [
      '--year=1999',
      '--reading=clokList=x',
      '--reading=unanimity=maybe',
      '--reading=x',
    ];
    const law = [
      '--law=maxWaiverYear=2',
      '--law=clock=7',
      '--law-as-of=soon',
      '--advance-by=recrd',
    ];
    expect(await refused('classify', 'THA', ...argv, ...law)).toEqual([
      'tvpa-tiers: option `--reading` takes NAME=VALUE, found `x`',
      'tvpa-tiers: option `--law-as-of` takes a report year, found `soon`',
      'tvpa-tiers: `--advance-by` `recrd` is not allowed (did you mean `record`?)',
      'tvpa-tiers: --reading clokList: unknown reading `clokList` (did you mean `clockList`?)',
      expect.stringMatching(/^tvpa-tiers: --reading unanimity: .*maybe.*allowed: `on`, `off`/),
      expect.stringMatching(/^tvpa-tiers: --law maxWaiverYear: .*did you mean `maxWaiverYears`\?/),
      expect.stringMatching(/^tvpa-tiers: --law clock: `7` .* true or false/),
      'tvpa-tiers: --year: `1999` is not a report year from 2001 to 2100',
    ]);
  });

  test('years of a span are checked too', async () => {
    expect(await refused('replay', 'THA', '--from=99', '--to=2101')).toEqual([
      'tvpa-tiers: --from: `99` is not a report year from 2001 to 2100',
      'tvpa-tiers: --to: `2101` is not a report year from 2001 to 2100',
    ]);
    expect(await refused('replay', 'THA', '--year=2014', '--to=2014')).toEqual([
      'tvpa-tiers: options `--year` and `--to` exclude each other',
    ]);
  });

  test('standard input can be read once', async () => {
    expect(await refused('classify', '-', '--with', '-')).toEqual([
      'tvpa-tiers: options `-` and `--with -` exclude each other',
    ]);
  });
});

describe('arguments', () => {
  test('too few and too many are told with the usage', async () => {
    expect(await refused('why-not', 'THA')).toEqual([
      'tvpa-tiers why-not: an argument is missing (usage: `tvpa-tiers why-not FILE|-|COUNTRY PLACEMENT [options]`)',
    ]);
    expect(await refused('classify', 'THA', 'CHN', 'KOR')).toHaveLength(2);
  });

  test('a misspelt placement is answered with the nearest', async () => {
    expect(await refused('why-not', 'THA', 'tier2')).toEqual([
      'tvpa-tiers: placement `tier2` is not allowed (did you mean `tier-2`?)',
    ]);
  });

  test('what would break a line or steer the terminal does not', async () => {
    const [line, ...others] = await refused('classify', 'a\u001b[31m\nb');
    expect(others).toEqual([]);
    expect(line).not.toContain('\u001b');
  });
});

test('a fault of the program is one line and exit code 2, never a stack trace', async () => {
  const err: string[] = [];
  const io: Io = {
    stdin: pieces(''),
    colour: false,
    interactive: false,
    onInterrupt: () => () => {},
    save: () => Promise.resolve(),
    out: () => Promise.reject(new TypeError('broken\n    at somewhere')),
    err: async (text) => void err.push(text),
    kindOf: async () => 'none',
    open: () => pieces(''),
  };
  expect(await run(['--help'], io)).toBe(2);
  expect(err).toEqual(['tvpa-tiers: fault of the program: TypeError: broken\n']);
});
