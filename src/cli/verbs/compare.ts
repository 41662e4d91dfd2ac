import { classify } from '../../classify/classify.ts';
import { type Comparison, compare, type Difference } from '../../classify/compare.ts';
import { DISCLAIMER } from '../../explain/sections/closing.ts';
import { VOCABULARY } from '../../facts/vocabulary.ts';
import { FIRST_REPORT_YEAR } from '../../law/law.ts';
import { answerText, factQuestion } from '../../messages/en/facts.ts';
import { capital, listText } from '../../messages/en/list.ts';
import { placementName } from '../../messages/en/placements.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import { ProblemsError } from '../../problems/problems-error.ts';
import { DEFAULT_RULEBOOK } from '../../rulebook/default.ts';
import { answerHistories, lastYearOf } from '../answer-histories.ts';
import { countryTitle } from '../input/country.ts';
import { bold, type Io } from '../io.ts';
import { CLASSIFYING } from '../options.ts';
import { boundedYearOf, refuse } from '../settings.ts';
import type { Verb } from '../verb.ts';

/** `compare`: what changed between two report years, and what made the difference. */
export const compareVerb: Verb = {
  name: 'compare',
  takes: 'FILE|-|COUNTRY',
  count: [1, 1],
  options: ['year', 'with-year', ...CLASSIFYING, 'json'],
  summary: 'what changed since the year before, and what made the difference',
  details: ['22 U.S.C. 7107(b)(1)(H) asks the report for this where a country changes lists.'],
  examples: ['compare THA --year 2014', 'compare history.json --year 2024 --with-year 2020'],
  run: (given, io) => {
    const problems: Problem[] = [];
    const earlier = boundedYearOf(given, 'with-year', problems);
    refuse(problems);
    return answerHistories(given, io, (history, options) => {
      const year = options.year ?? lastYearOf(history);
      const now = classify(history, { ...options, year });
      if (earlier === null && year === FIRST_REPORT_YEAR)
        throw new ProblemsError([problem('usage.no-year-before', [], { year })]);
      const before = classify(history, { ...options, year: earlier ?? year - 1 });
      const comparison = compare(now, before);
      return { json: [comparison], text: () => comparisonText(comparison, io) };
    });
  },
};

function comparisonText(comparison: Comparison, io: Io): string {
  const { country, year, earlierYear, before, now, law } = comparison;
  const name = (placement: typeof now): string =>
    placement === null ? 'not settled' : placementName(placement);
  const title = `${countryTitle(country, year)}: ${earlierYear} ${name(before)}, ${year} ${name(now)}`;
  const lines = [
    bold(title, io),
    ...changeLines(comparison),
    ...(law === null ? [] : [`The law changed: ${law.before} to ${law.now}.`]),
    ...factLines(comparison),
    ...conditionLines(comparison),
    DISCLAIMER,
  ];
  return lines.map((line) => `${line}\n`).join('');
}

const DIFFERENCES = {
  findings: 'the findings of the year',
  clock: 'the clock',
  law: 'the law',
} as const;

function changeLines(comparison: Comparison): readonly string[] {
  const { explanationDue, otherList } = comparison;
  const lists =
    otherList === true
      ? [
          explanationDue
            ? 'It stands on another of the lists of 7107(b)(1), so the report must explain the change [22 U.S.C. 7107(b)(1)(H)].'
            : 'It stands on another of the lists of 7107(b)(1).',
        ]
      : [];
  return [...lists, madeLine(comparison)];
}

function madeLine({ madeTheDifference, certain, direction }: Comparison): string {
  const words = (set: readonly Difference[]): readonly string[] =>
    set.map((one) => DIFFERENCES[one]);
  const all = [...new Set(madeTheDifference.flat())];
  if (!certain && all.length > 1) {
    const together = all.length === 2 ? 'both' : 'several of them';
    return `What made the difference may have been ${words(all).join(', ')}, or ${together}.`;
  }
  if (all.length > 0) {
    const sets = madeTheDifference.map((set) => listText(words(set), 'and'));
    return `What made the difference: ${listText(sets, 'or')}.`;
  }
  return direction === 'same'
    ? 'The placement is the same.'
    : 'What made the difference cannot be told from what is known.';
}

function factLines({ facts }: Comparison): readonly string[] {
  const changed = facts.filter(({ fact }) => Object.hasOwn(VOCABULARY, fact));
  if (changed.length === 0) return ['No stated fact differs.'];
  const rows = changed.map(
    ({ fact, before, now }) =>
      `  ${fact}: ${answerText(before)}, then ${answerText(now)}. ${factQuestion(fact)}`,
  );
  return ['Facts that differ:', ...rows];
}

/** Conditions only: the rules repeat what the placement says. */
function conditionLines({ conditions }: Comparison): readonly string[] {
  const named = conditions.filter(({ name }) => DEFAULT_RULEBOOK.conditions.has(name));
  if (named.length === 0) return [];
  const rows = named.map(
    ({ title, cite, before, now }) =>
      `  ${capital(title)}: ${before ?? 'absent'}, then ${now ?? 'absent'} [${cite}]`,
  );
  return ['Conditions that differ:', ...rows];
}
