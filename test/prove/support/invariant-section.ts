import { expect, it } from 'vitest';
import { assertInvariant, type Invariant } from '../../../src/testing/invariants/invariant.ts';
import { integerFromEnvironment } from '../../setup/environment.ts';
import { checkSection, count, table } from './section.ts';

/** An invariant with the number of values that it is tried on. */
export type LongRun = readonly [invariant: Invariant<never>, numRuns: number];

/** Tries each invariant on its number of values, and writes them into a section. */
export function tryInvariants(name: string, introduction: string, all: readonly LongRun[]): void {
  it.each(all.map(([invariant, numRuns]) => ({ name: invariant.name, invariant, numRuns })))(
    '$name',
    ({ invariant, numRuns }) => {
      const seed = integerFromEnvironment('TVPA_SEED', 20_001_028, -0x8000_0000);
      assertInvariant(invariant, { numRuns, seed });
    },
  );

  it('stand in PROPERTIES.md', async () => {
    const rows = all.map(([{ name: one, sentence, cite }, numRuns]) => [
      `\`${one}\``,
      sentence,
      cite,
      numRuns,
    ]);
    const notes = all.flatMap(([{ name: one, note }]) =>
      note === null ? [] : [`* \`${one}\`: ${note}`],
    );
    const total = all.reduce((sum, [, numRuns]) => sum + numRuns, 0);
    expect(total).toBeGreaterThan(0);
    const text = [
      introduction,
      `${count(total)} random cases, those left out about which a property says nothing.`,
      table(['property', 'statement', 'follows from', 'cases'], rows),
      'Notes:',
      notes.join('\n'),
    ];
    await checkSection(name, text.join('\n\n'));
  });
}
