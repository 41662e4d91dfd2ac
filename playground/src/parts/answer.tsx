import { useState } from 'preact/hooks';
import { type Classification, explain } from 'tvpa-tiers';
import type { Asked } from '../asked.ts';
import { Markup } from './markup.tsx';
import { Problems } from './problems.tsx';

/** The explanation of the answer, short or with every condition. */
export function Answer({
  year,
  answer,
  name,
}: {
  year: number;
  answer: Asked<Classification>;
  name: string | null;
}) {
  const [full, setFull] = useState(false);
  return (
    <section aria-labelledby="answer">
      <h2 id="answer">Answer for {year}</h2>
      {answer.ok ? (
        <>
          <button type="button" aria-pressed={full} onClick={() => setFull(!full)}>
            Every condition
          </button>
          <Markup class="explanation" made={explanationOf(answer.value, full, name)} />
        </>
      ) : (
        <Problems problems={answer.problems} />
      )}
    </section>
  );
}

function explanationOf(answer: Classification, full: boolean, name: string | null): string {
  const detail = full ? 'full' : 'short';
  const country = name === null ? {} : { countryName: name };
  return explain(answer, { format: 'html', detail, ...country });
}
