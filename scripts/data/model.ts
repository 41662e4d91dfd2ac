import { allRecords, RECORD_YEARS } from '../../src/data/index.ts';
import { estimateModel } from '../../src/simulate/estimate-model.ts';

/** First report year whose placement counts: the two-year limit counts from there. */
const FROM = 2009;

/**
 * The default model of forecasts, estimated from the record as it is committed in generated
 * form: where the tables have changed, generate twice.
 */
export function buildModel(): unknown {
  const until = RECORD_YEARS.last;
  const { schema, ...model } = estimateModel(allRecords(), { from: FROM, until });
  return { schema, name: `estimated from the record of ${FROM} to ${until}`, ...model };
}
