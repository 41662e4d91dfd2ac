import { describe, expect, test } from 'vitest';
import { CAUSES } from '../../../src/facts/causes.ts';
import { PLACEMENTS } from '../../../src/facts/placements.ts';
import { KERNEL_INPUTS } from '../../../src/kernel/inputs.ts';
import { INITIAL_STATE } from '../../../src/kernel/state.ts';
import { actorText } from '../../../src/messages/en/actors.ts';
import { causeText } from '../../../src/messages/en/causes.ts';
import { exposureText } from '../../../src/messages/en/exposure.ts';
import { inputText, inputTopic } from '../../../src/messages/en/inputs.ts';
import { noticeText } from '../../../src/messages/en/notices.ts';
import { basisName, OUTCOME_GLOSS, outcomeName } from '../../../src/messages/en/outcomes.ts';
import { practiceText } from '../../../src/messages/en/practices.ts';
import { CAP_GLOSS, statesText } from '../../../src/messages/en/state.ts';
import { escaped } from '../../../src/messages/markup.ts';
import { paramsOf } from '../../../src/messages/params.ts';
import { problem } from '../../../src/problems/problem.ts';

/** Fails where two of the texts are the same, or one of them says nothing. */
function eachSaysItsOwn(texts: readonly string[], words = 2): void {
  expect(new Set(texts).size).toBe(texts.length);
  for (const text of texts) expect(text.split(/\s+/u).length).toBeGreaterThanOrEqual(words);
}

describe('words of a closed list', () => {
  test.each([
    ['waiver.without-effect', 'reason', 'not-needed not-available barred-by-cap merits'],
    [
      'waiver.prong-not-met',
      'prongs',
      'writtenPlan planWouldConstituteSignificantEfforts sufficientResources',
    ],
    [
      'evidence.unsupported',
      'faults',
      'outside-reporting-period commitment non-governmental-effort awareness-event broad-initiative',
    ],
    ['downgrade.ground', 'grounds', 'allowance-exhausted waiver-not-granted'],
  ])('%s has a clause for every %s', (code, name, keys) => {
    const before = noticeText(problem(code, [], { [name]: 'zz' })).split('zz')[0] ?? '';
    const clauses = keys.split(' ').map((key) => {
      const text = noticeText(problem(code, [], { [name]: key }));
      expect(text.startsWith(before)).toBe(true);
      expect(text.slice(before.length)).not.toBe(`${key}.`);
      return text.slice(before.length);
    });
    eachSaysItsOwn(clauses, 3);
  });

  test('who can make a fact so', () => {
    eachSaysItsOwn(
      (['government', 'state-department', 'president', 'nobody'] as const).map(actorText),
      4,
    );
  });

  test('what a statement rests on', () => {
    const bases = [
      'statute',
      'determination',
      'presumption',
      'practice',
      'policy',
      'record',
    ] as const;
    eachSaysItsOwn(bases.map(basisName));
    expect(basisName('practice')).toMatch(/not law$/u);
    expect(basisName('policy')).toMatch(/not law$/u);
  });

  test('how a condition and a rule come out', () => {
    const name = (
      kind: 'condition' | 'rule',
      outcome: 'holds' | 'fails' | 'unknown' | 'reserved',
    ) =>
      outcomeName({
        kind,
        outcome,
        defeatedBy: null,
        name: 'x',
        title: 'x',
        cite: 'x',
        basis: 'statute',
        provisional: false,
        decidedBy: null,
        facts: [],
        parts: [],
      });
    const outcomes = ['holds', 'fails', 'unknown', 'reserved'] as const;
    expect(outcomes.map((outcome) => name('condition', outcome))).toEqual(outcomes);
    expect(outcomes.map((outcome) => name('rule', outcome))).toEqual([
      'decides',
      'does not apply',
      'may decide',
      'may decide',
    ]);
    for (const word of ['Unknown', 'Reserved', 'merits', 'run'])
      expect(OUTCOME_GLOSS).toContain(word);
  });

  test('what the clock means for the next report', () => {
    const texts = ['free', 'needs-waiver', 'exhausted', 'capped'].map((one) =>
      exposureText(one, 2031),
    );
    eachSaysItsOwn(texts.map(String), 8);
    for (const text of texts) expect(text).toMatch(/^In the 2031 report .*\.$/u);
    expect([exposureText(null, 2031), exposureText('toString', 2031)]).toEqual([null, null]);
  });

  test('kernel inputs: what they concern, and a clause for yes and for no', () => {
    eachSaysItsOwn(KERNEL_INPUTS.map(inputTopic), 1);
    for (const topic of KERNEL_INPUTS.map(inputTopic)) expect(topic).toMatch(/^[a-z].*[a-z]$/u);
    eachSaysItsOwn(
      KERNEL_INPUTS.flatMap((input) => [inputText(input, true), inputText(input, false)]),
      4,
    );
    for (const input of KERNEL_INPUTS) {
      const no = inputText(input, false);
      if (input === 'notRated') expect(no).not.toMatch(/\bnot?\b/u);
      else expect(no).toMatch(/\b(?:not?)\b/u);
    }
  });

  test('practices, that waivers are granted for a reason and that all indicia decide among them', () => {
    eachSaysItsOwn(
      [
        'practice-rising-from-tier-3',
        'practice-increasing-efforts',
        'practice-rated-again',
        'waiver-on-record',
        'unanimity',
      ].map(practiceText),
      6,
    );
  });
});

