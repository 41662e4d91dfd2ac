import { PLACEMENTS, type Placement } from '../../facts/placements.ts';
import { VOCABULARY } from '../../facts/vocabulary.ts';
import type { Finding, Invariant } from './invariant.ts';
import { type HistoryAndFact, historiesWithFact } from './knowledge.ts';
import { lastYearOf, withFacts } from './year-under-test.ts';

/** Placements on the merits that are no statement for or against a government. */
const UNRANKED: readonly Placement[] = ['special-case', 'not-rated'];

/** Monotone merit. */
export const favourableFindings: Invariant<HistoryAndFact> = {
  name: 'favourable-findings',
  sentence:
    'A finding for the government in place of the same finding against it never makes the best or the worst possible outcome of the merits worse.',
  cite: '22 U.S.C. 7106-7107(b)(3)',
  note: "Of the merits, by the law alone, before any record narrows them. What State's practice leads one to expect may get worse: after a rise from Tier 3, Tier 2 on the merits is not what practice expects.",
  arbitrary: historiesWithFact,
  check: ({ history, fact }, options): Finding => {
    const favourable = VOCABULARY[fact]?.favourable;
    if (typeof favourable !== 'boolean') return 'apart';
    const [good, bad] = [favourable, !favourable].map((value) =>
      meritsOf(withFacts(history, { [fact]: value }), options),
    );
    if (good === undefined || bad === undefined) return 'apart';
    const holds = Math.min(...good) <= Math.min(...bad) && Math.max(...good) <= Math.max(...bad);
    return holds ? 'holds' : { fault: `${fact}=${favourable}: ${good.join()} after ${bad.join()}` };
  },
};

/** Ranks of the possible merits of the last year, best first; undefined where it is on no tier. */
function meritsOf(
  ...[history, options]: Parameters<typeof lastYearOf>
): readonly number[] | undefined {
  const year = lastYearOf(history, options);
  if (year === undefined) return undefined;
  const { table, merits } = year;
  const found = table
    .representatives(merits.lawCodes)
    .map((code) => table.outcome(0, code).merits)
    .filter((one) => !UNRANKED.includes(one))
    .map((one) => PLACEMENTS.indexOf(one));
  return found.length === 0 ? undefined : found;
}
