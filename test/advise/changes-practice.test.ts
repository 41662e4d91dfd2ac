import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changesNeeded } from '../../src/advise/changes-needed.ts';
import { recordOf } from '../../src/data/index.ts';
import { practiceNote } from '../../src/messages/en/practices.ts';
import { command } from '../cli/support/command.ts';
import { answerAfter, openYears } from '../support/advise.ts';
import { runs } from '../support/runs.ts';

const RISING = 'practice-rising-from-tier-3';

describe('what practice says of changes', () => {
  const laos = changesNeeded(recordOf('LAO'), 'tier-2');

  test('a rise from Tier 3 to Tier 2 is possible, and practice expects the watch list', () => {
    const [first] = laos.options.filter(({ gives }) => gives === 'possible');
    expect(first).toMatchObject({
      possible: ['tier-2', 'tier-2-watch-list'],
      expected: ['tier-2-watch-list'],
      againstPractice: [],
    });
  });

  test('where only Tier 2 is left, it is lawful and against practice', () => {
    const [first] = laos.options.filter(({ gives }) => gives === 'certain');
    expect(first).toMatchObject({
      possible: ['tier-2'],
      expected: ['tier-2'],
      againstPractice: [RISING],
    });
  });

  test('with practice switched off nothing is said of it', () => {
    const readings = { risingFromTier3: 'off', ratedAgain: 'off' } as const;
    const { options } = changesNeeded(recordOf('LAO'), 'tier-2', { readings });
    for (const { possible, expected, againstPractice } of options.filter(({ changes }) =>
      changes.every(({ fact }) => fact !== 'increasingEfforts'),
    ))
      expect([expected, againstPractice]).toEqual([possible, []]);
  });

  test('is what the answer says once the changes are stated', () => {
    fc.assert(
      fc.property(openYears({ rated: true }), (open) => {
        const { history, year } = open;
        let advice: ReturnType<typeof changesNeeded>;
        try {
          advice = changesNeeded(history, 'tier-2', { year, largest: 3 });
        } catch {
          return;
        }
        for (const { changes, expected, possible } of advice.options.slice(0, 2)) {
          const answer = answerAfter(
            open,
            changes.map(({ fact, to }) => [fact, to] as const),
            advice.presumed,
          );
          expect([possible, expected]).toEqual([answer.possible, answer.expected]);
        }
      }),
      { numRuns: runs(30, 300) },
    );
  }, 60_000);

  test('is told in the text', async () => {
    const { out } = await command(['change', 'LAO', '--to', 'tier-2']);
    expect(out).toContain(
      'then: Tier 2 or Tier 2 Watch List\n      Practice leads one to expect Tier 2 Watch List.',
    );
    expect(out).toContain(
      'then: Tier 2\n      Lawful, but practice would lead one to expect another placement: a country that rises from Tier 3 goes to the watch list first.',
    );
  });

  test('is silent where it says no more than the law', () => {
    const one = { possible: ['tier-2'], expected: ['tier-2'] } as const;
    expect(practiceNote(one, ' ')).toBe('');
    expect(practiceNote({ ...one, possible: ['tier-2', 'tier-3'] }, ' ')).toBe(
      ' Practice leads one to expect Tier 2.',
    );
  });
});
