import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { callFor, tryCall } from '../fuzz/command-line.ts';
import { DOORS } from '../fuzz/doors.ts';
import { fuzz } from '../fuzz/fuzz.ts';
import SEEDS from './fuzz-seeds.json' with { type: 'json' };
import { checkSection, count, table } from './support/section.ts';

/** Inputs for each door; a rulebook is slow to load. */
const INPUTS: Readonly<Record<string, number>> = Object.fromEntries(
  Object.keys(DOORS).map((door) => [door, door === 'loadRulebook' ? 600 : 10_000]),
);
/** Calls of the command, in this process and in processes of their own. */
const CALLS = 20_000;
const PROCESSES = 40;

describe('hostile input is answered or refused with codes', () => {
  test.each(Object.entries(INPUTS))('%s', (door, inputs) => {
    const { answered, refused } = fuzz(door, 0, inputs);
    expect(answered).toBeGreaterThan(0);
    expect(refused).toBeGreaterThan(0);
  });

  test('the command line', async () => {
    const codes = new Set<number>();
    for (let seed = 0; seed < CALLS; seed += 1) codes.add(await tryCall(seed));
    expect(codes).toContain(0);
    expect(codes).toContain(2);
  });

  test('the command as a process that may make no code from texts', () => {
    const main = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));
    const strict = ['--disallow-code-generation-from-strings', '--import', 'tsx', main];
    for (let seed = 0; seed < PROCESSES; seed += 1) {
      const { file } = callFor(seed);
      const ran = spawnSync(process.execPath, [...strict, 'classify', '-', '--json'], {
        input: file,
        encoding: 'utf8',
      });
      expect([0, 2], `seed ${seed}: ${ran.stderr}`).toContain(ran.status);
      expect(ran.stderr).not.toMatch(/fault of the program|\n {4}at /u);
    }
  }, 600_000);

  test('the counts are in PROPERTIES.md', async () => {
    const rows: (readonly [string, number])[] = [
      ...Object.entries(INPUTS),
      ['the command line', CALLS],
      ['the command as a process', PROCESSES],
    ];
    const all = rows.reduce((sum, [, inputs]) => sum + inputs, 0);
    const kept = SEEDS.doors.length + SEEDS.calls.length;
    await checkSection(
      '50-hostile-input',
      `## Hostile input

${count(all)} inputs: bytes at random, valid files with pieces cut, doubled or put in, valid values with
nodes replaced, deleted, renamed or exchanged. Among what was put in: nesting of 100,000 levels, numbers
beyond every range, NaN, keys such as \`__proto__\`, lone surrogates, texts of 100,000 letters, values that
contain themselves. Each was answered, or refused with known codes and a text for each; none threw
anything else, changed a prototype that others share, or took more than a minute. A number brings each
input back; the ${count(kept)} that once broke a promise are kept in \`test/prove/fuzz-seeds.json\` and tried in every
\`npm test\`.

${table(['door', 'inputs'], rows)}

A rulebook of others is data: conditions are compiled to closures, no text is made into code, and
nothing below the command line reads a file. Rulebooks of 2,000 parts that grow in nine ways
(many conditions, operands and rules, conditions shared in layers, weighed conditions over one large
part, rules that contradict one another, misspelt names, circles) are loaded and used, or refused:
what took exponential time would not end. Facts that all kernel inputs share are split up to a bound;
beyond it \`possible\` may be too wide, never too narrow, and the check warns.`,
    );
  });
});
