import { procedureFacts } from '../facts/procedure.ts';
import { VOCABULARY } from '../facts/vocabulary.ts';
import { LAW_PARAMETERS } from '../law/law.ts';
import { type Entry, leavesOf } from '../rulebook/entries.ts';

/** A fact that a rule reads, described by whoever supplies it. */
export interface NamedFact {
  readonly fact: string;
  /** The question of a finding, the title of a parameter of the law or of the clock. */
  readonly question: string;
  readonly cite: string | null;
}

/** Names of the conditions that a condition or rule names, each once. */
export function conditionsOf(entry: Entry): readonly string[] {
  const names = leavesOf(entry).flatMap((leaf) => ('condition' in leaf ? [leaf.condition] : []));
  return [...new Set(names)];
}

/** Names of the facts that a condition or rule reads, that which settles it first. */
export function factsOf(entry: Entry): readonly string[] {
  const decides = entry.kind === 'condition' ? entry.value.decidedBy : undefined;
  const read = leavesOf(entry).flatMap((leaf) => {
    if (!('comparison' in leaf)) return [];
    const { fact, value } = leaf.comparison;
    return typeof value === 'object' ? [fact, value.fact] : [fact];
  });
  return [...new Set([...(decides === undefined ? [] : [decides]), ...read])];
}

/** A fact by name, whoever supplies it: a history, the law, a reading or the clock. */
export function describeFact(fact: string): NamedFact {
  const finding = Object.hasOwn(VOCABULARY, fact) ? VOCABULARY[fact] : undefined;
  if (finding !== undefined) return { fact, question: finding.question, cite: finding.cite };
  const [kind, name = ''] = fact.split('.');
  const law =
    kind === 'law' && Object.hasOwn(LAW_PARAMETERS, name) ? LAW_PARAMETERS[name] : undefined;
  if (law !== undefined) {
    const cite = law.values.at(-1)?.cite ?? null;
    return { fact, question: `The law of the year: ${law.title}`, cite };
  }
  if (kind === 'reading') return { fact, question: `The reading chosen for ${name}`, cite: null };
  const clock: Readonly<Record<string, { readonly title: string }>> = procedureFacts;
  const title = Object.hasOwn(clock, fact) ? clock[fact]?.title : undefined;
  return { fact, question: title ?? 'A conclusion on the merits', cite: null };
}
