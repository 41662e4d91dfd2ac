import { Work } from './work.ts';

/** Facts to be set, by name. */
export type ChangeSet = ReadonlyMap<string, boolean | number>;

/** More sets than this are cut, smallest kept, and the cut is remembered. */
const MOST_SETS = 4000;

/** What joining two sets, and comparing two, costs in steps of work. */
const JOIN = 30;
const COMPARE = 3;

/**
 * A family of change sets of which none contains another. Immutable. `cut` is true where
 * sets were left out because they were too large or too many: what is left is then sound
 * and minimal, but not all there is.
 */
export class ChangeSets {
  readonly sets: readonly ChangeSet[];
  readonly cut: boolean;

  private constructor(sets: readonly ChangeSet[], cut: boolean) {
    this.sets = sets;
    this.cut = cut;
  }

  /** No way at all. */
  static none(): ChangeSets {
    return new ChangeSets([], false);
  }

  /** Nothing needs to change. */
  static empty(): ChangeSets {
    return new ChangeSets([new Map()], false);
  }

  /** One fact needs to be set. */
  static one(fact: string, value: boolean | number): ChangeSets {
    return new ChangeSets([new Map([[fact, value]])], false);
  }

  /** Either family; cut where the work is not left. */
  or(other: ChangeSets, work: Work = new Work()): ChangeSets {
    return reduced([...this.sets, ...other.sets], this.cut || other.cut, work);
  }

  /**
   * One set of each, put together; sets that disagree about a fact do not go together. None,
   * and cut, where the work is not left.
   */
  and(other: ChangeSets, largest: number, work: Work = new Work()): ChangeSets {
    let { cut } = this;
    cut = cut || other.cut;
    const joined: ChangeSet[] = [];
    for (const a of this.sets) {
      if (!work.take(JOIN * other.sets.length)) return new ChangeSets([], true);
      for (const b of other.sets) {
        const both = join(a, b);
        if (both === null) continue;
        if (both.size <= largest) joined.push(both);
        else cut = true;
      }
    }
    return reduced(joined, cut, work);
  }

  /** Makes a family from sets, keeping the minimal ones. */
  static from(sets: readonly ChangeSet[], cut: boolean): ChangeSets {
    return reduced(sets, cut, new Work());
  }

  /** @internal */
  static unchecked(sets: readonly ChangeSet[], cut: boolean): ChangeSets {
    return new ChangeSets(sets, cut);
  }
}

function join(a: ChangeSet, b: ChangeSet): ChangeSet | null {
  const both = new Map(a);
  for (const [fact, value] of b) {
    if (both.has(fact) && both.get(fact) !== value) return null;
    both.set(fact, value);
  }
  return both;
}

function reduced(sets: readonly ChangeSet[], cut: boolean, work: Work): ChangeSets {
  const kept: ChangeSet[] = [];
  for (const set of [...sets].sort((a, b) => a.size - b.size)) {
    if (!work.take(COMPARE * kept.length)) return ChangeSets.unchecked(first(kept), true);
    if (!kept.some((smaller) => contains(set, smaller))) kept.push(set);
  }
  const tooMany = kept.length > MOST_SETS;
  return ChangeSets.unchecked(first(kept), cut || tooMany);
}

function first(sets: readonly ChangeSet[]): readonly ChangeSet[] {
  return sets.slice(0, MOST_SETS);
}

/** True where every change of `smaller` is also in `set`. */
function contains(set: ChangeSet, smaller: ChangeSet): boolean {
  for (const [fact, value] of smaller) if (set.get(fact) !== value) return false;
  return true;
}
