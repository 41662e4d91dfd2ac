import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Mode } from '../../../src/engine/program.ts';
import { FACT_NAMES } from '../../../src/facts/vocabulary.ts';
import { KERNEL_INPUTS } from '../../../src/kernel/inputs.ts';
import { inputCodes, type MeritsProgram, meritsProgram } from '../../../src/kernel/merits.ts';
import { kernelTable } from '../../../src/kernel/table.ts';
import { lawOf } from '../../../src/law/law.ts';
import { DEFAULT_READINGS, type Readings } from '../../../src/law/readings.ts';
import { DEFAULT_RULEBOOK } from '../../../src/rulebook/default.ts';
import type { Condition, Rulebook } from '../../../src/rulebook/types.ts';
import { codeGroups } from '../../../src/simulate/columns/code-groups.ts';
import { fillingsOf } from '../../../src/simulate/columns/lower-merits.ts';
import { meritsColumns } from '../../../src/simulate/columns/merits-columns.ts';
import { integerFromEnvironment } from '../../setup/environment.ts';
import { anyReadings, reportYears } from '../../support/arbitraries/law-setting.ts';
import { type RawYearFacts, yearFacts } from '../../support/arbitraries/year-facts.ts';
import { changedRulebook, ruleOf } from '../../support/changed-rulebook.ts';
import { runs } from '../../support/runs.ts';
import { columnsOf } from './columns-of.ts';

const RUNS = integerFromEnvironment('TVPA_RUNS', runs(20, 200), 1);

/** The codes that the engine gives, split case by case. */
function codesOf(merits: MeritsProgram, facts: RawYearFacts, mode: Mode): readonly number[] {
  const row = FACT_NAMES.map((name) => facts[name]);
  const steps = inputCodes(merits, row, mode);
  let step = steps.next();
  while (step.done !== true) {
    const { facts: filled, forced } = step.value;
    step = steps.next(merits.program.evaluate(filled, step.value.mode, forced));
  }
  return step.value;
}

/** Columns and engine side by side, for one law and set of readings. */
function compared(rulebook: Rulebook, year: number, readings: Readings, rows: RawYearFacts[]) {
  const { parameters } = lawOf(year);
  const columns = meritsColumns(rulebook, parameters, readings);
  const merits = meritsProgram(rulebook, parameters, readings);
  const table = kernelTable(rulebook, parameters, readings);
  const classes = new Uint32Array(rows.length + 1).fill(4242);
  columns.classes(columnsOf(rows), 0, rows.length, classes);
  expect(classes[rows.length]).toBe(4242);
  return rows.map((facts, row) => {
    const inputClass = classes[row] ?? 0;
    return (['law', 'practice'] as const).map((mode) => {
      const { of, codes } = codeGroups(rulebook, table, mode === 'practice');
      const wanted = new Set(codesOf(merits, facts, mode).map((code) => codes[of[code] ?? -1]));
      const found = mode === 'law' ? columns.possible(inputClass) : columns.expected(inputClass);
      return { found, wanted: [...wanted].sort((a, b) => Number(a) - Number(b)) };
    });
  });
}

/** The default rulebook with some conditions changed. */
function changed(
  changes: Readonly<Record<string, Condition>>,
  rulebook: Rulebook = DEFAULT_RULEBOOK,
): Rulebook {
  const conditions = new Map([...rulebook.conditions, ...Object.entries(changes)]);
  return { ...rulebook, conditions };
}

const described = { title: 't', cite: 'none', basis: 'statute' } as const;
const holds = (fact: string) => ({ fact, operator: 'equal', value: true }) as const;

const SHARED = [
  'extensiveTrafficking',
  'officialComplicity',
  'extensiveNoncompliance',
  'takesReasonableMeasures',
  'appreciableProgress',
  'protectsVictims',
].map(holds);

/** Two kernel inputs that share six facts: more than a network fills in. */
const SHARING: Readonly<Record<string, Condition>> = {
  significantEfforts: { ...described, all: SHARED },
  policyOrPattern: { ...described, not: { any: SHARED } },
};

/** Nothing shows increasing efforts: ours then expects the watch list, and the law does not. */
const COUNTS: RawYearFacts = {
  fullyMeetsMinimumStandards: false,
  significantEfforts: true,
  investigationsIncreased: false,
  prosecutionsIncreased: false,
  convictionsIncreased: false,
  victimAssistanceIncreased: false,
  officialComplicityDecreasing: false,
};

