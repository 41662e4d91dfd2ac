import type { FactValue } from '../../engine/facts.ts';
import { UNKNOWN } from '../../engine/kleene.ts';
import { type Atom, combinationText, conditionWorlds, eachCombination } from './condition-space.ts';
import { type Check, proofOf, proveSettings, type Theorem } from './theorem.ts';

/** Three values are exact, condition by condition. */
export const conditionExact: Theorem = {
  name: 'condition-exact',
  sentence:
    'Each condition, over the facts and conditions that it names, has the value on which all completions of the unknown ones agree, and is unknown exactly where they differ or judgement is reserved.',
  cite: 'strong Kleene logic; 22 U.S.C. 7106-7107',
  note: 'So one more known fact never unsettles a condition, and unknown facts are never read as false. Strong Kleene logic alone does not promise this: an expression that names a fact both ways may stay unknown although every completion agrees. None of ours does. Left out are cases in which both sides of a weighed condition hold, as when a finding rebuts a presumption: these contradict themselves, and the finding stands.',
  about: 'rules',
  prove: (options) =>
    proofOf((check) => {
      for (const world of conditionWorlds(proveSettings(options).rulebook)) {
        const where = `${world.name} (${world.setting || 'any law'})`;
        // A condition of practice or policy is looked at where it counts; to others it is all one.
        const evaluate = (values: Values) => world.evaluate(values, 'practice');
        checkExact(world.atoms, evaluate, world.contradicts, where, check);
      }
    }),
};

type Values = readonly (FactValue | undefined)[];

/**
 * Checks that a three-valued function is the agreement of its completions, on every input
 * that does not contradict itself. Completions that do are left out.
 */
function checkExact(
  atoms: readonly Atom[],
  evaluate: (values: Values) => number,
  contradicts: (values: Values) => boolean,
  where: string,
  check: Check,
): void {
  const weights: number[] = [];
  atoms.reduce((weight, { values }, at) => {
    weights[at] = weight;
    return weight * (values.length + 1);
  }, 1);
  const ways: number[] = [];
  eachCombination(atoms, (values, number) => {
    const truth = evaluate(values);
    const given = truth === UNKNOWN ? 3 : truth === 0 ? 1 : 2;
    const open = values.indexOf(undefined);
    let agreed = 0;
    if (open < 0) agreed = contradicts(values) ? 0 : given;
    else {
      const weight = weights[open] ?? 0;
      const size = atoms[open]?.values.length ?? 0;
      for (let back = 1; back <= size; back += 1) agreed |= ways[number - back * weight] ?? 0;
    }
    ways[number] = agreed;
    if (agreed === 0) return;
    check(given === agreed, () => `${where}: ${combinationText(atoms, values)}`);
  });
}
