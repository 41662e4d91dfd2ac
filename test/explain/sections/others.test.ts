import { describe, expect, test } from 'vitest';
import type { Classification } from '../../../src/classify/classification.ts';
import { answerSection, causeOf } from '../../../src/explain/sections/answer.ts';
import { clockSection } from '../../../src/explain/sections/clock.ts';
import { conditionsSection, exceptionsSection } from '../../../src/explain/sections/conditions.ts';
import { lawSection } from '../../../src/explain/sections/law.ts';
import { questionsSection } from '../../../src/explain/sections/questions.ts';
import { recordSection } from '../../../src/explain/sections/record.ts';
import { DEFAULT_READINGS } from '../../../src/law/readings.ts';
import { automaticDowngrade, finding, incomplete } from '../fixtures.ts';

const CITE = '22 U.S.C. 7107(b)';

describe('the answer', () => {
  test('of an open placement says nothing of the merits, though they are known', () => {
    const [section] = answerSection({ ...incomplete, merits: 'tier-2-watch-list' });
    expect(JSON.stringify(section)).not.toContain('On the findings of the year alone');
  });

  test('lays no special case to the merits', () => {
    const open = { ...incomplete, possible: ['tier-2', 'special-case'] } as const;
    expect(causeOf({ ...open, causes: ['merits'] }, 'merits').cite).toBe('22 U.S.C. 7107(b)(1)(B)');
  });
});

describe('the clock', () => {
  const clock = { run: 0, waivers: 0, cap: 'clear', arming: false, previous: 'tier-2' } as const;
  const paragraphs = (before: Partial<typeof clock> | object, after: readonly object[]) =>
    clockSection({
      ...automaticDowngrade,
      state: {
        before: [{ ...clock, ...before }],
        after: after.map((one) => ({ ...clock, ...one })),
        ticks: [],
      },
    })[0]?.blocks.map((block) => ('text' in block ? block.text : block.kind));

  test('is no clock where the law sets no limit', () => {
    const early = { ...automaticDowngrade, year: 2003 };
    expect(clockSection(early)).toEqual([
      {
        heading: 'The watch-list clock',
        background: false,
        blocks: [
          {
            kind: 'text',
            text: 'The law of the 2003 report sets no limit on years on the watch list.',
          },
        ],
      },
    ]);
  });

  test('tells what the cap is where it waits, bites or may soon be armed, and only there', () => {
    const told = (before: object) => paragraphs(before, [{}])?.at(-1)?.startsWith('The cap (');
    expect(told({})).toBe(false);
    expect(told({ arming: true })).toBe(true);
    expect(told({ cap: 'armed' })).toBe(true);
    expect(told({ cap: 'stint' })).toBe(true);
  });

  test('says nothing of the next report where the clocks do not agree about it', () => {
    const watched = { previous: 'tier-2-watch-list' };
    const after = [
      { ...watched, run: 1 },
      { ...watched, run: 2 },
    ];
    expect(paragraphs({}, after)?.at(-1)).toBe(
      'After it: 1 watch-list year, no waiver used; the cap is clear; or 2 consecutive watch-list years, no waiver used; the cap is clear.',
    );
    expect(paragraphs({}, after.slice(0, 1))?.at(-1)).toMatch(
      /the cap is clear\. In the 2015 report the watch list is open/u,
    );
  });
});

