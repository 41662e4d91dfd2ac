import { describe, expect, it } from 'vitest';
import { explain } from '../../src/explain/explain.ts';
import type { Provenance } from '../../src/history/types.ts';
import { automaticDowngrade, incomplete, specialCase, waiverYear } from './fixtures.ts';

/** Lines joined, so that a sentence can be looked for wherever it is broken. */
const joined = (text: string): string => text.replace(/\s+/g, ' ');
const short = (answer: typeof automaticDowngrade) => joined(explain(answer));
const full = (answer: typeof automaticDowngrade) => joined(explain(answer, { detail: 'full' }));

describe('an automatic downgrade as text', () => {
  it('tells everything in the order in which a reader asks', () => {
    expect(explain(automaticDowngrade, { countryName: 'Thailand' })).toBe(
      `Thailand (THA) in the 2014 Trafficking in Persons Report

  Tier 3: automatic downgrade
  The findings of the year point to the Tier 2 Watch List. The law allows 2 years in a
  row there, and more only with a waiver. Those years are used up, and no waiver covers
  this one: Tier 3 follows. [22 U.S.C. 7107(b)(2)(D)(i)]
  On the findings of the year alone it would be Tier 2 Watch List.
  Ground of the automatic downgrade: every waiver year of the run is used.

On the record
  Published in the report: Tier 3. Sources disagree about it. The law, as read here,
  allows it.
  Sources: a table; another table.

The watch-list clock
  Before this report: 4 consecutive watch-list years, 2 waivers used; the cap is clear,
  but Tier 3 next would arm it. Placement in the 2013 report: Tier 2 Watch List.
    Report            Placement          Waiver
    2010              Tier 2 Watch List  not needed
    2011              Tier 2 Watch List  not needed
    2012 (uncertain)  Tier 2 Watch List  one was needed; none is stated
    2013              Tier 2 Watch List  granted, as stated
  After it: no watch-list year counted; the cap is armed. In the 2015 report the watch
  list is open to it without a waiver.
  The cap (22 U.S.C. 7107(b)(2)(F), applied from the 2019 report): a country that was on
  the watch list with a waiver, then fell to Tier 3, may come back to the watch list for
  one year only. It is armed by the fall to Tier 3.

What decides
  With the clock as it stands, these findings are enough for this placement, whatever
  else is found:
  - The government does not fully meet the minimum standards (stated; source: Report
    2014, p. 372) [22 U.S.C. 7106(a), 7107(b)(1)(A)]
  - The government is making significant efforts (stated, without a source; note: second
    sentence of the narrative) [22 U.S.C. 7107(b)(3)]
  - A ground for the watch list is met (stated, without a source)
    [22 U.S.C. 7107(b)(2)(A)(iii)]

What holds but gives way
  - Significant efforts, but a watch-list ground is met. It gives way to “Two
    consecutive years and every waiver year are used: Tier 3”. [22 U.S.C. 7107(b)]

Law and readings
  Law as of the 2014 report: version R2013, whose latest change is “Reauthorization Act
  of 2013: partnerships, officials abroad” (Pub. L. 113-4 title XII).

What this is
  This is a reconstruction from stated facts. It is not a determination of the
  Department of State, and it is not legal advice.
  Sources disagree about the placement of 2014; one value was chosen.
  No source states the placement of 2012; it is derived from other sources.`,
    );
  });

  it('adds the tree of conditions, the note of a disputed row and all readings in full', () => {
    const text = explain(automaticDowngrade, { detail: 'full' });
    expect(text).toContain(`
  - decides: Two consecutive years and every waiver year are used: Tier 3
    [22 U.S.C. 7107(b)(2)(D)(i)-(ii)]
    - holds: The limit of consecutive counted years is reached [22 U.S.C. 7107(b)]
      - Consecutive counted watch-list years that end with last year: 4
      - Law of the year: Consecutive watch-list years after which Tier 3 is due: 2
    - fails: The run has a waiver year left [22 U.S.C. 7107(b)]
`);
    expect(joined(text)).toContain('Note: the second table has an old label');
    // In short a note is told of a row that its sources agree on, not how a disputed one was chosen.
    const stated = (provenance: Provenance) => {
      const { recorded } = automaticDowngrade;
      return explain({ ...automaticDowngrade, recorded: recorded && { ...recorded, provenance } });
    };
    const told = (['stated', 'derived', 'disputed'] as const).map((one) =>
      stated(one).includes('Note: the second table has an old label'),
    );
    expect(told).toEqual([true, false, false]);
    expect(text).toMatch(/^ {4}lookBack +forward +Only earlier years/m);
  });
});

describe('an incomplete year as text', () => {
  it('names what is possible, what is expected and why, and each way there', () => {
    const text = short(incomplete);
    expect(text).toContain('Not settled: Tier 2, Tier 2 Watch List or Tier 3');
    expect(text).toContain('Practice leads one to expect Tier 2 Watch List or Tier 3.');
    expect(text).toContain('a country that rises from Tier 3 goes to the watch list first.');
    expect(text).toContain('- The findings of the year. ');
    expect(text).toContain('- Government policy or pattern. ');
  });

  it('tells the clock of each possible placement, those with the same together', () => {
    const text = short(incomplete);
    const ways = [...text.matchAll(/If it is ([\w ]+):/g)].map(([, placement]) => placement);
    expect(ways).toEqual(['Tier 2 or Tier 3', 'Tier 2 Watch List']);
  });

  it('asks what is missing, overall determinations first', () => {
    const text = short(incomplete);
    expect(text.indexOf('Is the government making significant efforts?')).toBeLessThan(
      text.indexOf('Does the government protect victims?'),
    );
    expect(text).toContain('(fact significantEfforts; bears on significant efforts)');
  });

  it('folds what nothing is known about into one line', () => {
    const text = full(incomplete);
    expect(text).toContain('- 6 other indicia: nothing stated');
    expect(text).not.toContain('indicium-a');
    expect(text).toContain('- reserved: Title of known');
  });

  it('says that no placement is on record', () => {
    expect(short(incomplete)).toContain('The history given states no placement for 2025.');
  });
});

describe('a waiver year as text', () => {
  it('says what it costs next year, and which reading is not the default', () => {
    const text = short(waiverYear);
    expect(text).toContain('Tier 2 Watch List: waiver of the downgrade');
    expect(text).toContain(
      'In the 2025 report it cannot be on the watch list again: no waiver is left, so it moves up to Tier 2 or Tier 1, or down to Tier 3.',
    );
    expect(text).toContain('reinstatementCap: The cap follows only from waivers granted');
    expect(text).not.toContain('clockList');
  });
});

describe('a special case as text', () => {
  it('says that the label is not in the statute', () => {
    const text = short(specialCase);
    expect(text).toContain(
      'Special Case State describes the country without placing it on a tier.',
    );
    expect(text).toContain('- State treats the country as a special case (stated');
  });
});

describe('the width of the text', () => {
  it.each([automaticDowngrade, incomplete, waiverYear, specialCase])('$country', (answer) => {
    for (const line of explain(answer, { detail: 'full' }).split('\n')) {
      expect(line.length).toBeLessThanOrEqual(88);
      expect(line).toBe(line.trimEnd());
    }
  });
});
