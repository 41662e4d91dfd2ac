/** Codes of what is wrong with an input. Each has a text in every language. */
export const PROBLEM_CODES = [
  'input.unknown-name',
  'input.not-allowed',
  'input.wrong-type',
  'input.missing',
  'input.not-finite',
  'input.too-small',
  'input.too-big',
  'input.bad-format',
  'history.duplicate-year',
  'history.year-out-of-order',
  'history.reassessed-without-placement',
  'history.no-year',
  'options.unknown-reading',
  'options.bad-reading',
  'options.year-out-of-range',
  'options.date-out-of-range',
  'options.unknown-law-parameter',
  'options.bad-law-parameter',
  'advice.unknown-target',
  'advice.target-is-present',
  'advice.unranked-target',
  'advice.bad-within',
  'diff-law.unknown-side',
  'diff-law.ambiguous-side',
  'diff-law.repeated-side',
] as const;

/** Codes of what is wrong with a rulebook. */
export const RULEBOOK_CODES = [
  'rulebook.gap',
  'rulebook.overlap',
  'rulebook.never-fires',
  'rulebook.not-a-placement',
  'rulebook.no-expression',
  'rulebook.two-expressions',
  'rulebook.too-deep',
  'rulebook.too-large',
  'rulebook.chain-too-long',
  'rulebook.duplicate-name',
  'rulebook.unknown-condition',
  'rulebook.unknown-fact',
  'rulebook.unknown-law-parameter',
  'rulebook.unknown-reading',
  'rulebook.type-mismatch',
  'rulebook.wrong-operator',
  'rulebook.not-a-value',
  'rulebook.cycle',
  'rulebook.missing-input',
  'rulebook.not-at-hand',
  'rulebook.unused-condition',
  'rulebook.unused-fact',
  'rulebook.unused-law-parameter',
  'rulebook.unused-reading',
  'rulebook.both-sides',
  'rulebook.inexact-fact',
  'rulebook.inexact-condition',
] as const;

/** Codes of what an answer tells its reader beside the placement. Each has a text in every language. */
export const NOTICE_CODES = [
  'law.carried-on',
  'law.overlay',
  'country.unknown',
  'past.unknown',
  'past.before-first-year',
  'record.not-lawful',
  'record.contradicts-findings',
  'record.derived',
  'record.disputed',
  'record.reassessed',
  'record.implies',
  'waiver.without-effect',
  'waiver.without-placement',
  'waiver.prong-not-met',
  'waiver.evidenced',
  'waiver.implied',
  'outlook.one-year-only',
  'calendar.too-early',
  'calendar.too-late',
  'calendar.without-effect',
  'consequences.without-effect',
  'determination.contradicts-parts',
  'special-case.with-tier-findings',
  'compliance.with-policy-or-pattern',
  'evidence.unsupported',
  'count.contradicts-clock',
  'downgrade.ground',
  'practice.applied',
  'practice.contradicted',
  'fact.not-in-force',
] as const;

/** Code of a fault in an input. */
export type ProblemCode = (typeof PROBLEM_CODES)[number];

/** Code of a fault in a rulebook. */
export type RulebookCode = (typeof RULEBOOK_CODES)[number];

/** Code of a notice in an answer. */
export type NoticeCode = (typeof NOTICE_CODES)[number];
