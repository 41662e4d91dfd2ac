import type { FactValue } from '../../engine/facts.ts';
import type { Rulebook } from '../../rulebook/types.ts';
import { combinationText, conditionWorlds, eachCombination } from './condition-space.ts';

/** How a condition follows one of its atoms: 1 with it, -1 against it. */
export interface Link {
  readonly parent: string;
  readonly atom: string;
  readonly kind: 'fact' | 'condition';
  /** A case for each way, in words. */
  readonly ways: ReadonlyMap<1 | -1, string>;
}

/**
 * What turning each yes-or-no atom of some conditions from false to true does to the
 * condition, in the order false, unknown, true: over every value of the other atoms, unknown
 * included, under every law and reading that the condition reads.
 */
export function linksOf(
  rulebook: Rulebook,
  conditions: ReadonlySet<string>,
  count: () => void,
): readonly Link[] {
  const links = new Map<string, Link & { readonly ways: Map<1 | -1, string> }>();
  for (const world of conditionWorlds(rulebook)) {
    const { atoms, name } = world;
    if (!conditions.has(name)) continue;
    const weights: number[] = [];
    const total = atoms.reduce((weight, { values }, at) => {
      weights[at] = weight;
      return weight * (values.length + 1);
    }, 1);
    const truths = new Int8Array(total);
    const flags = atoms
      .map((atom, at) => ({ atom, at }))
      .filter(({ atom }) => atom.values[1] === true);
    eachCombination(atoms, (values, number, digits) => {
      // What practice and our defaults count for is counted; to other conditions it is all one.
      const truth = world.evaluate(values, 'practice');
      truths[number] = truth;
      // Most combinations show nothing: this loop is the whole time of the theorem.
      for (const { at, atom } of flags) {
        if (digits[at] !== 1) continue;
        count();
        const before = truths[number - (weights[at] ?? 0)] ?? truth;
        if (before === truth) continue;
        const way = truth > before ? 1 : -1;
        const { kind } = atom;
        const key = `${name} ${kind} ${atom.name}`;
        const link = links.get(key) ?? { parent: name, atom: atom.name, kind, ways: new Map() };
        links.set(key, link);
        if (!link.ways.has(way)) link.ways.set(way, occasion(world.setting, atoms, values));
      }
    });
  }
  return [...links.values()];
}

function occasion(
  setting: string,
  atoms: Parameters<typeof combinationText>[0],
  values: readonly (FactValue | undefined)[],
): string {
  return `${setting || 'any law'}: ${combinationText(atoms, values)}`;
}
