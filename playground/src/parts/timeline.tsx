import { timeline } from 'tvpa-tiers';
import { asked } from '../asked.ts';
import type { Session } from '../session.ts';
import { Markup } from './markup.tsx';
import { Problems } from './problems.tsx';

/** The placements by year, as the library draws them. It scrolls sideways where there is no room. */
export function TimelinePart({ session, name }: { session: Session; name: string | null }) {
  const { history, readings, law } = session;
  if (history.years.length === 0) return null;
  const names = name === null ? {} : { names: { [history.country]: name } };
  const picture = asked(() =>
    timeline(history, { readings, ...(law === null ? {} : { law }), ...names }),
  );
  return (
    <section aria-labelledby="timeline">
      <h2 id="timeline">Timeline</h2>
      {picture.ok ? (
        <section
          class="scrolls"
          tabIndex={0}
          aria-label="Picture of the timeline, scrolls sideways"
        >
          <Markup class="picture" made={picture.value} />
        </section>
      ) : (
        <Problems problems={picture.problems} />
      )}
    </section>
  );
}
