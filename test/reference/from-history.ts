import type { Placement } from '../../src/facts/placements.ts';
import type { Findings } from './answer.ts';
import type { ReferenceWaiver, ReferenceYear } from './year.ts';

/** As much of a history file as the second opinion reads. */
export interface PlainHistory {
  readonly years: readonly {
    readonly year: number;
    readonly placement?: Placement;
    readonly reassessed?: Placement;
    readonly waiver?: ReferenceWaiver;
    readonly facts?: Readonly<
      Record<string, boolean | number | { readonly value: boolean | number }>
    >;
  }[];
}

/** A history as the second opinion reads it; the final placement of a year counts. */
export function fromHistory({ years }: PlainHistory): readonly ReferenceYear[] {
  return years.map(({ year, placement, reassessed, waiver, facts = {} }) => {
    const final = reassessed ?? placement;
    const findings: Findings = Object.fromEntries(
      Object.entries(facts).map(([name, fact]) => [
        name,
        typeof fact === 'object' ? fact.value : fact,
      ]),
    );
    return {
      year,
      findings,
      ...(final === undefined ? {} : { placement: final }),
      ...(waiver === undefined ? {} : { waiver }),
    };
  });
}
