import type { TimelineModel } from './model.ts';
import type { LawChange } from './row.ts';

/** The changes of the law that a picture shows, by their id, in order of their letters. */
export type LawLetters = ReadonlyMap<string, { readonly year: number; readonly change: LawChange }>;

/** Every change of the law in some timelines, in order of years. */
export function lawLetters(models: readonly TimelineModel[]): LawLetters {
  const changes = models.flatMap(({ rows }) =>
    rows.flatMap(({ year, lawChange }) =>
      lawChange === null ? [] : [{ year, change: lawChange }],
    ),
  );
  changes.sort((a, b) => a.year - b.year);
  return new Map(changes.map((one) => [one.change.id, one] as const));
}

/** The letter that stands for a change of the law; there are fewer than 26. */
export function letterOf(letters: LawLetters, id: string): string {
  return String.fromCharCode(0x41 + [...letters.keys()].indexOf(id));
}
