import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classify } from '../../../src/classify/classify.ts';
import { PLACEMENTS } from '../../../src/facts/placements.ts';
import { gatherFacts } from '../../../src/history/gather.ts';
import { parseHistory } from '../../../src/history/parse.ts';
import { INITIAL_STATE } from '../../../src/kernel/state.ts';
import { lawOf } from '../../../src/law/law.ts';
import { ProblemsError } from '../../../src/problems/problems-error.ts';
import { columnEvaluator } from '../../../src/simulate/columns/column-evaluator.ts';
import { type FactColumns, NO_PLACEMENT } from '../../../src/simulate/columns/fact-columns.ts';
import { emptyColumns, type OpenColumns } from '../../../src/simulate/columns/fill-columns.ts';
import { integerFromEnvironment } from '../../setup/environment.ts';
import { yearFacts } from '../../support/arbitraries/year-facts.ts';
import { columnsOf } from './columns-of.ts';

const RUNS = integerFromEnvironment('TVPA_RUNS', 60, 1);

/** Findings of a government that is rated, on the watch list and nowhere else. */
const WATCHED = {
  specialCase: false,
  minimumStandardsApplicable: true,
  fullyMeetsMinimumStandards: false,
  policyOrPattern: false,
  significantEfforts: true,
  meetsWatchListCriteria: true,
} as const;

const COMPLIANT = {
  specialCase: false,
  minimumStandardsApplicable: true,
  fullyMeetsMinimumStandards: true,
} as const;

/** Row 1 of every three is fully compliant, row 2 is on the watch list, row 0 is unknown. */
function patterned(rows: number): OpenColumns {
  const kinds = [{}, COMPLIANT, WATCHED];
  return columnsOf(Array.from({ length: rows }, (_, row) => kinds[row % 3] ?? {}));
}

function takeOne(columns: FactColumns, year: number, spare = 0) {
  const evaluator = columnEvaluator();
  const clocks = new Uint32Array(columns.rows + spare).fill(evaluator.clocks([INITIAL_STATE]));
  const outcomes = new Uint32Array(columns.rows + spare).fill(4242);
  const before = clocks[0];
  evaluator.step(year, columns, clocks, outcomes);
  return { evaluator, clocks, outcomes, before };
}

