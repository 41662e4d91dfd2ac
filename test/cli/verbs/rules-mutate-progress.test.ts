import { expect, test } from 'vitest';
import type { Io } from '../../../src/cli/io.ts';
import { run } from '../../../src/cli/run.ts';
import { DEFAULT_RULEBOOK } from '../../../src/rulebook/default.ts';
import { mutantsOf } from '../../../src/testing/mutation/mutants-of.ts';
import { pieces } from '../support/command.ts';

const CASES = JSON.stringify({
  title: 'One',
  about: 'One case.',
  cases: [
    {
      id: 'one',
      title: 'One',
      shows: ['none'],
      history: { country: 'THA', years: [{ year: 2025, facts: { specialCase: true } }] },
      expect: [{ year: 2025, placement: 'tier-1' }],
    },
  ],
});

/** Runs `rules mutate` with a bar, and tells what the bar was told. */
async function watched(...argv: readonly string[]): Promise<readonly (number | 'stop')[]> {
  const bar: (number | 'stop')[] = [];
  const io: Io = {
    stdin: pieces(''),
    colour: false,
    interactive: true,
    onInterrupt: () => () => {},
    progress: async (total) => {
      bar.push(total);
      return { update: (done) => void bar.push(done), stop: () => void bar.push('stop') };
    },
    save: () => Promise.reject(new Error('nothing is written here')),
    out: async () => {},
    err: async () => {},
    kindOf: async () => 'file',
    open: () => pieces(CASES),
  };
  await run(['rules', 'mutate', '--scenarios', 's.json', ...argv], io);
  return bar;
}

test('the bar counts the mutants that --only leaves, and goes away though the rules fail a scenario', async () => {
  const mutants = mutantsOf(DEFAULT_RULEBOOK);
  const count = mutants.filter(({ target }) => target === 'tier-1').length;
  expect(count).toBeGreaterThan(0);
  expect(await watched('--only', 'tier-1')).toEqual([count, 'stop']);
});
