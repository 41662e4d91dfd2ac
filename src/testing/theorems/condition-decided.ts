import { UNKNOWN } from '../../engine/kleene.ts';
import { isWithheld } from '../../rulebook/is-withheld.ts';
import { combinationText, conditionWorlds, eachCombination } from './condition-space.ts';
import { proofOf, proveSettings, type Theorem } from './theorem.ts';

/** A determination stands. */
export const conditionDecided: Theorem = {
  name: 'condition-decided',
  sentence:
    'A determination that is supplied settles its condition, whatever the parts of the condition are.',
  cite: '22 U.S.C. 7107(b)(1)',
  note: 'Where the parts give the opposite the answer carries a notice.',
  about: 'engine',
  prove: (options) =>
    proofOf((check) => {
      for (const world of conditionWorlds(proveSettings(options).rulebook)) {
        const { atoms, name, condition } = world;
        if (condition.decidedBy === undefined) continue;
        eachCombination(atoms, (values) => {
          for (const decided of [false, true]) {
            const holds = (['law', 'practice'] as const).every(
              (mode) => world.evaluate(values, mode, decided) === (decided ? 2 : 0),
            );
            check(holds, () => `${name}, decided ${decided}: ${combinationText(atoms, values)}`);
          }
        });
      }
    }),
};

/** Practice and policy, condition by condition. */
export const withheldConditions: Theorem = {
  name: 'withheld-conditions',
  sentence:
    'A condition that rests on practice or on a default of ours is unknown wherever findings are evaluated by the law alone, whatever its facts are.',
  cite: 'design of the library',
  note: 'Of findings only. The procedure of the clock counts its conditions of basis `policy` (`unrankedYear`, `clockFrozen`, `capNeverDisarms`): they are documented readings of ours under which the clock runs, and bear on what is possible.',
  about: 'engine',
  prove: (options) =>
    proofOf((check) => {
      for (const world of conditionWorlds(proveSettings(options).rulebook)) {
        const { atoms, name, condition } = world;
        if (!isWithheld(condition)) continue;
        eachCombination(atoms, (values) => {
          const truth = world.evaluate(values, 'law');
          check(truth === UNKNOWN, () => `${name}: ${combinationText(atoms, values)}`);
        });
      }
    }),
};
