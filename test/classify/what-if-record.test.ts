import { describe, expect, it } from 'vitest';
import { classify } from '../../src/classify/classify.ts';
import { problem } from '../../src/problems/problem.ts';
import { history, MERITS, years } from '../support/placement-line.ts';

const W = 'tier-2-watch-list';
const law = { parameters: { clock: false } };

describe('the record under a what-if law', () => {
  it('narrows what is expected, too, as far as practice goes with it', () => {
    const facts = {
      fullyMeetsMinimumStandards: false,
      extensiveNoncompliance: true,
      officialComplicity: true,
      takesReasonableMeasures: false,
    };
    const downgraded = { year: 2015, placement: 'tier-3', facts } as const;
    const answer = classify(history(years(2012, '2 W W'), downgraded), { law });
    expect(answer.possible).toEqual([W, 'tier-3']);
    expect(answer.expected).toEqual(['tier-3']);
  });

  it('tells nothing where the law that it was made under forbids it', () => {
    const answer = classify(history(years(2018, '2 W W w'), { year: 2022, placement: W }), { law });
    expect(answer.possible).toHaveLength(6);
    expect(answer.notices).toContainEqual(
      problem('record.set-aside', ['years', 2022, 'placement'], { recorded: W }),
    );
    expect(answer.notices.map(({ code }) => code)).not.toContain('record.not-lawful');
  });

  it('may have been a downgrade by a clock of which nothing is known', () => {
    const alone = history({ year: 2022, placement: 'tier-3' });
    expect(classify(alone, { law }).possible).toEqual([W, 'tier-3']);
    const known = history({ year: 2021, placement: 'tier-2' }, { year: 2022, placement: 'tier-3' });
    expect(classify(known, { law }).possible).toEqual(['tier-3']);
  });

  it('moves the clock unless the answers are asked to', () => {
    const raw = history(
      years(2019, '2 W W w'),
      { year: 2023, placement: 'tier-3', facts: MERITS[W], waiver: { granted: true } },
      { year: 2024, facts: MERITS[W] },
    );
    const clockBefore = (advanceBy: object) =>
      classify(raw, { law: { parameters: { maxWaiverYears: 2 } }, ...advanceBy }).state.before;
    expect(clockBefore({})).toMatchObject([{ run: 0, cap: 'armed' }]);
    expect(clockBefore({ advanceBy: 'record' })).toEqual(clockBefore({}));
    expect(clockBefore({ advanceBy: 'answer' })).toMatchObject([{ run: 4, waivers: 2 }]);
  });
});
