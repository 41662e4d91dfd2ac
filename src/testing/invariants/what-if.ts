import fc from 'fast-check';
import type { KernelInputs } from '../../kernel/inputs.ts';
import { step } from '../../kernel/step.ts';
import { type LawOverlay, lawOf } from '../../law/law.ts';
import type { Readings } from '../../law/readings.ts';
import { type Clock, clocks, kernelInputs } from '../arbitraries/kernel-values.ts';
import { anyReadings, lawOverlays } from '../arbitraries/law-settings.ts';
import type { Finding, Invariant } from './invariant.ts';

/** A what-if law, and a year under it. */
export interface WhatIfYear {
  readonly overlay: LawOverlay;
  readonly readings: Readings;
  readonly clock: Clock;
  readonly inputs: KernelInputs;
}

/** What-if laws are as complete as the law. */
export const whatIfLawsDecide: Invariant<WhatIfYear> = {
  name: 'what-if-laws-decide',
  sentence:
    'Under any what-if law and readings, every clock and combination of known kernel inputs has exactly one placement, which the next clock remembers; without a watch list in the law nobody is on it, and without a clock no placement is for its sake.',
  cite: '22 U.S.C. 7107(b)',
  note: null,
  arbitrary: () =>
    fc.record({
      overlay: lawOverlays(),
      readings: anyReadings(),
      clock: clocks(),
      inputs: kernelInputs({ known: true }),
    }),
  check: ({ overlay, readings, clock, inputs }, options): Finding => {
    const law = lawOf(clock.year, overlay);
    const outcomes = step(clock.state, inputs, law, readings, options?.rulebook);
    if (outcomes.length !== 1) return { fault: `${outcomes.length} outcomes` };
    for (const { placement, cause, next } of outcomes) {
      if (next.previous !== placement) return { fault: `${next.previous} after ${placement}` };
      if (law.parameters['watchList'] === false && placement === 'tier-2-watch-list')
        return { fault: 'on a watch list that is not law' };
      const clockless = law.parameters['clock'] === false;
      if (clockless && (cause === 'automatic-downgrade' || cause === 'waiver'))
        return { fault: `${cause} without a clock` };
    }
    return 'holds';
  },
};
