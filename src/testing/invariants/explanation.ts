import type { Classification, DecisiveSet } from '../../classify/classification.ts';
import { classify } from '../../classify/classify.ts';
import { kernelView } from '../../classify/kernel-view.ts';
import { completions, inputBit } from '../../kernel/inputs.ts';
import { type HistoryAndYear, historiesWithYear } from '../arbitraries/histories.ts';
import type { Finding, Invariant } from './invariant.ts';

/** The explanation is faithful. */
export const decisiveSetsForce: Invariant<HistoryAndYear> = {
  name: 'decisive-sets-force',
  sentence:
    'Each decisive set of an answer names kernel inputs with the outcome that the answer shows for them, alone forces a placement among the possible ones from every clock of the answer, and no proper subset of it does.',
  cite: 'design of the library',
  note: null,
  arbitrary: historiesWithYear,
  check: ({ history, year }, options): Finding => {
    const answer = classify(history, { ...options, year });
    if (answer.decisive.length === 0) return 'apart';
    for (const set of answer.decisive) {
      const fault = faultOf(set, answer, options?.rulebook);
      if (fault !== null) return { fault };
    }
    return 'holds';
  },
};

/** What is wrong with a decisive set of an answer; null where it is as it must be. */
export function faultOf(
  { inputs }: DecisiveSet,
  answer: Classification,
  rulebook: Parameters<typeof kernelView>[1],
): string | null {
  const text = inputs.map(({ input, value }) => `${input}=${value}`).join();
  for (const { input, value } of inputs) {
    const shown = answer.conditions.find(
      ({ kind, name }) => kind === 'condition' && name === input,
    );
    if (shown?.outcome !== (value ? 'holds' : 'fails'))
      return `${input} is not ${value} in ${text}`;
  }
  if (!forces(inputs, answer, rulebook)) return `${text} does not force ${answer.possible.join()}`;
  for (const left of inputs) {
    const fewer = inputs.filter((one) => one !== left);
    if (forces(fewer, answer, rulebook)) return `${left.input} is not needed in ${text}`;
  }
  return null;
}

/** True where some inputs alone lead to nothing but what the answer calls possible. */
function forces(
  inputs: DecisiveSet['inputs'],
  answer: Classification,
  rulebook: Parameters<typeof kernelView>[1],
): boolean {
  const { table, states } = kernelView(answer, rulebook);
  const known = inputs.reduce((bits, { input }) => bits | inputBit(input), 0);
  const value = inputs.reduce((bits, one) => bits | (one.value ? inputBit(one.input) : 0), 0);
  return states.every((state) =>
    completions(known, value).every((code) =>
      answer.possible.includes(table.outcome(state, code).placement),
    ),
  );
}

/** What an answer says of itself. */
export const answersAgreeWithThemselves: Invariant<HistoryAndYear> = {
  name: 'answers-agree-with-themselves',
  sentence:
    'Something is always possible and something expected, nothing is expected that is not possible, and a placement is given exactly where one is possible; what is on record and lawful is what is possible.',
  cite: 'design of the library',
  note: null,
  arbitrary: historiesWithYear,
  check: ({ history, year }, options): Finding => {
    const answer = classify(history, { ...options, year });
    const faults = faultsOfAnswer(answer);
    return faults.length === 0 ? 'holds' : { fault: faults.join('; ') };
  },
};

/** What an answer says that does not agree with the rest of it. */
export function faultsOfAnswer(answer: Classification): readonly string[] {
  const { placement, possible, expected, recorded, state, causes, lawVersion } = answer;
  const refused = answer.notices.some(({ code }) => code === 'record.not-lawful');
  return [
    possible.length === 0 && 'nothing is possible',
    expected.length === 0 && 'nothing is expected',
    causes.length === 0 && 'no cause',
    state.before.length === 0 && 'no clock before',
    state.after.length === 0 && 'no clock after',
    expected.some((one) => !possible.includes(one)) && 'something impossible is expected',
    placement !== (possible.length === 1 ? possible[0] : null) && 'placement is not what is left',
    lawVersion.overlay === null &&
      recorded !== null &&
      !refused &&
      possible.join() !== recorded.final &&
      'the record is lawful, yet something else is possible',
  ].filter((one) => one !== false);
}
