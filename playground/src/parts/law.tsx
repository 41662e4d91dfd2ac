import { LAW_PARAMETERS, LAW_VERSIONS, type LawOverlay, READINGS, readingText } from 'tvpa-tiers';
import type { Session } from '../session.ts';
import { ParameterField } from './parameter-field.tsx';

/** The readings, and a law that is not: as of an earlier report, or with other parameters. */
export function LawSwitches({
  session,
  change,
}: {
  session: Session;
  change: (next: Session) => void;
}) {
  const { readings, law } = session;
  const overlay = (next: LawOverlay) => {
    const empty = Object.values(next).every((value) => value === undefined);
    change({ ...session, law: empty ? null : next });
  };
  const { base, ...others } = law ?? {};
  return (
    <section aria-labelledby="law">
      <h2 id="law">Readings and what-if law</h2>
      <details>
        <summary>Readings, where the statute leaves room</summary>
        {Object.entries(READINGS).map(([name, values]) => (
          <p class="field" key={name}>
            <label for={`reading-${name}`}>{name}</label>
            <select
              id={`reading-${name}`}
              value={Object.entries(readings).find(([one]) => one === name)?.[1] ?? values[0]}
              onChange={(event) =>
                change({ ...session, readings: { ...readings, [name]: event.currentTarget.value } })
              }
            >
              {values.map((value) => (
                <option key={value} value={value}>
                  {value}: {readingText(name, value)}
                </option>
              ))}
            </select>
          </p>
        ))}
      </details>
      <details open={law !== null}>
        <summary>What if the law were another</summary>
        <p class="field">
          <label for="law-base">Stop the law as of the report of</label>
          <select
            id="law-base"
            value={base === undefined ? '' : String(base)}
            onChange={(event) => {
              const chosen = event.currentTarget.value;
              overlay(chosen === '' ? others : { ...others, base: Number(chosen) });
            }}
          >
            <option value="">no year: the law as it is</option>
            {LAW_VERSIONS.map(({ from, title }) => (
              <option key={from} value={String(from)}>
                {from}: {title}
              </option>
            ))}
          </select>
        </p>
        {Object.keys(LAW_PARAMETERS).map((name) => (
          <ParameterField key={name} name={name} law={law ?? {}} put={overlay} />
        ))}
        <button
          type="button"
          disabled={law === null}
          onClick={() => change({ ...session, law: null })}
        >
          Back to the law as it is
        </button>
      </details>
    </section>
  );
}
