import { auditCauses, auditSummary, auditUnverifiable, auditWaivers } from './audit.ts';
import { noticeCodes, problemCodes, rulebookCodes } from './codes.ts';
import { conformanceFiles, equivalenceProofs, mutationReport, mutators } from './mutation.ts';
import { notLaw, provisionalParameters } from './provisional.ts';
import { readingsAudit, readingsContradicted, readingValues } from './readings.ts';
import { policyOrPatternPlaced, ratedAgain, recordRows, risesFromTier3 } from './record-rows.ts';
import { determinations, evidenceKinds, waiverFields } from './vocabulary.ts';

/** Every part of the documentation that is generated, by the name in its markers. */
export const TABLES: ReadonlyMap<string, () => string> = new Map([
  ['audit-causes', auditCauses],
  ['audit-summary', auditSummary],
  ['audit-unverifiable', auditUnverifiable],
  ['audit-waivers', auditWaivers],
  ['conformance-files', conformanceFiles],
  ['determinations', determinations],
  ['equivalence-proofs', equivalenceProofs],
  ['evidence-kinds', evidenceKinds],
  ['mutation-report', mutationReport],
  ['mutators', mutators],
  ['not-law', notLaw],
  ['notice-codes', noticeCodes],
  ['policy-or-pattern-placed', policyOrPatternPlaced],
  ['problem-codes', problemCodes],
  ['provisional-parameters', provisionalParameters],
  ['rated-again', ratedAgain],
  ['reading-values', readingValues],
  ['readings-audit', readingsAudit],
  ['readings-contradicted', readingsContradicted],
  ['record-rows', recordRows],
  ['rises-from-tier-3', risesFromTier3],
  ['rulebook-codes', rulebookCodes],
  ['waiver-fields', waiverFields],
]);