describe('the conditions', () => {
  const rule = (name: string, changes: Parameters<typeof finding>[1] = {}) =>
    finding(name, { kind: 'rule', outcome: 'unknown', ...changes });
  const of = (...conditions: Classification['conditions']) => ({
    ...automaticDowngrade,
    conditions,
  });
  const textsOf = (answer: Classification) =>
    conditionsSection(answer).map(({ heading, blocks, background }) => [
      heading,
      background,
      blocks.flatMap((block) =>
        block.kind === 'list' ? block.items.map(({ text }) => text) : [block.kind],
      ),
    ]);

  test('count the rules of which nothing is known, and show the others', () => {
    expect(textsOf(of(rule('a'), rule('known', { outcome: 'holds' }), rule('b')))).toEqual([
      [
        'Every condition that matters',
        true,
        [
          'text',
          'decides: Title of known',
          '2 rules may decide; what is stated does not settle them',
        ],
      ],
    ]);
    expect(textsOf(of(rule('a')))).toEqual([
      ['Every condition that matters', true, ['text', 'may decide: Title of a']],
    ]);
  });

  test('have no section where no rule matters', () => {
    expect(textsOf(of(rule('a', { outcome: 'fails' })))).toEqual([
      ['Rules that do not apply', true, ['does not apply: Title of a']],
    ]);
    expect(conditionsSection(of())).toEqual([]);
  });

  test('that hold and have no effect give way to a rule, or to a stated answer', () => {
    const [section] = exceptionsSection(
      of(
        rule('winner'),
        finding('loser', { defeatedBy: 'winner' }),
        finding('presumed', { defeatedBy: 'significantEfforts' }),
      ),
    );
    expect(section?.blocks).toEqual([
      {
        kind: 'list',
        items: [
          { text: 'Title of loser. It gives way to “Title of winner”.', cite: CITE },
          {
            text: 'Title of presumed. It gives way to the stated answer to “Is the government making significant efforts to bring itself into compliance with the standards?”.',
            cite: CITE,
          },
        ],
      },
    ]);
  });
});

describe('the law', () => {
  test('of a version that is none of ours has no change to tell', () => {
    const lawVersion = { id: 'R1', reportYear: 2014, overlay: null };
    expect(lawSection({ ...automaticDowngrade, lawVersion }, 'short')).toEqual([
      {
        heading: 'Law and readings',
        background: true,
        blocks: [{ kind: 'text', text: 'Law as of the 2014 report: version R1.' }],
      },
    ]);
  });

  test('is told with the readings that differ from the default', () => {
    const readings = { ...DEFAULT_READINGS, specialCase: 'freeze' } as const;
    const [section] = lawSection({ ...automaticDowngrade, readings }, 'short');
    expect(section?.blocks.slice(1)).toEqual([
      {
        kind: 'text',
        text: 'Where the statute leaves room, these readings differ from the default:',
      },
      { kind: 'list', items: [{ text: expect.stringMatching(/^specialCase: A year as/u) }] },
    ]);
  });
});

describe('the questions', () => {
  test('ask for overall determinations and the waiver first, and name all they bear on', () => {
    const ask = (fact: string, ...inputs: Classification['missing'][number]['inputs']) => ({
      fact,
      question: `${fact}?`,
      cite: CITE,
      actor: 'government' as const,
      inputs,
    });
    const missing = [
      ask('protectsVictims', 'fullyMeetsMinimumStandards', 'increasingEfforts'),
      ask('waiver.granted', 'waiverGranted'),
      ask('significantEfforts', 'significantEfforts'),
    ];
    expect(questionsSection({ ...incomplete, missing }, 'short')).toEqual([
      {
        heading: 'What is not stated and could still decide',
        background: false,
        blocks: [
          {
            kind: 'list',
            items: [
              {
                text: 'waiver.granted? (fact waiver.granted; bears on waiver)',
                cite: CITE,
              },
              {
                text: 'significantEfforts? (fact significantEfforts; bears on significant efforts)',
                cite: CITE,
              },
              {
                text: 'protectsVictims? (fact protectsVictims; bears on full compliance and increasing efforts)',
                cite: CITE,
              },
            ],
          },
        ],
      },
    ]);
    expect(questionsSection({ ...incomplete, missing: [] }, 'full')).toEqual([]);
  });
});

describe('the record', () => {
  test('names no sources where it has none', () => {
    const recorded = {
      published: 'tier-3',
      final: 'tier-3',
      provenance: 'stated',
      sources: [],
      note: null,
    } as const;
    expect(recordSection({ ...automaticDowngrade, recorded }, 'full')[0]?.blocks).toEqual([
      {
        kind: 'text',
        text: 'Published in the report: Tier 3. The law, as read here, allows it.',
      },
    ]);
  });
});
