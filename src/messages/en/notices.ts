import type { Notice } from '../../classify/classification.ts';
import type { NoticeCode } from '../codes.ts';
import { type Params, paramsOf } from '../params.ts';
import { factQuestion } from './facts.ts';
import { inputText } from './inputs.ts';
import { capital, listText, yearsText } from './list.ts';
import { placementName, placementNames } from './placements.ts';
import { practiceText } from './practices.ts';
import { quote } from './quote.ts';
import { paramsText } from './unknown-code.ts';

type Words = Readonly<Record<string, string>>;

const WAIVER_REASONS: Words = {
  'not-needed': 'none was needed: the limit of watch-list years in a row was not reached',
  'not-available':
    'none was available: the law had no waiver left for this run of watch-list years',
  'barred-by-cap':
    'none is available: after a waived run and Tier 3 the return to the watch list lasts one year, whatever the waiver rules say (22 U.S.C. 7107(b)(2)(F))',
  merits: 'a waiver only helps a country that the findings place on the watch list',
};

const PRONGS: Words = {
  writtenPlan: 'a written plan',
  planWouldConstituteSignificantEfforts: 'that the plan would amount to significant efforts',
  sufficientResources: 'sufficient resources for the plan',
};

const FAULTS: Words = {
  'outside-reporting-period': 'it lies outside the reporting period, April to March',
  commitment: 'it is a commitment to future steps',
  'non-governmental-effort': 'it is an effort of others than the government',
  'awareness-event': 'it is a general awareness event',
  'broad-initiative': 'it is a broad initiative, not one against trafficking',
};

const GROUNDS: Words = {
  'allowance-exhausted': 'every waiver year of the run is used',
  'waiver-not-granted': 'a waiver was possible but not granted',
};

