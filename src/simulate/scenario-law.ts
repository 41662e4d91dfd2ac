import type { LawOverlay } from '../law/law.ts';
import type { Scenario } from './scenario.ts';

/** The what-if law of a scenario, without the parts that it leaves out. */
export function overlayOf({ base, from, parameters }: NonNullable<Scenario['law']>): LawOverlay {
  return {
    ...(base === undefined ? {} : { base }),
    ...(from === undefined ? {} : { from }),
    ...(parameters === undefined ? {} : { parameters }),
  };
}
