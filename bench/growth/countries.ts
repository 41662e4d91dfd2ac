import { replay } from '../../src/classify/replay.ts';
import { allRecords } from '../../src/data/history.ts';
import { historyOf } from '../../src/history/history-of.ts';
import { classifyMany } from '../../src/simulate/columns/classify-many.ts';
import { type Effort, interleave, median } from '../measure/interleave.ts';

/** What the whole record of some countries takes. */
export interface CountriesCost {
  readonly countries: number;
  readonly years: number;
  /** Microseconds for each country-year: the columns, and full documents one by one. */
  readonly many: number;
  readonly replay: number;
}

/** The real record, of more and more countries, through `classifyMany` and through `replay`. */
export async function growthOfCountries(
  counts: readonly number[],
  effort: Effort,
): Promise<readonly CountriesCost[]> {
  const all = allRecords().map(historyOf);
  const costs: CountriesCost[] = [];
  for (const countries of counts) {
    const histories = Array.from({ length: countries }, (_, at) => all[at % all.length]).flatMap(
      (one) => one ?? [],
    );
    const years = classifyMany(histories).length;
    const samples = await interleave(
      [
        { name: 'many', size: years, batch: () => classifyMany(histories) },
        {
          name: 'replay',
          size: years,
          batch: () => {
            for (const history of histories) replay(history);
          },
        },
      ],
      effort,
    );
    const time = (name: string): number => median(samples.get(name) ?? []);
    costs.push({ countries, years, many: time('many'), replay: time('replay') });
  }
  return costs;
}
