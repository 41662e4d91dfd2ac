import { useState } from 'preact/hooks';
import { countries, findCountry } from 'tvpa-tiers/data';
import { EMPTY, type Session, sessionOfRecord } from '../session.ts';

const ALL = countries();

/** Picks a country of the record by name or code, or starts empty. */
export function Start({
  session,
  name,
  change,
}: {
  session: Session;
  name: string | null;
  change: (next: Session) => void;
}) {
  const [fault, setFault] = useState<string | null>(null);
  const open = (query: string) => {
    const found = findCountry(query);
    if ('match' in found) {
      const opened = sessionOfRecord(found.match.iso3);
      setFault(opened === null ? `There is no record of ${found.match.name}.` : null);
      if (opened !== null) change(opened);
      return;
    }
    const [or, names] =
      found.candidates.length > 0
        ? ['It may mean', found.candidates.map((one) => one.name)]
        : ['Did you mean', found.nearest];
    setFault(`No country “${query}”.${names.length > 0 ? ` ${or} ${names.join(', ')}?` : ''}`);
  };
  return (
    <section aria-labelledby="start">
      <h2 id="start">{name ?? 'No country of the record'}</h2>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          open(String(new FormData(event.currentTarget).get('country') ?? ''));
        }}
      >
        <label for="country">Country, by name or code</label>
        <input id="country" name="country" list="countries" autocomplete="off" required />
        <datalist id="countries">
          {ALL.map(({ iso3, name: one }) => (
            <option key={iso3} value={one} />
          ))}
        </datalist>
        <button type="submit">Open its record</button>
        <button type="button" onClick={() => change(EMPTY)}>
          Start empty
        </button>
      </form>
      {fault !== null && (
        <p class="fault" role="alert">
          {fault}
        </p>
      )}
      {session.history.years.length === 0 && (
        <p>Nothing is stated yet. Open a record, or state something about a year below.</p>
      )}
    </section>
  );
}
