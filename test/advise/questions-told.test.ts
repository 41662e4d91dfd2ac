import { describe, expect, it, test } from 'vitest';
import { answerQuestion, type Interview, startInterview } from '../../src/advise/interview.ts';
import { type NextQuestions, nextQuestions } from '../../src/advise/next-questions.ts';
import { VOCABULARY } from '../../src/facts/vocabulary.ts';
import { INITIAL_STATE, type KernelState } from '../../src/kernel/state.ts';
import { history, MERITS, type RawYear, years } from '../support/placement-line.ts';

const W = 'tier-2-watch-list';
const LISTED: KernelState = { ...INITIAL_STATE, run: 2, previous: W };

/** A watch-list year after a line of which some years are unknown. */
const listedAfter = (first: number, line: string): readonly RawYear[] => [
  ...years(first, line),
  { year: first + line.split(' ').length, facts: MERITS[W] },
];

const yearsAsked = ({ questions }: NextQuestions) =>
  questions.flatMap(({ about }) => ('year' in about ? about.year : []));
const aboutOf = ({ next }: Interview) => next?.about ?? null;

describe('a question', () => {
  const open = () => nextQuestions(history(listedAfter(2023, '2 ? W')));

  test('about an earlier year says which, why, and what each placement would leave', () => {
    const free = ['tier-1', 'tier-2', W, 'tier-3', 'special-case', 'not-rated'] as const;
    const { possible, questions } = open();
    expect(possible).toEqual([W, 'tier-3']);
    expect(questions[0]).toEqual({
      about: { year: 2024 },
      question: 'Which placement did the country have in the 2024 report?',
      help: 'An unknown earlier year leaves the clock open.',
      cite: '22 U.S.C. 7107(b)(2)(D)(i)',
      actor: 'nobody',
      presumed: null,
      answers: free.map((answer) => ({ answer, possible: answer === W ? [W, 'tier-3'] : [W] })),
      removesAtLeast: 0,
      removesOnAverage: 5 / 6,
    });
  });

  test('about a fact has the words of the vocabulary', () => {
    const { question, help, cite, actor } = VOCABULARY['waiver.granted'] ?? {};
    expect(open().questions[1]).toEqual({
      ...{ about: { fact: 'waiver.granted' }, question, help, cite, actor, presumed: null },
      answers: [
        { answer: true, possible: [W] },
        { answer: false, possible: [W, 'tier-3'] },
      ],
      removesAtLeast: 0,
      removesOnAverage: 0.5,
    });
  });

  test('says what the record makes presumable of its fact, and what follows if it is so', () => {
    const { presumed, ifUnchanged, possible, questions } = nextQuestions(
      history(years(2023, '2 2 W')),
    );
    expect([possible.length, ifUnchanged]).toEqual([6, [W]]);
    const values = new Map(presumed.map(({ fact, value }) => [fact, value]));
    expect([...values.values()].sort()).toEqual([false, false, false, false, true, true]);
    for (const { about, presumed: value } of questions) {
      expect(value).toBe('fact' in about ? (values.get(about.fact) ?? null) : null);
    }
  });
});

describe('the years asked about', () => {
  test('are unknown ones on which the clock rests, and no year on record', () => {
    expect(yearsAsked(nextQuestions(history(listedAfter(2023, '2 ? W'))))).toEqual([2024]);
    expect(yearsAsked(nextQuestions(history(listedAfter(2020, '2 ? ? W'))))).toEqual([2022, 2021]);
    expect(yearsAsked(nextQuestions(history(listedAfter(2022, '2 W W'))))).toEqual([]);
  });

  test('include the one before the first, for that is unknown too', () => {
    expect(yearsAsked(nextQuestions(history(listedAfter(2024, 'W'))))).toEqual([2023]);
  });

  test('but not where it is told how the clock stood before the first', () => {
    const resume = [INITIAL_STATE, LISTED];
    expect(yearsAsked(nextQuestions(history(listedAfter(2024, 'W')), { resume }))).toEqual([]);
    const open = nextQuestions(history(listedAfter(2023, 'W ? W')), { resume });
    expect(yearsAsked(open)).toEqual([2024]);
  });

  test('never lie before the first report', () => {
    const { possible } = nextQuestions(history(listedAfter(2001, '2 ? ?')));
    expect(possible).toEqual([W]);
    const open = nextQuestions(history(years(2001, '2 ? ?'), { year: 2004 }));
    expect(yearsAsked(open)).toEqual([]);
    expect(open.questions.length).toBeGreaterThan(0);
  });
});

describe('an interview', () => {
  it('stays with its year and its options, whatever is answered', () => {
    const options = { year: 2027, target: 'tier-1' } as const;
    const start = startInterview(history(years(2023, '2 2')), options);
    for (const answer of [true, false, 'unknown'] as const) {
      const { state } = answerQuestion(start, answer, options);
      expect(state.year).toBe(2027);
    }
    const { state, next } = answerQuestion(start, 'unknown', options);
    expect(state).toEqual(start.state);
    expect(next).toEqual(start.state.questions[1]);
  });

  it('passes on from one earlier year to the other, and ends without being settled', () => {
    let interview = startInterview(history(listedAfter(2020, '2 ? ? W')));
    const asked: unknown[] = [];
    while (interview.next !== null) {
      asked.push(aboutOf(interview));
      interview = answerQuestion(interview, 'unknown');
    }
    expect(asked).toEqual(interview.state.questions.map(({ about }) => about));
    expect(asked).toContainEqual({ year: 2021 });
    expect(asked).toContainEqual({ year: 2022 });
    expect([interview.settled, interview.steps.length]).toEqual([false, asked.length]);
  });
});
