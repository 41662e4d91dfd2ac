import fc from 'fast-check';
import type { Classification } from '../../classify/classification.ts';
import { classify } from '../../classify/classify.ts';
import { replay } from '../../classify/replay.ts';
import type { RawHistory } from '../../history/schema.ts';
import { type HistoryAndYear, histories, historiesWithYear } from '../arbitraries/histories.ts';
import { type Invariant, same } from './invariant.ts';

/** Looks back only. */
export const laterYearsChangeNothing: Invariant<HistoryAndYear> = {
  name: 'later-years-change-nothing',
  sentence: 'What a history says of later years changes nothing in the answer for a year.',
  cite: '22 U.S.C. 7107(b)(1): each annual report',
  note: 'With the reading `lookBack: hindsight` an audit, and an audit only, uses later years.',
  arbitrary: historiesWithYear,
  check: ({ history, year }, options) => {
    const upTo = { ...history, years: history.years.filter((entry) => entry.year <= year) };
    const answer = classify(history, { ...options, year });
    return same(classify(upTo, { ...options, year }), answer, `${year} without later years`);
  },
};

/** Depends on the past through the state. */
export const pastThroughTheState: Invariant<HistoryAndYear> = {
  name: 'past-through-the-state',
  sentence:
    'An answer depends on earlier years only through the clocks before the year: resumed from these, written as JSON and read again, it is the same.',
  cite: '22 U.S.C. 7107(b)(2)(D)-(F)',
  note: 'Apart from what the answer tells of the past: the years that made the clock tick, and the notices about earlier years. The statistics of the year before, where both years state them, are compared as well; they are findings about the year.',
  arbitrary: historiesWithYear,
  check: ({ history, year }, options) => {
    const answer = classify(history, { ...options, year });
    const resume = JSON.parse(
      JSON.stringify(answer.state.before),
    ) as Classification['state']['before'];
    const alone = { ...history, years: history.years.filter((entry) => entry.year === year) };
    if (options?.law !== undefined) return 'apart';
    const resumed = classify(alone, { ...options, year, resume });
    return same(ofTheYear(resumed), ofTheYear(answer), `${year} resumed`);
  },
};

/** An answer without what it tells of earlier years. */
export function ofTheYear({ state, notices, ...rest }: Classification) {
  const { ticks: _ticks, ...clocks } = state;
  const about = notices.filter(
    ({ code }) => !code.startsWith('past.') && !code.startsWith('record.'),
  );
  // A clock that no completion of the year is compatible with has been left out already.
  return {
    ...rest,
    state: clocks,
    notices: about.filter(({ code }) => code !== 'count.contradicts-clock'),
  };
}

/** The name of the country. */
export const namesChangeNothing: Invariant<{
  readonly history: RawHistory;
  readonly name: string;
}> = {
  name: 'names-change-nothing',
  sentence: 'Another name of the country changes nothing in the answer but the name.',
  cite: 'design of the library',
  note: 'A name that is no country code gets a notice.',
  arbitrary: () =>
    fc.record({
      history: histories(),
      name: fc.oneof(fc.constantFrom('FJI', 'CHN', 'USA', 'PRK'), fc.string({ minLength: 1 })),
    }),
  check: ({ history, name }, options) => {
    const answer = { ...classify(history, options), country: name };
    const renamed = classify({ ...history, country: name }, options);
    return same(unnoticed(renamed), unnoticed(answer), `renamed ${name}`);
  },
};

/** An answer that does not tell whether the name of its country is a code. */
export function unnoticed({ notices, ...rest }: Classification) {
  return { ...rest, notices: notices.filter(({ code }) => code !== 'country.unknown') };
}

/** Determinism. */
export const sameAnswerEachTime: Invariant<RawHistory> = {
  name: 'same-answer-each-time',
  sentence:
    'The same history has the same answer each time, by `classify` and by `replay`, and is left as it was.',
  cite: 'design of the library',
  note: null,
  arbitrary: histories,
  check: (history, options) => {
    const copy = JSON.stringify(history);
    const answers = replay(history, options);
    const last = answers.at(-1);
    if (JSON.stringify(history) !== copy) return { fault: 'the history was changed' };
    const again = classify(structuredClone(history), options);
    return same(last, again, 'again');
  },
};
