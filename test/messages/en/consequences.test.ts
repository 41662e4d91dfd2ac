import { describe, expect, it } from 'vitest';
import { classify } from '../../../src/classify/classify.ts';
import { consequences } from '../../../src/consequences/consequences.ts';
import type { ConsequencesOptions } from '../../../src/consequences/options.ts';
import { consequencesText } from '../../../src/messages/en/consequences.ts';

const text = (years: readonly object[], options?: ConsequencesOptions) =>
  consequencesText(consequences(classify({ country: 'SGP', years }), options));

describe('consequencesText', () => {
  it('marks what applies and what may, with days, paragraph and exceptions', () => {
    const lines = text([{ year: 2024, placement: 'tier-3' }], {
      determination: 'withholding',
      childSoldiersList: false,
    }).split('\n');
    expect(lines[0]).toBe('What follows from the 2024 report for SGP: Tier 3');
    expect(lines).toContain(
      '  - The United States opposes loans of the development banks and the IMF (restriction; 2024-10-01 to 2025-09-30) [22 U.S.C. 7107(d)(1)(B), (d)(6)]',
    );
    expect(lines).toContain(
      '  ? No assistance that is neither humanitarian nor related to trade (restriction; depending on assistance the year before; 2024-10-01 to 2025-09-30) [22 U.S.C. 7107(d)(1)(A)(i), 7102(10)]',
    );
    expect(lines).toContain('    except disaster relief [22 U.S.C. 7102(10)(A)(iv)]');
    expect(lines).toContain('  Nothing: the government is not on the list.');
    expect(lines).toContain('  Nothing: the placement is another.');
    expect(lines.at(-1)).toContain('not legal advice');
  });

  it('keeps an unknown list short, and says that no placement tells', () => {
    const answer = text([{ year: 2025, placement: 'tier-1' }]);
    expect(answer).toContain('no placement tells. If it is:');
    expect(answer).toContain('(power; if it is listed) [22 U.S.C. 2370c-1(c)]');
    expect(answer).not.toContain('effective and continuing steps');
  });

  it('names the placements with which something comes', () => {
    const answer = text([{ year: 2024, placement: 'tier-2' }, { year: 2025 }]);
    expect(answer).toContain('(duty; with Tier 1 or Tier 2 Watch List; by 2026-02-01)');
    expect(answer).toContain('(duty; with Tier 3; ');
  });

  it('says why nothing follows from Tier 3 before 2003', () => {
    const answer = text([{ year: 2002, placement: 'tier-3' }]);
    expect(answer).toContain('reports submitted on or after 1 January 2003');
    expect(answer).toContain('created on 19 December 2003');
    expect(answer).toContain('enacted on 23 December 2008');
    expect(answer).not.toMatch(/^ {2}[-?]/mu);
  });

  it('has no empty or unfinished word', () => {
    for (let year = 2001; year <= 2030; year += 1) {
      for (const entry of [{ year }, { year, placement: 'tier-2' }, { year, placement: 'tier-3' }])
        expect(text([entry])).not.toMatch(/undefined|null|NaN|\[\]|\(\)|; \)|with \)|\[object/u);
    }
  });
});
