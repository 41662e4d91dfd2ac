import { waivers } from '../data/index.ts';
import type { SourcedEvent } from '../timeline/options.ts';

/** Automatic downgrades and caps of the record that a text names: pictures mark them as certain. */
export function sourcedEvents(): readonly SourcedEvent[] {
  return waivers().flatMap(({ iso3, year, kind, basis }): readonly SourcedEvent[] => {
    if (basis !== 'explicit') return [];
    if (kind === 'autodowngrade') return [{ country: iso3, year, event: 'automatic-downgrade' }];
    if (kind === 'reinstatement_cap') return [{ country: iso3, year, event: 'reinstatement-cap' }];
    return [];
  });
}
