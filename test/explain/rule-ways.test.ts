import { describe, expect, test } from 'vitest';
import type { Classification } from '../../src/classify/classification.ts';
import { classify } from '../../src/classify/classify.ts';
import { waysSection } from '../../src/explain/sections/ways.ts';
import { ruleWays } from '../../src/explain/ways.ts';

const of = (year: number, facts: Readonly<Record<string, boolean>>) =>
  classify({ country: 'XXA', years: [{ year, facts }] });

/** A settled merits finding for the watch list, the clock being unknown. */
const onWatchList = () =>
  of(2018, {
    fullyMeetsMinimumStandards: false,
    significantEfforts: true,
    meetsWatchListCriteria: true,
    policyOrPattern: false,
  });

const needsOf = (answer: Classification, rules: string) =>
  ruleWays(answer)
    ?.find((way) => way.rules.join(', ') === rules)
    ?.needs.map(({ input, value }) => `${value ? '' : 'not '}${input}`);

const GROUND = 'Significant efforts, but a watch-list ground is met';
const CITE = '22 U.S.C. 7107(b)(1)(B), (b)(2)(A)(iii)';
const run = (words: string) => `(if the run before this year holds ${words})`;

describe('the section of the ways', () => {
  test('has the placements best first, and below each its rules with what they wait for', () => {
    expect(waysSection(onWatchList())).toEqual([
      {
        heading: 'What would give each placement',
        background: true,
        blocks: [
          {
            kind: 'text',
            text: 'For each placement that is still possible: the rules that would give it, and what is not stated and would have to be found (the facts are listed below). A finding is left out where its opposite would lead to the same placement.',
          },
          {
            kind: 'list',
            items: [
              {
                text: 'Tier 2 Watch List',
                children: [
                  {
                    text: `${GROUND} ${run('no or 1 counted year')}`,
                    cite: CITE,
                    children: [{ text: 'nothing more is needed' }],
                  },
                  {
                    text: `${GROUND}; then: The downgrade is due, but waived for this year ${run('2 or 3 counted years')}`,
                    cite: `${CITE}; 22 U.S.C. 7107(b)(2)(D)(ii)`,
                    children: [{ text: 'not stated: a waiver is granted' }],
                  },
                ],
              },
              {
                text: 'Tier 3',
                children: [
                  {
                    text: `${GROUND}; then: Two consecutive years, and no waiver is granted: Tier 3 ${run('2 or 3 counted years')}`,
                    cite: `${CITE}; 22 U.S.C. 7107(b)(2)(D)(i)`,
                    children: [{ text: 'not stated: no waiver is granted' }],
                  },
                  {
                    text: `${GROUND}; then: Two consecutive years and every waiver year are used: Tier 3 ${run('4 counted years')}`,
                    cite: `${CITE}; 22 U.S.C. 7107(b)(2)(D)(i)-(ii)`,
                    children: [{ text: 'nothing more is needed' }],
                  },
                ],
              },
            ],
          },
        ],
      },
    ]);
  });

  test('tells the one finding that is reserved from those that are not stated', () => {
    const answer = of(2018, {
      specialCase: false,
      fullyMeetsMinimumStandards: false,
      extensiveNoncompliance: true,
      officialComplicity: true,
      takesReasonableMeasures: true,
    });
    const [, list] = waysSection(answer)[0]?.blocks ?? [];
    const [tier2] = list?.kind === 'list' ? list.items : [];
    expect(tier2).toEqual({
      text: 'Tier 2',
      children: [
        {
          text: 'Significant efforts, and no watch-list ground',
          cite: '22 U.S.C. 7107(b)(1)(B)',
          children: [
            {
              text: 'not stated: no ground for the watch list is met',
            },
            { text: 'reserved: the government is making significant efforts' },
          ],
        },
      ],
    });
  });

  test('is none where the placement is settled, whichever of several rules gives it', () => {
    const answer = of(2025, { fullyMeetsMinimumStandards: false, significantEfforts: false });
    expect(answer.placement).toBe('tier-3');
    expect(ruleWays(answer)?.map(({ rules }) => rules)).toEqual([
      ['tier-3-merits'],
      ['tier-3-policy-or-pattern'],
    ]);
    expect(waysSection(answer)).toEqual([]);
  });
});

describe('the ways of an answer', () => {
  test('need what turns the placement with any of the clocks possible, not with all', () => {
    const answer = of(2016, {
      specialCase: false,
      fullyMeetsMinimumStandards: false,
      policyOrPattern: false,
      meetsWatchListCriteria: true,
    });
    expect(needsOf(answer, 'tier-3-merits')).toEqual(['not significantEfforts']);
    expect(needsOf(answer, 'tier-2-watch-list, automatic-downgrade-exhausted')).toEqual([]);
  });

  const row = {
    published: 'tier-3',
    final: 'tier-3',
    provenance: 'stated',
    sources: [],
    note: null,
  } as const;

  test('of a placement that the record settles leave out what the rules give besides', () => {
    const answer = onWatchList();
    const settled = {
      ...answer,
      recorded: row,
      placement: 'tier-3',
      possible: ['tier-3'],
      causes: ['automatic-downgrade'],
    } as const;
    expect(ruleWays(settled)?.map(({ placement }) => placement)).toEqual(['tier-3', 'tier-3']);
    // Without the record, or with two placements left, the rules have to give just these.
    expect(ruleWays({ ...settled, recorded: null })).toBeNull();
    expect(ruleWays({ ...answer, recorded: row, causes: ['automatic-downgrade'] })).toBeNull();
    // A placement or cause that the rules do not give is no matter of the record.
    expect(ruleWays({ ...settled, possible: ['tier-1'] })).toBeNull();
    expect(ruleWays({ ...settled, causes: ['automatic-downgrade', 'not-rated'] })).toBeNull();
  });

  test('are those of the clocks after the year too, where no record says which', () => {
    const answer = onWatchList();
    const fewer = { ...answer, state: { ...answer.state, after: answer.state.after.slice(1) } };
    expect(ruleWays(answer)).not.toBeNull();
    expect(ruleWays(fewer)).toBeNull();
    expect(ruleWays({ ...fewer, recorded: row })).not.toBeNull();
  });
});
