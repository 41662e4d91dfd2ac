import { expect, test } from 'vitest';
import { FACT_NAMES, VOCABULARY } from '../../../src/index.ts';
import { command } from '../support/command.ts';

async function names(...words: readonly string[]): Promise<readonly string[]> {
  const { code, json } = await command(['facts', ...words, '--json']);
  expect(code).toBe(0);
  const [{ facts }] = json() as [{ facts: readonly { name: string }[] }];
  return facts.map(({ name }) => name);
}

test('all are listed, in the order of the statute', async () => {
  expect(await names()).toEqual(FACT_NAMES);
});

test('--json gives the whole definition', async () => {
  const { json } = await command(['facts', 'increasingEfforts', '--json']);
  const [found] = json() as [{ facts: readonly object[] }];
  expect(found.facts).toContainEqual({
    name: 'increasingEfforts',
    ...VOCABULARY.increasingEfforts,
  });
});

test('names, questions and citations are searched, in any case, words of a name too', async () => {
  expect(await names('INCREASINGefforts')).toContain('increasingEfforts');
  expect(await names('investigations increased')).toEqual(['investigationsIncreased']);
  const cited = await names('7107(b)(2)(A)(iii)(I)');
  expect(cited).toContain('victimNumbersVerySignificant');
  expect(cited).not.toContain('significantEfforts');
  for (const name of cited) expect(VOCABULARY[name]?.cite).toContain('7107(b)(2)(A)(iii)(I)');
});

test('several words must all match', async () => {
  const both = await names('officials', 'complicity');
  const one = await names('complicity');
  expect(both.length).toBeGreaterThan(0);
  for (const name of both) expect(one).toContain(name);
});

test('the text shows question, help, citation and the years that ask for it', async () => {
  const { out } = await command(['facts', 'effortsRestOnCommitments']);
  expect(out.split('\n')).toEqual([
    'effortsRestOnCommitments (finding, yes or no)',
    `  ${VOCABULARY.effortsRestOnCommitments?.question}`,
    `  ${VOCABULARY.effortsRestOnCommitments?.help}`,
    `  ${VOCABULARY.effortsRestOnCommitments?.cite}; asked 2004 to 2018`,
    '',
  ]);
});

test.each([
  [
    'incresingEfforts',
    'tvpa-tiers: no fact matches `incresingEfforts` (did you mean `increasingEfforts`?)',
  ],
  ['complicty', 'tvpa-tiers: no fact matches `complicty` (did you mean `complicity`?)'],
  ['zzzzzzzz', 'tvpa-tiers: no fact matches `zzzzzzzz`'],
])('%s matches nothing: the nearest is told', async (word, message) => {
  const { code, out, err } = await command(['facts', word]);
  expect({ code, out, err }).toEqual({ code: 2, out: '', err: [message] });
});
