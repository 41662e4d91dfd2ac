import { PLACEMENTS, placementName } from 'tvpa-tiers';
import { entryOf, type RawYear, type Session, withEntry, yearsToChoose } from '../session.ts';
import { FactList } from './fact-list.tsx';

/** What is stated of one report year: its placement and its facts. */
export function YearEditor({
  session,
  change,
}: {
  session: Session;
  change: (next: Session) => void;
}) {
  const { history, year } = session;
  const entry = entryOf(history, year);
  const put = (next: RawYear) => change(withEntry(session, next));
  const place = (key: 'placement' | 'reassessed', found: string) => {
    const { [key]: _old, provenance: _how, note: _note, ...others } = entry;
    const placement = PLACEMENTS.find((one) => one === found);
    put(placement === undefined ? others : { ...others, [key]: placement });
  };
  const choice = (key: 'placement' | 'reassessed', label: string) => (
    <p class="field">
      <label for={key}>{label}</label>
      <select
        id={key}
        value={entry[key] ?? ''}
        onChange={(event) => place(key, event.currentTarget.value)}
      >
        <option value="">unknown, to be worked out</option>
        {PLACEMENTS.map((one) => (
          <option key={one} value={one}>
            {placementName(one)}
          </option>
        ))}
      </select>
    </p>
  );
  return (
    <section aria-labelledby="year-heading">
      <h2 id="year-heading">What is known of a year</h2>
      <p class="field">
        <label for="year">Report year</label>
        <select
          id="year"
          value={String(year)}
          onChange={(event) => change({ ...session, year: Number(event.currentTarget.value) })}
        >
          {yearsToChoose(session).map((one) => (
            <option key={one} value={String(one)}>
              {one}
              {history.years.some((known) => known.year === one) ? '' : ' (nothing stated)'}
            </option>
          ))}
        </select>
      </p>
      {choice('placement', `Placement published in ${year}`)}
      {entry.placement !== undefined && choice('reassessed', 'Reassessed later in the year to')}
      <button
        type="button"
        disabled={!history.years.some((known) => known.year === year)}
        onClick={() => put({ year })}
      >
        Forget all about {year}
      </button>
      <FactList entry={entry} put={put} />
    </section>
  );
}
