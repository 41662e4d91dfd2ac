import { type Classification, placementName } from 'tvpa-tiers';
import type { Asked } from '../asked.ts';

const names = (placements: readonly string[]): string => placements.map(placementName).join(', ');

/** The answer in a line that stays in sight while facts are edited. */
export function Verdict({ year, answer }: { year: number; answer: Asked<Classification> }) {
  return (
    <div role="status" class="verdict">
      {answer.ok ? (
        <p>
          <span>{year}: </span>
          <strong class="placement">{line(answer.value)}</strong>
          {detail(answer.value)}
        </p>
      ) : (
        <p>{year}: no answer, see the problems below.</p>
      )}
    </div>
  );
}

function line({ placement }: Classification): string {
  return placement === null ? 'several placements are possible' : placementName(placement);
}

function detail({ placement, possible, expected }: Classification): string {
  if (placement !== null) return '';
  const practice =
    expected.length < possible.length ? ` Expected by practice: ${names(expected)}.` : '';
  return `. Possible in law: ${names(possible)}.${practice}`;
}
