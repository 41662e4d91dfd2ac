import type { LawVersion } from '../law/law.ts';

/**
 * Kinds of evidence item. The first nine are the concrete actions of 22 U.S.C.
 * 7102(5); the next four do not count, or count only under some law; `assessment` is
 * any other credible information, such as a report (7102(6)).
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
] as const;

/** Kind of an evidence item. */
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

/** Something a finding rests on. */
export interface Evidence {
  readonly kind: EvidenceKind;
  /** ISO date (YYYY-MM-DD) on which it happened or was recorded. */
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
 * Why an item does not count for a report year, or null where it does. The reporting
 * period runs from 1 April of the year before to 31 March, both included (22 U.S.C.
 * 7107(b)(1); practice before 2019). Commitments count until the 2018 report. The
 * other three exclusions are State's methodology (2025 report, tier placement).
 */
export function evidenceFault(item: Evidence, law: LawVersion): EvidenceFault | null {
  switch (item.kind) {
    case 'commitment':
      if (law.parameters['concreteActionsOnly'] === true) return 'commitment';
      break;
    case 'non-governmental-effort':
    case 'awareness-event':
    case 'broad-initiative':
      return item.kind;
    default:
  }
  const { reportYear } = law;
  const inside = item.date >= `${reportYear - 1}-04-01` && item.date <= `${reportYear}-03-31`;
  return inside ? null : 'outside-reporting-period';
}
