import * as z from 'zod/mini';
import { CAUSES } from '../../src/facts/causes.ts';
import { PLACEMENTS } from '../../src/facts/placements.ts';
import { FIRST_YEAR, LAST_YEAR } from '../../src/history/limits.ts';
import { READINGS } from '../../src/law/readings.ts';
import { FORECAST_SCHEMA } from '../../src/simulate/forecast-document.ts';
import { type JsonSchema, schemaDocument } from './document.ts';

const year = z.int().check(z.gte(FIRST_YEAR), z.lte(LAST_YEAR));
const part = z.number().check(z.gte(0), z.lte(1));
const share = z.strictObject({ share: part, low: part, high: part });
const placements = z.record(z.enum(PLACEMENTS), share);
const causes = z.partialRecord(z.enum(PLACEMENTS), z.partialRecord(z.enum(CAUSES), part));

const forecast = z.strictObject({
  schema: z.literal(FORECAST_SCHEMA),
  run: z.strictObject({
    seed: z.int(),
    runs: z.int().check(z.gte(1)),
    until: year,
    modelHash: z.string().check(z.regex(/^[0-9a-f]{16}$/u)),
    laws: z.array(z.strictObject({ year, id: z.string(), carriedOn: z.boolean() })),
    overlay: z.nullable(
      z.strictObject({
        base: z.exactOptional(year),
        from: z.exactOptional(year),
        parameters: z.exactOptional(z.record(z.string(), z.union([z.boolean(), z.number()]))),
      }),
    ),
    readings: z.strictObject(
      Object.fromEntries(Object.entries(READINGS).map(([name, values]) => [name, z.enum(values)])),
    ),
    dataVersion: z.nullable(z.string()),
  }),
  rows: z.array(
    z.strictObject({
      country: z.string(),
      year,
      projected: z.literal(true),
      placements,
      causes,
    }),
  ),
});

/** The JSON Schema of a forecast. */
export function forecastDocument(): JsonSchema {
  return schemaDocument(
    'forecast',
    {
      title: 'A forecast',
      description:
        'Shares of each placement by country and projected year, under a model. A supposition about judgements carried through the law, no determination.',
    },
    forecast,
    [
      [share, { id: 'share', description: 'Share of the runs and its 95 % Wilson interval.' }],
      [causes, { description: 'Shares of all runs by placement and cause.' }],
    ],
  );
}
