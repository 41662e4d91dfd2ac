import { describe, expect, test } from 'vitest';
import type {
  Classification,
  ConditionFinding,
  DecisiveSet,
} from '../../../src/classify/classification.ts';
import { decisiveSection } from '../../../src/explain/sections/decisive.ts';
import { automaticDowngrade, finding, stated } from '../fixtures.ts';

const RATED: DecisiveSet['inputs'] = [
  { input: 'specialCase', value: false },
  { input: 'notRated', value: false },
];
const EFFORTS = { input: 'significantEfforts', value: true } as const;
const CITE = '22 U.S.C. 7107(b)';
const QUESTION =
  'Is the government making significant efforts to bring itself into compliance with the standards?';

/** Section of a settled answer with these conditions, resting on these sets. */
const decides = (
  decisive: Classification['decisive'],
  conditions: readonly ConditionFinding[] = [],
) => decisiveSection({ ...automaticDowngrade, decisive, conditions }, 'short');

/** The entries of the first list of it. */
const itemsOf = (set: DecisiveSet, ...conditions: readonly ConditionFinding[]) =>
  decides([set], conditions)[0]?.blocks.flatMap((block) =>
    block.kind === 'list' ? block.items : [],
  );

const efforts = (changes: Partial<ConditionFinding>) =>
  finding('significantEfforts', { cite: '22 U.S.C. 7107(b)(3)', ...changes });

describe('what decides', () => {
  test('is a lead and the findings; a set without findings is none', () => {
    expect(decides([{ inputs: [], conditions: [] }])).toEqual([
      {
        heading: 'What decides',
        background: false,
        blocks: [
          {
            kind: 'text',
            text: 'No stated finding forces this placement. It is taken from the record.',
          },
        ],
      },
    ]);
    expect(
      decides([
        { inputs: [], conditions: [] },
        { inputs: [EFFORTS], conditions: [] },
      ]),
    ).toStrictEqual([
      {
        heading: 'What decides',
        background: false,
        blocks: [
          {
            kind: 'text',
            text: 'With the clock as it stands, these findings are enough for this placement, whatever else is found:',
          },
          { kind: 'list', items: [{ text: 'The government is making significant efforts' }] },
        ],
      },
    ]);
  });

  test('that the country is rated comes last, with the paragraph that says whom the standards bind', () => {
    const set = { inputs: [...RATED, EFFORTS], conditions: [] };
    const rated = {
      text: 'The country is rated: the standards apply to it, and it is no special case',
      cite: CITE,
    };
    const alone = { text: 'The government is making significant efforts' };
    expect(itemsOf(set, finding('notRated', { outcome: 'fails' }))).toEqual([alone, rated]);
    // Without the condition there is nothing to cite.
    expect(itemsOf(set)).toEqual([alone]);
    expect(itemsOf({ inputs: [EFFORTS], conditions: [] }, finding('notRated'))).toEqual([alone]);
  });

  test('where only the rating decides, each half of it is told', () => {
    expect(itemsOf({ inputs: RATED, conditions: [] })).toEqual([
      { text: 'The country is no special case' },
      { text: 'The minimum standards are applied to the country' },
    ]);
  });
});

describe('a deciding finding', () => {
  const set = { inputs: [EFFORTS], conditions: ['significantEfforts'] };
  const text = 'The government is making significant efforts';
  const cite = '22 U.S.C. 7107(b)(3)';
  const yes = stated('significantEfforts', true);
  const law = { fact: 'law.clock', value: true, origin: null } as const;

  test('without parts names where its first fact comes from', () => {
    const facts = [yes, stated('increasingEfforts', true, { sources: ['a page'] })];
    expect(itemsOf(set, efforts({ facts }))).toStrictEqual([
      { text: `${text} (stated, without a source)`, cite },
    ]);
  });

  test('with parts names where the fact that settles it comes from, and no other fact', () => {
    const source = stated('significantEfforts', true, { sources: ['a page', 'a letter'] });
    const facts = [stated('increasingEfforts', true), source];
    expect(
      itemsOf(set, efforts({ facts, parts: ['a'], decidedBy: 'significantEfforts' })),
    ).toStrictEqual([{ text: `${text} (stated; source: a page; a letter)`, cite }]);
  });

  test('that follows from what is below it shows its own facts, as far as they are stated', () => {
    expect(itemsOf(set, efforts({ facts: [law, yes], parts: ['a'] }))).toEqual([
      { text, cite, children: [{ text: `${QUESTION} Yes. (stated, without a source)` }] },
    ]);
  });

  test('of the law alone says nothing of where it comes from', () => {
    expect(itemsOf(set, efforts({ facts: [law] }))).toStrictEqual([{ text, cite }]);
    expect(itemsOf(set, efforts({}))).toStrictEqual([{ text, cite }]);
  });

  test('that only the record tells says so', () => {
    expect(itemsOf(set, efforts({ basis: 'record' }))).toStrictEqual([
      { text: `${text} (follows from what is on record)`, cite },
    ]);
  });

  test('shows the conditions of its set below it, with their facts, and no others', () => {
    const inputs = [EFFORTS, { input: 'policyOrPattern', value: false } as const];
    const conditions = ['significantEfforts', 'near', 'byLaw', 'apart', 'policyOrPattern', 'gone'];
    const items = itemsOf(
      { inputs, conditions },
      efforts({ parts: ['near', 'byLaw', 'unnamed', 'policyOrPattern'] }),
      finding('near', { facts: [stated('protectsVictims', true)] }),
      finding('byLaw', { facts: [law] }),
      finding('unnamed', { facts: [yes] }),
      finding('apart', { facts: [yes] }),
      finding('policyOrPattern', { outcome: 'fails', facts: [stated('policyOrPattern', false)] }),
    );
    expect(items).toStrictEqual([
      {
        text,
        cite,
        children: [
          {
            text: 'holds: Title of near',
            cite: CITE,
            children: [
              {
                text: 'Does the government protect victims of severe forms of trafficking? Yes. (stated, without a source)',
              },
            ],
          },
        ],
      },
      {
        text: 'There is no government policy or pattern of trafficking (stated, without a source)',
        cite: CITE,
      },
    ]);
  });
});
