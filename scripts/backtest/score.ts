import { PLACEMENTS, type Placement } from '../../src/facts/placements.ts';

/** Probabilities of the placements. */
export type Prediction = Readonly<Record<Placement, number>>;

/** What was foretold for a country-year, by each method, and what came. */
export interface Case {
  readonly country: string;
  readonly year: number;
  readonly from: Placement;
  readonly group: string;
  readonly came: Placement;
  readonly predictions: Readonly<Record<Method, Prediction>>;
}

/** The forecast, and the two plain baselines. */
export const METHODS = ['forecast', 'nothing changes', 'transition table'] as const;

/** One way to foretell. */
export type Method = (typeof METHODS)[number];

/** Squared error over all six placements, 0 to 2: 0 is perfect, lower is better. */
export function brierOf(prediction: Prediction, came: Placement): number {
  return PLACEMENTS.reduce((sum, one) => sum + partOf(prediction, came, one), 0);
}

/** The part of one placement in it. */
export function partOf(prediction: Prediction, came: Placement, one: Placement): number {
  return (prediction[one] - (one === came ? 1 : 0)) ** 2;
}

/** The mean of a number over cases; 0 of none. */
export function mean(cases: readonly Case[], of: (one: Case) => number): number {
  return cases.length === 0 ? 0 : cases.reduce((sum, one) => sum + of(one), 0) / cases.length;
}

/** A mean and its standard error, the cases of one country taken together. */
export interface Difference {
  readonly mean: number;
  readonly error: number;
}

/** How much higher the score of the other method is: above 0, the forecast is better. */
export function gainOver(cases: readonly Case[], other: Method): Difference {
  const gain = ({ predictions, came }: Case): number =>
    brierOf(predictions[other], came) - brierOf(predictions.forecast, came);
  const average = mean(cases, gain);
  const byCountry = new Map<string, number>();
  for (const one of cases) {
    const sum = byCountry.get(one.country) ?? 0;
    byCountry.set(one.country, sum + gain(one) - average);
  }
  const squares = [...byCountry.values()].reduce((sum, one) => sum + one * one, 0);
  return { mean: average, error: cases.length === 0 ? 0 : Math.sqrt(squares) / cases.length };
}

/** Upper ends of the bins of calibration. */
const BINS = [0.05, 0.2, 0.4, 0.6, 0.8, 0.95, 1] as const;

/** One bin: how many predictions fell into it, what they said on average, and how often it came. */
export interface Bin {
  readonly low: number;
  readonly high: number;
  readonly count: number;
  readonly said: number;
  readonly came: number;
}

/** Predictions of some placements by what they said. */
export function calibrationOf(
  cases: readonly Case[],
  method: Method,
  placements: readonly Placement[],
): readonly Bin[] {
  const points = cases.flatMap(({ predictions, came }) =>
    placements.map((one) => ({ said: predictions[method][one], came: one === came ? 1 : 0 })),
  );
  return BINS.map((high, at) => {
    const low = BINS[at - 1] ?? 0;
    const inside = points.filter(({ said }) => said <= high && (said > low || at === 0));
    const average = (of: (point: (typeof points)[number]) => number): number =>
      inside.length === 0 ? 0 : inside.reduce((sum, one) => sum + of(one), 0) / inside.length;
    const [said, came] = [average((one) => one.said), average((one) => one.came)];
    return { low, high, count: inside.length, said, came };
  });
}

/** How far what was said is from what came, on average over the predictions of a placement. */
export function calibrationError(
  cases: readonly Case[],
  method: Method,
  placement: Placement,
): number {
  const bins = calibrationOf(cases, method, [placement]);
  const off = bins.reduce((sum, { count, said, came }) => sum + count * Math.abs(said - came), 0);
  return cases.length === 0 ? 0 : off / cases.length;
}