describe('columnEvaluator', () => {
  it.each([1, 31, 32, 33, 64, 65, 2048, 2049, 8192, 8225])('takes %i rows, and no more', (rows) => {
    const { evaluator, clocks, outcomes, before } = takeOne(patterned(rows), 2024, 3);
    const placements = Array.from(outcomes.subarray(0, rows), (one) => evaluator.outcome(one));
    for (const [row, { placement, possible }] of placements.entries()) {
      const wanted = [null, 'tier-1', 'tier-2-watch-list'][row % 3];
      expect(placement, `row ${row}`).toBe(wanted);
      expect(possible.length).toBe(row % 3 === 0 ? PLACEMENTS.length : 1);
    }
    expect([...outcomes.subarray(rows)]).toEqual([4242, 4242, 4242]);
    expect([...clocks.subarray(rows)]).toEqual([before, before, before]);
  });

  it('takes no rows at all', () => {
    expect(takeOne(emptyColumns(0), 2024).outcomes).toHaveLength(0);
  });

  it('does not read what stands beyond the rows, nor the value of an unknown row', () => {
    const columns = patterned(33);
    for (const column of Object.values(columns.facts)) {
      column.value[0] = (column.value[0] ?? 0) | ~(column.known[0] ?? 0);
      column.value[1] = (column.value[1] ?? 0) | ~1;
      column.known[1] = (column.known[1] ?? 0) | ~1;
    }
    const { evaluator, outcomes } = takeOne(columns, 2024);
    const plain = takeOne(patterned(33), 2024);
    expect([...outcomes].map(evaluator.outcome)).toEqual(
      [...plain.outcomes].map(plain.evaluator.outcome),
    );
  });

  it('keeps apart two watch-list years in a row and more, and gives the states', () => {
    const evaluator = columnEvaluator();
    const columns = patterned(3);
    const clocks = new Uint32Array(3).fill(evaluator.clocks([INITIAL_STATE]));
    const outcomes = new Uint32Array(3);
    const causes = [2021, 2022, 2023].map((year) => {
      evaluator.step(year, columns, clocks, outcomes);
      return evaluator.outcome(outcomes[2] ?? 0).causes;
    });
    expect(causes).toEqual([['merits'], ['merits'], ['automatic-downgrade', 'waiver']]);
    const runs = evaluator.states(clocks[2] ?? 0).map(({ run, previous }) => [previous, run]);
    expect(runs).toContainEqual(['tier-2-watch-list', 3]);
    expect(runs).toContainEqual(['tier-3', 0]);
  });

  it('gives what classify gives, without `stated` and with a placement out of range', () => {
    fc.assert(
      fc.property(
        fc.array(yearFacts, { minLength: 1, maxLength: 5 }),
        fc.integer({ min: 2001, max: 2030 }),
        (rows, year) => {
          const evaluator = columnEvaluator();
          const gathered = rows.map((stated) => factsOf(historyOf(stated, year)));
          const { rows: count, facts } = columnsOf(gathered);
          const recorded = new Uint8Array(count).fill(NO_PLACEMENT + 7);
          const clocks = new Uint32Array(count).fill(evaluator.clocks(year));
          const outcomes = new Uint32Array(count);
          evaluator.step(year, { rows: count, facts, recorded }, clocks, outcomes);
          for (const [row, stated] of rows.entries()) {
            const answer = classify(historyOf(stated, year));
            const { causes, ...outcome } = evaluator.outcome(outcomes[row] ?? 0);
            expect(answer).toMatchObject(outcome);
            expect(new Set(causes)).toEqual(new Set(answer.causes));
            expect(evaluator.states(clocks[row] ?? 0)).toEqual(answer.state.after);
          }
        },
      ),
      { numRuns: RUNS },
    );
  });

  it('gives one class to rows that nothing tells apart', () => {
    const classes = new Uint32Array(33);
    columnEvaluator().merits(2024, patterned(33), classes);
    const kinds = [0, 1, 2].map((kind) => new Set(classes.filter((_, row) => row % 3 === kind)));
    expect(kinds.map((kind) => kind.size)).toEqual([1, 1, 1]);
    expect(new Set(classes).size).toBe(3);
  });

  it.each([[1], [33], [2049]])('writes classes of %i rows, and no more', (rows) => {
    const classes = new Uint32Array(rows + 40).fill(4242);
    columnEvaluator().merits(2024, patterned(rows), classes);
    expect(new Set(classes.subarray(0, rows)).size).toBe(Math.min(rows, 3));
    expect(new Set(classes.subarray(rows))).toEqual(new Set([4242]));
  });

  it('refuses columns that do not fit, all problems at once', () => {
    const known = new Uint32Array(1);
    const facts = {
      significantEfforts: { value: new Uint32Array(1), known },
      victimsPerYear: { value: new Uint32Array(64), known: new Uint32Array(2) },
      significantEffort: { value: known, known },
    };
    const columns = { rows: 33, facts, recorded: new Uint8Array(32) } as unknown as FactColumns;
    const evaluator = columnEvaluator();
    const call = () => evaluator.step(1999, columns, new Uint32Array(33), new Uint32Array(8));
    expect(problemsOf(call)).toEqual([
      ['options.year-out-of-range', ['year']],
      ['input.too-small', ['facts', 'significantEfforts', 'value']],
      ['input.too-small', ['facts', 'significantEfforts', 'known']],
      ['input.wrong-type', ['facts', 'victimsPerYear', 'value']],
      ['input.unknown-name', ['facts', 'significantEffort']],
      ['input.too-small', ['recorded']],
      ['input.too-small', ['outcomes']],
    ]);
    const few = () => evaluator.merits(2024, patterned(33), new Uint32Array(32));
    expect(problemsOf(few)).toEqual([['input.too-small', ['classes']]]);
    const bad = { rows: -1, facts: {} };
    expect(problemsOf(() => evaluator.merits(2024, bad, known))).toEqual([
      ['input.wrong-type', ['rows']],
    ]);
  });

  it('refuses a start that is no report year and no state of the clock', () => {
    const { clocks } = columnEvaluator();
    const state = { run: 99, waivers: -1, cap: 'open', arming: 1, previous: 'tier-9' };
    const starts: readonly unknown[] = [1990, 2024.5, '2024', null, [], [state], [null], [{}]];
    expect(starts.map((start) => problemsOf(() => clocks(start as number)))).toEqual([
      [['options.year-out-of-range', ['start']]],
      [['options.year-out-of-range', ['start']]],
      [['input.wrong-type', ['start']]],
      [['input.wrong-type', ['start']]],
      [['options.empty-resume', ['start']]],
      [
        ['input.too-big', ['start', 0, 'run']],
        ['input.too-small', ['start', 0, 'waivers']],
        ['input.not-allowed', ['start', 0, 'cap']],
        ['input.wrong-type', ['start', 0, 'arming']],
        ['input.not-allowed', ['start', 0, 'previous']],
      ],
      [['input.wrong-type', ['start', 0]]],
      ['run', 'waivers', 'cap', 'arming', 'previous'].map((name) => [
        'input.missing',
        ['start', 0, name],
      ]),
    ]);
  });

  it('says what a start may be', () => {
    const start = '2024' as unknown as number;
    expect(() => columnEvaluator().clocks(start)).toThrow('a report year or a list of states');
  });

  it('takes columns that hold nothing but findings', () => {
    const { rows, facts } = patterned(3);
    const { evaluator, outcomes } = takeOne({ rows, facts }, 2024);
    const placements = [...outcomes].map((one) => evaluator.outcome(one).placement);
    expect(placements).toEqual([null, 'tier-1', 'tier-2-watch-list']);
  });

  it('refuses numbers that it never gave, of clocks and of outcomes', () => {
    const evaluator = columnEvaluator();
    expect(problemsOf(() => evaluator.outcome(77))).toEqual([['input.wrong-type', ['outcome']]]);
    expect(problemsOf(() => evaluator.states(77))).toEqual([['input.wrong-type', ['clocks']]]);
    const strange = new Uint32Array([0xffff_fff0]);
    const step = () => evaluator.step(2024, emptyColumns(1), strange, new Uint32Array(1));
    expect(problemsOf(step)).toEqual([['input.wrong-type', ['clocks']]]);
  });

  it('refuses options that it cannot obey', () => {
    const options = { law: { base: 2018 } } as object;
    expect(problemsOf(() => columnEvaluator(options))).toEqual([['options.unknown-name', ['law']]]);
  });
});

/** The facts of a history's only year, what follows from others included. */
function factsOf(raw: object): Readonly<Record<string, boolean | number>> {
  const result = parseHistory(raw);
  const entry = result.ok ? result.value.years[0] : undefined;
  const { known } = gatherFacts(entry, undefined, lawOf(entry?.year ?? 0));
  return Object.fromEntries([...known].map(([name, { value }]) => [name, value]));
}

/** A history of one year; facts of the waiver have a place of their own there. */
function historyOf(stated: Readonly<Record<string, boolean | number>>, year: number): object {
  const [waiver, facts] = [true, false].map((wanted) =>
    Object.fromEntries(
      Object.entries(stated)
        .filter(([name]) => name.startsWith('waiver.') === wanted)
        .map(([name, value]) => [name.replace('waiver.', ''), value]),
    ),
  );
  return { country: 'THA', years: [{ year, facts, waiver }] };
}

function problemsOf(call: () => unknown): readonly unknown[] {
  try {
    call();
  } catch (fault) {
    if (fault instanceof ProblemsError) return fault.problems.map(({ code, path }) => [code, path]);
    throw fault;
  }
  return [];
}