describe('kernel inputs in columns', () => {
  it('are in the groups that the exact codes of the engine are in, in both modes', () => {
    fc.assert(
      fc.property(
        fc.array(yearFacts, { minLength: 1, maxLength: 40 }),
        reportYears,
        anyReadings,
        (rows, year, readings) => {
          for (const modes of compared(DEFAULT_RULEBOOK, year, readings, rows)) {
            for (const { found, wanted } of modes) expect(found).toEqual(wanted);
          }
        },
      ),
      { numRuns: RUNS },
    );
  });

  it('are exact where one unknown fact feeds two inputs, in opposite directions', () => {
    const rulebook = changed({
      significantEfforts: { ...described, all: [holds('extensiveTrafficking')] },
      policyOrPattern: { ...described, not: { all: [holds('extensiveTrafficking')] } },
    });
    const rows = [{}, { extensiveTrafficking: true }, { fullyMeetsMinimumStandards: true }];
    const [open] = compared(rulebook, 2025, DEFAULT_READINGS, rows);
    expect(open?.[0]?.found).toEqual(open?.[0]?.wanted);
    const merits = meritsProgram(rulebook, lawOf(2025).parameters, DEFAULT_READINGS);
    expect(merits.sharedFacts).toHaveLength(1);
    expect(fillingsOf(merits, 'law')).toHaveLength(4);
    // Neither "no pattern and no efforts" nor "a pattern and efforts" can be.
    const codes = open?.[0]?.found ?? [];
    expect(codes.some((code) => (code & 8) === 0 && (code & 16) === 0 && (code & 7) === 0)).toBe(
      false,
    );
  });

  it('are asked of the engine where too much is shared, and are the same', () => {
    const rulebook = changed(SHARING);
    const merits = meritsProgram(rulebook, lawOf(2025).parameters, DEFAULT_READINGS);
    expect(merits.sharedFacts).toHaveLength(6);
    expect(fillingsOf(merits, 'law')).toBe(null);
    fc.assert(
      fc.property(fc.array(yearFacts, { minLength: 1, maxLength: 3 }), (rows) => {
        for (const modes of compared(rulebook, 2025, DEFAULT_READINGS, rows)) {
          for (const { found, wanted } of modes) expect(found).toEqual(wanted);
        }
      }),
      { numRuns: 5 },
    );
  });

  it.each([
    ['a network', {}],
    ['the engine', SHARING],
  ])('are told apart by more inputs than a word has bits, by %s', (_, sharing) => {
    const rulebook = changedRulebook((files) => {
      const rule = ruleOf(files, 'as-on-the-merits');
      const inputs = KERNEL_INPUTS.slice(5).map((condition) => ({ condition }));
      const read = inputs.map((one) => ({ any: [one, { not: one }] }));
      // A rule that reads inputs, whatever they are, and then does as another does.
      const more = { ...rule, name: 'more', priority: 11, conditions: { all: read } };
      files['automatic-downgrade']?.rules.push(more);
    });
    const table = kernelTable(rulebook, lawOf(2010).parameters, DEFAULT_READINGS);
    expect(codeGroups(rulebook, table, false).codes.length).toBeGreaterThan(64);
    const rows = [COUNTS, {}, { ...COUNTS, convictionsIncreased: true }];
    const found = compared(changed(sharing, rulebook), 2010, DEFAULT_READINGS, rows);
    for (const modes of found) for (const one of modes) expect(one.found).toEqual(one.wanted);
    expect(found[0]?.[0]?.found).not.toEqual(found[0]?.[1]?.found);
    expect(found[0]).not.toEqual(found[2]);
  });

  it('tell a waiver apart on the watch list only, and practice what it reads besides', () => {
    const table = kernelTable(DEFAULT_RULEBOOK, lawOf(2025).parameters, DEFAULT_READINGS);
    expect(codeGroups(DEFAULT_RULEBOOK, table, false).codes).toEqual([0, 1, 2, 4, 8, 16, 48, 112]);
    const practice = codeGroups(DEFAULT_RULEBOOK, table, true).codes;
    expect(practice).toEqual([0, 1, 2, 4, 8, 16, 48, 112, 176, 240, 272]);
    const facts = {
      ...COUNTS,
      victimNumbersVerySignificant: true,
      victimAssistanceIncreased: true,
    };
    const [modes] = compared(DEFAULT_RULEBOOK, 2025, DEFAULT_READINGS, [facts]);
    for (const one of modes ?? []) expect(one.found).toEqual(one.wanted);
    expect(modes?.[1]?.found).toContain(176);
  });
});
