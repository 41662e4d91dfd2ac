import { conesOf } from '../../engine/cones.ts';
import type { FactRow, FactValue } from '../../engine/facts.ts';
import { TRUE, UNKNOWN } from '../../engine/kleene.ts';
import { dependencyOrder } from '../../engine/order.ts';
import { FACT_NAMES, VOCABULARY } from '../../facts/vocabulary.ts';
import { KERNEL_INPUTS, type KernelInput } from '../../kernel/inputs.ts';
import { FACT_SLOTS, inputCodes, type MeritsProgram, meritsProgram } from '../../kernel/merits.ts';
import { kernelTable } from '../../kernel/table.ts';
import { FIRST_REPORT_YEAR, LAST_REPORT_YEAR, lawOf } from '../../law/law.ts';
import { DEFAULT_READINGS } from '../../law/readings.ts';
import { isWithheld } from '../../rulebook/is-withheld.ts';
import type { Rulebook } from '../../rulebook/types.ts';
import { type Atom, combinationText, eachCombination } from './condition-space.ts';
import { type Check, proofOf, proveSettings, type Theorem } from './theorem.ts';

/** Possible is exact, over the whole vocabulary. */
export const possibleIsExact: Theorem = {
  name: 'possible-is-exact',
  sentence:
    'The kernel inputs that are possible for partly known facts are exactly those that some completion of the unknown facts gives which contradicts nothing.',
  cite: '22 U.S.C. 7106-7107; strong Kleene logic',
  note: 'Tried on every fact that can settle an input in law, known either way or unknown. Inputs that rest on no fact in common are tried apart: which ones these are is read off the rulebook. The many facts below our own defaults (unanimous indicia and factors) settle nothing in law. Stated of the inputs that bear on the placement: where State finds that no watch-list ground is met, increasing efforts follow, since their lack would be one, and yet `increasingEfforts` stays open; it only says what to expect.',
  about: 'engine',
  prove: (options) =>
    proofOf((check) => {
      const { rulebook, quick } = proveSettings(options);
      for (const group of groupsOf(rulebook)) {
        const seen = new Set<string>();
        for (let year = FIRST_REPORT_YEAR; year <= LAST_REPORT_YEAR; year += 1) {
          const { parameters } = lawOf(year);
          const read = group.law.map((name) => `${name}=${parameters[name]}`).join();
          if (seen.has(read) || (quick && group.atoms.length > 9)) continue;
          seen.add(read);
          const merits = meritsProgram(rulebook, parameters, DEFAULT_READINGS);
          const { procedure } = kernelTable(rulebook, parameters, DEFAULT_READINGS);
          const telling = [...procedure.inputsOf('merits'), ...procedure.inputsOf('placement')];
          const inputs = group.inputs.filter((input) => telling.includes(input));
          checkGroup({ ...group, inputs }, merits, rulebook, `law of ${year}`, check);
        }
      }
    }),
};

/** Kernel inputs that share facts or name each other, with every fact that they rest on in law. */
interface Group {
  readonly inputs: readonly KernelInput[];
  readonly atoms: readonly Atom[];
  readonly law: readonly string[];
  /** Conditions that the inputs rest on. */
  readonly conditions: ReadonlySet<string>;
}

function groupsOf(rulebook: Rulebook): readonly Group[] {
  const cones = conesOf(rulebook, KERNEL_INPUTS);
  const links = (input: KernelInput): readonly string[] => {
    const cone = cones.get(input);
    const facts = [...(cone?.facts.keys() ?? [])].filter((name) => name in VOCABULARY);
    return [`input ${input}`, ...[...(cone?.roots ?? [])].map((one) => `input ${one}`), ...facts];
  };
  const groups: { inputs: KernelInput[]; links: Set<string> }[] = [];
  for (const input of KERNEL_INPUTS) {
    const own = links(input);
    const joined = groups.filter((group) => own.some((one) => group.links.has(one)));
    const merged = {
      inputs: [...joined.flatMap(({ inputs }) => inputs), input],
      links: new Set([...joined.flatMap((group) => [...group.links]), ...own]),
    };
    groups.splice(0, groups.length, ...groups.filter((one) => !joined.includes(one)), merged);
  }
  return groups.map(({ inputs }) => {
    const facts = new Set(inputs.flatMap((input) => [...(cones.get(input)?.facts.keys() ?? [])]));
    return {
      inputs,
      atoms: [...facts].filter((name) => VOCABULARY[name]?.type === 'boolean').map(atomOf),
      conditions: new Set(dependencyOrder(rulebook, inputs)),
      law: [...facts].filter((name) => name.startsWith('law.')).map((name) => name.slice(4)),
    };
  });
}

function atomOf(name: string): Atom {
  return { name, kind: 'fact', values: [false, true] };
}

/** Every fact outside a group is known: false, so that its inputs do not blur the codes. */
const OTHERS: FactRow = /* @__PURE__ */ FACT_NAMES.map((name) =>
  VOCABULARY[name]?.type === 'boolean' ? false : undefined,
);

function checkGroup(
  { inputs, atoms, conditions }: Group,
  merits: MeritsProgram,
  rulebook: Rulebook,
  where: string,
  check: Check,
): void {
  const mask = inputs.reduce((bits, input) => bits | (1 << KERNEL_INPUTS.indexOf(input)), 0);
  const slots = atoms.map(({ name }) => FACT_SLOTS.get(name) ?? -1);
  const row: (FactValue | undefined)[] = [...OTHERS];
  const given: (readonly number[])[] = [];
  const agreed: (readonly number[])[] = [];
  const weights = atoms.map((_atom, at) => 3 ** at);
  eachCombination(atoms, (values, number) => {
    for (const [at, slot] of slots.entries()) row[slot] = values[at];
    const codes = [...new Set(codesFor(merits, row).map((code) => code & mask))].sort();
    given[number] = codes;
    const open = values.indexOf(undefined);
    let own: readonly number[];
    if (open < 0) own = contradicts(merits, rulebook, conditions, row) ? [] : codes;
    else {
      const weight = weights[open] ?? 0;
      const [no = [], yes = []] = [agreed[number - 2 * weight], agreed[number - weight]];
      own = [...new Set([...no, ...yes])].sort();
    }
    agreed[number] = own;
    if (own.length === 0) return;
    check(
      codes.join() === own.join(),
      () => `${inputs.join('+')}, ${where}: ${combinationText(atoms, values)}`,
    );
  });
}

function codesFor(merits: MeritsProgram, row: FactRow): readonly number[] {
  const steps = inputCodes(merits, row, 'law');
  let step = steps.next();
  while (!step.done) {
    const { facts, mode, forced } = step.value;
    step = steps.next(merits.program.evaluate(facts, mode, forced));
  }
  return step.value;
}

/** True where a determination stands against what its parts give in law. */
function contradicts(
  { program }: MeritsProgram,
  rulebook: Rulebook,
  conditions: ReadonlySet<string>,
  row: FactRow,
): boolean {
  const truths = program.evaluate(row, 'law');
  return program.names.some((name, at) => {
    const condition = conditions.has(name) ? rulebook.conditions.get(name) : undefined;
    const stated = row[FACT_SLOTS.get(condition?.decidedBy ?? '') ?? -1];
    if (condition === undefined || typeof stated !== 'boolean') return false;
    if (isWithheld(condition)) return false;
    const derived = program.derive(at, row, truths);
    return derived !== UNKNOWN && (derived === TRUE) !== stated;
  });
}