const NOTICES: Readonly<Record<NoticeCode, (params: Params) => string>> = {
  'law.carried-on': (params) =>
    `The law has been checked up to the ${params.text('lastYear')} report. This answer takes it to be the same in later years.`,
  'law.overlay': () => 'This answer applies a what-if law, not the law as it is.',
  'country.unknown': (params) =>
    `${quote(params.text('country'))} is not a country code that this library knows. The answer rests only on the history that was given.`,
  'past.unknown': (params) =>
    `Nothing is known of the country’s placement in ${yearsText(params.numbers('years'))}, so the count of watch-list years takes in all that the law allowed then.`,
  'past.before-first-year': (params) =>
    `The history begins with ${params.text('first')}. What came before is unknown, so the count of watch-list years takes in all that the law allowed.`,
  'record.not-lawful': (params) =>
    `On the stated facts the law, as read here, does not allow the published ${placementName(params.text('recorded'))}, only ${placementNames(params.list('possible'))}. The published placement stands as a fact, and the clock goes on from it.`,
  'record.set-aside': (params) =>
    `On the stated facts the law under which ${placementName(params.text('recorded'))} was published, as read here, does not allow it. Nothing about the findings is taken from it.`,
  'record.derived': (params) =>
    `No source states the placement of ${yearsText(params.numbers('years'))}; it is derived from other sources.`,
  'record.disputed': (params) =>
    `Sources disagree about the placement of ${yearsText(params.numbers('years'))}; one value was chosen.`,
  'record.reassessed': (params) =>
    `The country was published as ${placementName(params.text('published'))} and reassessed as ${placementName(params.text('final'))} before the next report. The clock counts the later placement.`,
  'record.implies': (params) =>
    `These findings are not stated but follow from the published placement: ${listText(
      [
        ...params.list('holds').map((input) => inputText(input, true)),
        ...params.list('fails').map((input) => inputText(input, false)),
      ],
      'and',
    )}.`,
  'waiver.without-effect': (params) =>
    `A waiver is stated, but it has no effect: ${worded(WAIVER_REASONS, params.text('reason'))}.`,
  'waiver.without-placement': () =>
    'A waiver is stated for a year of which nothing else is known. Alone it does not settle the placement.',
  'waiver.prong-not-met': (params) =>
    `A waiver is stated as granted, though what the law asks for it is stated as missing: ${listText(
      params.list('prongs').map((prong) => worded(PRONGS, prong)),
      'and',
    )}.`,
  'waiver.evidenced': () => 'A waiver is on record for this year, and the law required one.',
  'waiver.implied': (params) =>
    params.flag('certain')
      ? 'The placement was lawful only with a waiver, of which there is no record.'
      : 'The placement may have been lawful only with a waiver, of which there is no record.',
  'outlook.one-year-only': (params) =>
    `If it comes back to the watch list, ${params.flag('certain') ? 'it can stay' : 'it may be able to stay'} for one year only.`,
  'calendar.too-early': (params) =>
    `The day ${params.text('found')} lies before ${params.text('bound')}, the earliest that one would expect.`,
  'calendar.too-late': (params) =>
    `The day ${params.text('found')} lies after ${params.text('bound')}, the latest that one would expect.`,
  'calendar.without-effect': (params) =>
    `In this report year nothing depends on the day ${params.text('found')}.`,
  'consequences.without-effect': (params) =>
    `Nothing depends on the option ${quote(params.text('option'))} in this report year.`,
  'consequences.published-before': (params) =>
    `Limbs (i) and (ii) of the special watch list go by what was given as published in the report of the year before, ${placementName(params.text('published'))}. For that year the clock counts ${placementNames(params.list('counted'))}.`,
  'consequences.published-before-not-given': (params) =>
    `Limbs (i) and (ii) of the special watch list go by what the report of the year before published. That is not given: they are told by the placement that the clock counts, ${placementNames(params.list('counted'))}, which would be wrong had a reassessment raised the country to it from Tier 3.`,
  'determination.contradicts-parts': (params) =>
    `“${factQuestion(params.text('fact'))}” The determination says ${yes(params.flag('stated'))}, the single findings together say ${yes(params.flag('derived'))}. The determination stands.`,
  'special-case.with-tier-findings': (params) =>
    `The country is stated to be a special case, yet findings are stated that State makes only for a country on a tier: ${params.text('facts')}. The special case prevails.`,
  'not-rated.with-tier-findings': (params) =>
    `The minimum standards are stated not to apply to the country, yet findings are stated that State makes only for a country on a tier: ${params.text('facts')}. The country counts as not rated.`,
  'compliance.with-policy-or-pattern': () =>
    'Full compliance and a government policy or pattern of trafficking are both stated. The law weighs a policy or pattern only where a government does not fully comply, so Tier 1 follows; in substance the two findings contradict each other.',
  'policy-or-pattern.against-determination': () =>
    'Significant efforts are stated, and so is a policy or pattern. The law has the Secretary consider the second as proof against the first (22 U.S.C. 7107(b)(3)(B)); that it decides is the default reading (policyOrPattern), and Tier 3 follows from it. Under the reading “weighed” the stated determination would stand.',
  'evidence.unsupported': (params) =>
    `“${factQuestion(params.text('fact'))}” The stated answer counts as unknown, because none of the evidence listed for it counts: ${listText(
      params.list('faults').map((fault) => worded(FAULTS, fault)),
      'or',
    )}.`,
  'count.contradicts-clock': (params) =>
    `The stated number of consecutive watch-list years, ${params.text('stated')}, does not fit the earlier placements, which give ${listText(params.list('runs'), 'or')} before this year. The placements are followed.`,
  'downgrade.ground': (params) =>
    `Ground of the automatic downgrade: ${params
      .list('grounds')
      .map((ground) => worded(GROUNDS, ground))
      .join('; or ')}.`,
  'practice.applied': (params) =>
    `Practice narrows what is expected, not what is lawful: ${practices(params)}.`,
  'practice.contradicted': (params) =>
    `What is stated goes against practice, which is therefore set aside: ${practices(params)}.`,
  'fact.not-in-force': (params) =>
    `“${factQuestion(params.text('fact'))}” The law asks this ${span(params)}; here the answer has no effect.`,
};

/** A notice as one sentence or two. A code without a text gives its code and params. */
export function noticeText(notice: Notice): string {
  if (!Object.hasOwn(NOTICES, notice.code)) return `${paramsText(notice)}.`;
  return capital(NOTICES[notice.code as NoticeCode](paramsOf(notice)));
}

function practices(params: Params): string {
  return params.list('practices').map(practiceText).join('; ');
}

function worded(words: Words, key: string): string {
  return (Object.hasOwn(words, key) ? words[key] : undefined) ?? key;
}

function yes(value: boolean): string {
  return value ? 'yes' : 'no';
}

function span(params: Params): string {
  const [from, to] = [params.text('from'), params.text('to')];
  return to === '' ? `from the ${from} report on` : `in the reports of ${from} to ${to}`;
}
