import { useState } from 'preact/hooks';
import { FACT_NAMES, VOCABULARY } from 'tvpa-tiers';
import { factValue, inForce } from '../facts.ts';
import type { RawYear } from '../session.ts';
import { FactField } from './fact-field.tsx';

const isOverall = (fact: string): boolean => VOCABULARY[fact]?.kind !== 'finding';

/** The facts of a year: determinations and the waiver in sight, single findings by a search. */
export function FactList({ entry, put }: { entry: RawYear; put: (next: RawYear) => void }) {
  const [sought, setSought] = useState('');
  const asked = FACT_NAMES.filter((fact) => inForce(fact, entry.year));
  const findings = asked.filter((fact) => !isOverall(fact));
  const stated = findings.filter((fact) => factValue(entry, fact) !== null);
  const words = sought.toLowerCase().split(/\s+/u).filter(Boolean);
  const found = findings.filter((fact) => {
    const text = `${fact} ${VOCABULARY[fact]?.question} ${VOCABULARY[fact]?.cite}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
  const field = (fact: string) => <FactField key={fact} fact={fact} entry={entry} put={put} />;
  return (
    <>
      <h3>Determinations and waiver</h3>
      {asked.filter(isOverall).map(field)}
      {stated.length > 0 && <h3>Findings stated</h3>}
      {stated.map(field)}
      <details>
        <summary>
          All {findings.length} single findings that the law of {entry.year} asks about
        </summary>
        <p class="field">
          <label for="sought">Search them</label>
          <input
            id="sought"
            type="search"
            value={sought}
            onInput={(event) => setSought(event.currentTarget.value)}
          />
        </p>
        <p role="status">{found.length} found</p>
        {found.filter((fact) => !stated.includes(fact)).map(field)}
      </details>
    </>
  );
}
