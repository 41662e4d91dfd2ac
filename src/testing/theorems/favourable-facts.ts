import { dependencyOrder } from '../../engine/order.ts';
import { VOCABULARY } from '../../facts/vocabulary.ts';
import type { Rulebook } from '../../rulebook/types.ts';
import { type Link, linksOf } from './directions.ts';
import { proofOf, proveSettings, type Theorem } from './theorem.ts';

/** The kernel inputs that speak for (1) or against (-1) a government where they hold. */
const INPUT_DIRECTIONS: Readonly<Record<string, 1 | -1>> = {
  fullyMeetsMinimumStandards: 1,
  policyOrPattern: -1,
  significantEfforts: 1,
  meetsWatchListCriteria: -1,
  waiverGranted: 1,
  increasingEfforts: 1,
};

/** Monotone merit, condition by condition. */
export const favourableFacts: Theorem = {
  name: 'favourable-facts',
  sentence:
    'Followed from the kernel inputs down through every condition, our own defaults counted, each fact pulls one way only, and it is the way in which it speaks: no fact that turns in favour of the government unsettles or reverses a conclusion to its disadvantage.',
  cite: '22 U.S.C. 7106(a)-(b), 7107(b)(1)-(3)',
  note: "So no possible outcome of the merits gets worse. Facts to which the statute gives no direction have one by what rests on them: that data were requested, and could have been provided, speaks against a government that provided none; that law bars extradition excuses one that works to change it. What is expected by State's practice is another matter: there increasing efforts speak against the watch list, and a rise from Tier 3 against Tier 2.",
  about: 'rules',
  prove: (options) => {
    const { rulebook } = proveSettings(options);
    return proofOf((check) => {
      const below = new Set(dependencyOrder(rulebook, Object.keys(INPUT_DIRECTIONS)));
      const links = linksOf(rulebook, below, () => check(true, () => ''));
      for (const fault of faultsOf(rulebook, links)) check(false, () => fault);
    });
  },
};

/** Follows the directions of the kernel inputs down to the facts; what does not fit is a fault. */
function faultsOf(rulebook: Rulebook, links: readonly Link[]): readonly string[] {
  const directions = new Map<string, 1 | -1>();
  const facts = new Map<string, 1 | -1>();
  const faults: string[] = [];
  const visit = (parent: string, direction: 1 | -1): void => {
    const known = directions.get(parent);
    if (known !== undefined) {
      if (known !== direction) faults.push(`${parent} speaks both for and against`);
      return;
    }
    directions.set(parent, direction);
    const decidedBy = rulebook.conditions.get(parent)?.decidedBy;
    if (decidedBy !== undefined) note(decidedBy, direction, parent);
    for (const link of links.filter((one) => one.parent === parent)) {
      for (const [way, occasion] of link.ways) {
        const pull = (direction * way) as 1 | -1;
        if (link.kind === 'condition') visit(link.atom, pull);
        else note(link.atom, pull, `${parent}, ${occasion}`);
      }
    }
  };
  const note = (fact: string, pull: 1 | -1, where: string): void => {
    if ((facts.get(fact) ?? pull) !== pull) faults.push(`${fact} pulls both ways: ${where}`);
    facts.set(fact, pull);
    const favourable = VOCABULARY[fact]?.favourable;
    if (typeof favourable === 'boolean' && favourable !== (pull === 1))
      faults.push(`${fact} is favourable when ${favourable}, and pulls the other way: ${where}`);
  };
  for (const [input, direction] of Object.entries(INPUT_DIRECTIONS)) visit(input, direction);
  return faults;
}
