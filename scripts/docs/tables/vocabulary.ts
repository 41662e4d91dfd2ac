import { EVIDENCE_KINDS, evidenceFault } from '../../../src/history/evidence.ts';
import { FACT_NAMES, VOCABULARY } from '../../../src/index.ts';
import { lawOf } from '../../../src/law/law.ts';
import { codeOf, tableOf } from './markdown.ts';

/** The overall determinations that a history may state. */
export function determinations(): string {
  const rows = FACT_NAMES.flatMap((name) => {
    const fact = VOCABULARY[name];
    if (fact?.kind !== 'determination') return [];
    const [from, to] = fact.inForce ?? [null, null];
    const span = from === null ? 'always' : to === null ? `from ${from}` : `${from} to ${to}`;
    return [[codeOf(name), fact.type === 'boolean' ? 'yes or no' : 'number', fact.question, span]];
  });
  return tableOf(['fact', 'value', 'question', 'asked'], rows);
}

/** The fields of `waiver` that are facts. */
export function waiverFields(): string {
  const rows = FACT_NAMES.flatMap((name) => {
    const fact = VOCABULARY[name];
    return fact?.kind === 'waiver' ? [[codeOf(name.slice('waiver.'.length)), fact.question]] : [];
  });
  return tableOf(['field', 'question'], rows);
}

/** The kinds of evidence, and whether an item inside the reporting period counts. */
export function evidenceKinds(): string {
  const counts = (kind: (typeof EVIDENCE_KINDS)[number], year: number): boolean =>
    evidenceFault({ kind, date: `${year}-01-15` }, lawOf(year)) === null;
  const rows = EVIDENCE_KINDS.map((kind) => {
    const [then, now] = [counts(kind, 2018), counts(kind, 2019)];
    return [codeOf(kind), now ? 'yes' : then ? 'until the 2018 report' : 'no'];
  });
  return tableOf(['kind', 'counts for the government'], rows);
}
