import { VOCABULARY } from 'tvpa-tiers';
import { factValue, withFact } from '../facts.ts';
import type { RawYear } from '../session.ts';

/** One fact: its question, help and paragraph, and yes, no or unknown; or a number. */
export function FactField({
  fact,
  entry,
  put,
}: {
  fact: string;
  entry: RawYear;
  put: (next: RawYear) => void;
}) {
  const definition = VOCABULARY[fact];
  if (definition === undefined) return null;
  const value = factValue(entry, fact);
  const id = `fact-${fact}`;
  const hint = `${id}-hint`;
  const shared = { id, 'aria-describedby': hint };
  return (
    <div class="field fact">
      <label for={id}>{definition.question}</label>
      {definition.type === 'integer' ? (
        <input
          {...shared}
          type="number"
          min={0}
          max={1_000_000_000}
          step={1}
          value={value === null ? '' : String(value)}
          onChange={(event) => {
            const { value: typed, valueAsNumber } = event.currentTarget;
            put(withFact(entry, fact, typed === '' ? null : valueAsNumber));
          }}
        />
      ) : (
        <select
          {...shared}
          value={value === null ? '' : String(value)}
          onChange={(event) => {
            const chosen = event.currentTarget.value;
            put(withFact(entry, fact, chosen === '' ? null : chosen === 'true'));
          }}
        >
          <option value="">unknown</option>
          <option value="true">yes</option>
          <option value="false">no</option>
        </select>
      )}
      <p class="hint" id={hint}>
        {definition.help} <cite>{definition.cite}</cite>
      </p>
    </div>
  );
}
