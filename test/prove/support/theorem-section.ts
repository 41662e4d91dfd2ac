import type { Theorem } from '../../../src/testing/theorems/theorem.ts';
import { count, table } from './section.ts';

/** A section of PROPERTIES.md about theorems: a table, then the notes. */
export function theoremSection(
  title: string,
  introduction: string,
  theorems: readonly Theorem[],
  cases: ReadonlyMap<string, number>,
): string {
  const rows = theorems.map(({ name, sentence, cite }) => [
    `\`${name}\``,
    sentence,
    cite,
    cases.get(name) ?? 0,
  ]);
  const total = [...cases.values()].reduce((sum, one) => sum + one, 0);
  const notes = theorems.flatMap(({ name, note }) =>
    note === null ? [] : [`* \`${name}\`: ${note}`],
  );
  return [
    `## ${title}`,
    `${introduction} ${count(total)} cases in all, no counterexample.`,
    table(['theorem', 'statement', 'follows from', 'cases'], rows),
    'Notes, among them what was false as first written:',
    notes.join('\n'),
  ].join('\n\n');
}
