import { audit } from '../../audit/audit.ts';
import { type PlacementSequence, placementSequences } from '../arbitraries/placement-sequences.ts';
import type { Finding, Invariant } from './invariant.ts';

/** The audit lets lawful lines through. */
export const lawfulSequencesPass: Invariant<PlacementSequence> = {
  name: 'lawful-sequences-pass',
  sentence:
    'An audit finds nothing unlawful in a line of placements each of which the law allowed.',
  cite: '22 U.S.C. 7107(b)',
  note: null,
  arbitrary: () => placementSequences({ lawful: true }),
  check: ({ history }, options): Finding => {
    const wrong = audit(history, options).rows.filter(({ verdict }) => verdict !== 'lawful');
    return wrong.length === 0 ? 'holds' : { fault: wrong.map(({ year }) => year).join() };
  },
};

/** The audit finds the others. */
export const unlawfulSequencesAreFound: Invariant<PlacementSequence> = {
  name: 'unlawful-sequences-are-found',
  sentence:
    'An audit finds the one placement that the law forbids in a line, and calls no other unlawful.',
  cite: '22 U.S.C. 7107(b)(2)(D)-(F)',
  note: null,
  arbitrary: () => placementSequences({ lawful: false }),
  check: ({ history, unlawful }, options): Finding => {
    const found = audit(history, options).rows.filter(({ verdict }) => verdict !== 'lawful');
    const years = found.map(({ year, verdict }) => `${year} ${verdict}`).join();
    return years === `${unlawful} unlawful` ? 'holds' : { fault: `${unlawful}: ${years}` };
  },
};
