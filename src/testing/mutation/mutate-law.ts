import {
  type DatedValue,
  LAW_PARAMETERS,
  type LawParameter,
  type LawValue,
  type LawVersion,
  lawOf,
} from '../../law/law.ts';
import type { Mutator } from './mutant.ts';

/** The law with one dated value of one parameter changed. */
export interface MutatedLaw {
  readonly parameter: string;
  readonly mutator: Mutator;
  /** The year from which the value holds, before the change. */
  readonly at: string;
  readonly to: string;
  readonly laws: (reportYear: number) => LawVersion;
}

/** Every fault that can be put into the law: each value of each parameter, and each date. */
export function mutateLaw(): readonly MutatedLaw[] {
  return Object.entries(LAW_PARAMETERS).flatMap(([parameter, definition]) =>
    definition.values.flatMap((dated, position) =>
      datedFaults(dated, position, definition).map(({ mutator, to, values }) => ({
        parameter,
        mutator,
        at: String(dated.from),
        to,
        laws: lawsWith(parameter, values),
      })),
    ),
  );
}

function datedFaults(dated: DatedValue, position: number, { values, ...rest }: LawParameter) {
  const put = (one: DatedValue) => values.with(position, one);
  const { from } = dated;
  const others = otherValues(dated.value, rest).map((value) => ({
    mutator: 'shift-value' as const,
    to: String(value),
    values: put({ ...dated, value }),
  }));
  // The first value holds from the first report on: there is no earlier one to come before.
  const years = position === 0 ? [] : [from - 1, from + 1];
  return [
    ...others,
    ...years.map((year) => ({
      mutator: 'shift-year' as const,
      to: String(year),
      values: put({ ...dated, from: year }),
    })),
  ];
}

function otherValues(
  value: LawValue,
  { minimum = 0 }: Pick<LawParameter, 'minimum'>,
): readonly LawValue[] {
  if (typeof value === 'boolean') return [!value];
  return [value - 1, value + 1].filter((one) => one >= minimum);
}

function lawsWith(
  parameter: string,
  values: readonly DatedValue[],
): (reportYear: number) => LawVersion {
  // One object for the same law, so that it can serve as a key.
  const known = new Map<object, Map<LawValue, LawVersion['parameters']>>();
  return (reportYear) => {
    const law = lawOf(reportYear);
    const value = values.findLast(({ from }) => from <= reportYear)?.value ?? false;
    if (law.parameters[parameter] === value) return law;
    const byValue = known.get(law.parameters) ?? new Map<LawValue, LawVersion['parameters']>();
    known.set(law.parameters, byValue);
    const parameters = byValue.get(value) ?? { ...law.parameters, [parameter]: value };
    byValue.set(value, parameters);
    return { ...law, parameters };
  };
}
