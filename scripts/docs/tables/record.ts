import { allRecords } from '../../../src/data/index.ts';
import { type Audit, audit, parseHistory, type Readings } from '../../../src/index.ts';

/** Every country of the built-in record, parsed once. */
export const RECORD = allRecords().map((raw) => {
  const parsed = parseHistory(raw);
  if (!parsed.ok) throw new Error(`the record of ${raw.country} is not a valid history`);
  return parsed.value;
});

const audits = new Map<string, Audit>();

/** The audit of the whole record under some readings; each is made once. */
export function auditUnder(readings: Partial<Readings> = {}): Audit {
  const key = JSON.stringify(readings);
  const made = audits.get(key) ?? audit(RECORD, { readings });
  audits.set(key, made);
  return made;
}
