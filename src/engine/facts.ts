/** A value a rule can compare. */
export type FactValue = boolean | number | string;

/** The facts of one evaluation by slot; undefined is unknown. */
export type FactRow = readonly (FactValue | undefined)[];

/** Which slot holds which fact. */
export type FactSlots = ReadonlyMap<string, number>;

/** Gives each name the slot of its position. */
export function slotsOf(names: readonly string[]): FactSlots {
  return new Map(names.map((name, slot) => [name, slot]));
}