describe('a cause', () => {
  test('has a name, a sentence and a paragraph', () => {
    const texts = CAUSES.map((cause) => causeText(cause, { placements: [], limit: 2 }));
    eachSaysItsOwn(texts.map(({ name }) => name));
    eachSaysItsOwn(
      texts.map(({ sentence }) => sentence),
      8,
    );
    for (const { sentence, cite } of texts) {
      expect(sentence).toMatch(/^[A-Z].*\.$/u);
      expect(cite).toMatch(/7107\(b\)|tier placements list/u);
    }
  });

  test('on the merits is told for each tier, and in general where no one tier is meant', () => {
    const of = (placements: readonly (typeof PLACEMENTS)[number][]) =>
      causeText('merits', { placements, limit: 2 });
    const tiers = PLACEMENTS.slice(0, 4).map((placement) => of([placement]));
    eachSaysItsOwn(
      tiers.map(({ sentence }) => sentence),
      6,
    );
    eachSaysItsOwn(tiers.map(({ cite }) => cite));
    for (const { name } of tiers) expect(name).toBe('the findings of the year');
    expect(of(['not-rated']).sentence).toBe(of([]).sentence);
    expect(of(['not-rated', 'tier-1']).sentence).toBe(of(['tier-1']).sentence);
  });

  test('that nobody knows is called by its name', () => {
    expect(causeText('whim', { placements: [], limit: 2 })).toEqual({
      name: 'whim',
      sentence: 'The cause is called whim.',
      cite: '22 U.S.C. 7107(b)',
    });
  });

  test.each(['automatic-downgrade', 'waiver'])(
    '%s names the limit also where it is open',
    (cause) => {
      for (const open of [true, false]) {
        const { sentence } = causeText(cause, { placements: ['tier-3'], limit: 4, open });
        expect(sentence).toContain('4 years in a row');
        expect(sentence).toContain('waiver');
      }
    },
  );
});

describe('params', () => {
  const read = (params: object) => paramsOf(problem('x', [], params as Record<string, never>));

  test('a list without what is missing, as text joined by commas', () => {
    const { list, text } = read({ a: ['x', null, undefined, 2], b: 'one', c: null });
    expect(list('a')).toEqual(['x', '2']);
    expect(text('a')).toBe('x, 2');
    expect(list('b')).toEqual(['one']);
    expect([list('c'), list('d'), text('d')]).toEqual([[], [], '']);
  });

  test('numbers are whole, and a flag is true only where it is', () => {
    const { numbers, flag } = read({
      a: [1, 2.5, 'x', 3],
      on: true,
      off: false,
      one: 1,
      word: 'true',
    });
    expect(numbers('a')).toEqual([1, 3]);
    expect(['on', 'off', 'one', 'word', 'toString'].map(flag)).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
  });
});

test('markup: every sign that means something is written out', () => {
  expect(escaped(`<a b="c" d='e'>&amp;\uffff`)).toBe(
    '&lt;a b=&quot;c&quot; d=&#39;e&#39;&gt;&amp;amp;\ufffd',
  );
});

describe('states of the clock', () => {
  test('of which none counts a year are told by the cap alone', () => {
    const states = (['clear', 'armed', 'stint'] as const).map((cap) => ({ ...INITIAL_STATE, cap }));
    expect(statesText(states)).toBe(
      'no watch-list year counted; where the cap stands is not known',
    );
  });

  test('what the cap is, with its law and first report', () => {
    expect(CAP_GLOSS).toContain('22 U.S.C. 7107(b)(2)(F)');
    expect(CAP_GLOSS).toContain('2019');
  });
});
