import { type Forecast, PLACEMENTS, placementName } from 'tvpa-tiers';

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

/** Shares of the placements by year, with how much of Tier 3 is an automatic downgrade. */
export function ForecastTable({ forecast: { rows, run } }: { forecast: Forecast }) {
  const shown = PLACEMENTS.filter((one) =>
    rows.some(({ placements }) => placements[one].share > 0),
  );
  return (
    <section class="scrolls" tabIndex={0} aria-label="Table of the forecast, scrolls sideways">
      <table>
        <caption>
          Share of {run.runs.toLocaleString('en')} runs, seed {run.seed}, model {run.modelHash}; in
          brackets the interval of the drawing alone.
        </caption>
        <thead>
          <tr>
            <th scope="col">Year</th>
            {shown.map((one) => (
              <th key={one} scope="col">
                {placementName(one)}
              </th>
            ))}
            <th scope="col">of it automatic Tier 3</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ year, placements, causes }) => (
            <tr key={year}>
              <th scope="row">{year}</th>
              {shown.map((one) => (
                <td key={one}>
                  {percent(placements[one].share)}{' '}
                  <small>
                    ({percent(placements[one].low)} to {percent(placements[one].high)})
                  </small>
                </td>
              ))}
              <td>{percent(causes['tier-3']?.['automatic-downgrade'] ?? 0)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
