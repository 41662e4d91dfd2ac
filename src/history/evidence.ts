import type { LawVersion } from '../law/law.ts';

/**
 * Kinds of evidence item. The first nine are the concrete actions of 22 U.S.C.
 * 7102(5); the next four do not count, or count only under some law; `assessment` is
 * any other credible information, such as a report (7102(6)); `legislation` is a law on the
 * books.
 */
export const EVIDENCE_KINDS = [
  'enforcement-action',
  'investigation',
  'prosecution',
  'conviction',
  'training',
  'programme-or-partnership',
  'prevention',
  'victim-service',
  'funding',
  'commitment',
  'non-governmental-effort',
  'awareness-event',
  'broad-initiative',
  'assessment',
  'legislation',
] as const;

/** Kind of an evidence item. */
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

/** Something a finding rests on. */
export interface Evidence {
  readonly kind: EvidenceKind;
  /** ISO date (YYYY-MM-DD) on which it was recorded; for a law, on which it took effect. */
  readonly date: string;
  readonly description?: string;
  readonly source?: string;
}

/** Why an evidence item does not count. */
export type EvidenceFault =
  | 'outside-reporting-period'
  | 'commitment'
  | 'non-governmental-effort'
  | 'awareness-event'
  | 'broad-initiative';

/**
 * Why an item does not count for a report year, or null where it does. From the 2019
 * report only concrete actions recorded in the reporting period count, 1 April of the year
 * before to 31 March, both included, and no commitments (22 U.S.C. 7107(b)(1)(A)-(B)). A
 * law counts from its date on as long as it stands: the first three standards ask what the
 * law is. The other three exclusions are State's methodology (2025 report, tier placement).
 */
export function evidenceFault(item: Evidence, law: LawVersion): EvidenceFault | null {
  const limited = law.parameters['concreteActionsOnly'] === true;
  switch (item.kind) {
    case 'commitment':
      if (limited) return 'commitment';
      break;
    case 'non-governmental-effort':
    case 'awareness-event':
    case 'broad-initiative':
      return item.kind;
    default:
  }
  if (!limited) return null;
  const { reportYear } = law;
  const begun = item.kind === 'legislation' || item.date >= `${reportYear - 1}-04-01`;
  return begun && item.date <= `${reportYear}-03-31` ? null : 'outside-reporting-period';
}
