import { describe, expect, it } from 'vitest';
import { CAUSES } from '../../../src/facts/causes.ts';
import { PLACEMENTS } from '../../../src/facts/placements.ts';
import { FACT_NAMES, VOCABULARY } from '../../../src/facts/vocabulary.ts';
import { KERNEL_INPUTS } from '../../../src/kernel/inputs.ts';
import { LAW_PARAMETERS } from '../../../src/law/law.ts';
import { READING_NAMES, READINGS } from '../../../src/law/readings.ts';
import { causeName, causeText } from '../../../src/messages/en/causes.ts';
import { answerText, factText } from '../../../src/messages/en/facts.ts';
import { inputText, inputTopic } from '../../../src/messages/en/inputs.ts';
import { placementName, placementNames } from '../../../src/messages/en/placements.ts';
import { practiceText } from '../../../src/messages/en/practices.ts';
import { readingText } from '../../../src/messages/en/readings.ts';
import { DEFAULT_RULEBOOK } from '../../../src/rulebook/default.ts';

const distinct = (texts: readonly string[]): number => new Set(texts).size;

describe('placements', () => {
  it('have names, and an unknown one stands as it is', () => {
    expect(placementNames(PLACEMENTS, 'and')).toBe(
      'Tier 1, Tier 2, Tier 2 Watch List, Tier 3, Special Case and not rated',
    );
    expect(placementName('tier-4')).toBe('tier-4');
    expect(placementName('constructor')).toBe('constructor');
  });
});

describe('causes', () => {
  it('have a name and a sentence each', () => {
    const texts = CAUSES.map((cause) => causeText(cause, { placements: ['tier-3'], limit: 2 }));
    expect(distinct(texts.map(({ name }) => name))).toBe(CAUSES.length);
    expect(distinct(texts.map(({ sentence }) => sentence))).toBe(CAUSES.length);
    expect(causeName('whim')).toBe('whim');
  });

  it('cite the paragraph that the deciding rule cites', () => {
    const cited = DEFAULT_RULEBOOK.rules.flatMap(({ event, cite }) => {
      const { value, cause } = event.params;
      if (typeof cause !== 'string') return [];
      const placement = PLACEMENTS.find((one) => one === value);
      const text = causeText(cause, { placements: placement ? [placement] : [], limit: 2 });
      return [[cause, cite.startsWith(text.cite)]];
    });
    expect(cited.length).toBeGreaterThanOrEqual(CAUSES.length);
    expect(cited.filter(([, same]) => !same)).toEqual([]);
  });

  it('name the limit of the law that applies', () => {
    const { sentence } = causeText('automatic-downgrade', { placements: ['tier-3'], limit: 5 });
    expect(sentence).toContain('5 years in a row');
  });

  it.each(['automatic-downgrade', 'waiver', 'reinstatement-cap'])(
    '%s supposes what it rests on where other causes are possible',
    (cause) => {
      const context = { placements: ['tier-3'], limit: 2 } as const;
      const { sentence } = causeText(cause, { ...context, open: true });
      expect(sentence).toMatch(/\bIf |\bif /u);
      expect(sentence).not.toMatch(
        /The country (has|came)|[Tt]hey are used up, so|Those years are/u,
      );
      expect(causeText(cause, context).sentence).not.toMatch(/\bif /iu);
    },
  );

  it('do not pretend to know which finding decides where several placements are possible', () => {
    const { sentence } = causeText('merits', { placements: ['tier-2', 'tier-3'], limit: 2 });
    expect(sentence).toBe(
      'Nothing in the watch-list clock changes what the findings of the year lead to.',
    );
  });
});

describe('readings', () => {
  it.each(READING_NAMES)('%s has a sentence of its own for each value', (name) => {
    const texts = READINGS[name].map((value) => readingText(name, value));
    expect(distinct(texts)).toBe(texts.length);
    for (const text of texts) expect(text).toMatch(/^[A-Z].*\.$/);
  });

  it('stand by name and value where they are unknown', () => {
    expect(readingText('mood', 'good')).toBe('mood: good');
    expect(readingText('clockList', 'toString')).toBe('clockList: toString');
  });
});

describe('kernel inputs', () => {
  it.each(KERNEL_INPUTS)('%s reads differently when true and when false', (input) => {
    expect(inputText(input, true)).not.toBe(inputText(input, false));
    expect(inputTopic(input)).not.toBe(input);
  });

  it('stand by name where they are unknown', () => {
    expect([inputText('x', true), inputTopic('x')]).toEqual(['x: yes', 'x']);
  });
});

describe('practices', () => {
  it('have a clause for every rule that speaks of what is expected', () => {
    const rules = DEFAULT_RULEBOOK.rules.filter(({ event }) => event.type === 'unexpected');
    expect(rules.length).toBeGreaterThan(0);
    for (const { name } of rules) expect(practiceText(name)).not.toBe(name);
    expect(practiceText('whim')).toBe('whim');
  });
});

describe('facts', () => {
  it('of the vocabulary are given as question and answer', () => {
    for (const fact of FACT_NAMES) {
      expect(factText(fact, true)).toBe(`${VOCABULARY[fact]?.question} Yes.`);
    }
    expect(factText('increasingEfforts', null)).toMatch(/\? Not stated\.$/);
  });

  it('of the law are given by title', () => {
    for (const name of Object.keys(LAW_PARAMETERS)) {
      expect(factText(`law.${name}`, false)).toBe(
        `Law of the year: ${LAW_PARAMETERS[name]?.title}: no`,
      );
    }
  });

  it('of the clock and readings are given in words', () => {
    expect(factText('clock.run', 2)).toBe(
      'Consecutive counted watch-list years that end with last year: 2',
    );
    expect(factText('clock.cap', 'armed')).toBe('Where the reinstatement cap stands: armed');
    expect(factText('clock.run', null)).toMatch(/: open$/);
    expect(factText('reading.specialCase', 'reset')).toBe(
      'Reading: A year as a special case, or without a rating, ends the count.',
    );
    expect(factText('whatever', true)).toBe('Whatever: yes');
  });

  it('answer in words', () => {
    expect([true, false, null, 3, 'tier-3'].map(answerText)).toEqual([
      'yes',
      'no',
      'not stated',
      '3',
      'Tier 3',
    ]);
  });
});
