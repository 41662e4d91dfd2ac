import type { Results } from '../results.ts';
import { mebibytes, timeOf } from './numbers.ts';
import type { Table } from './table.ts';

/** How cost grows with rules, facts, years, countries and country-years. */
export function growthTables(results: Results): readonly Table[] {
  return [rules(results), facts(results), years(results), countries(results), rows(results)];
}

function rules({ rules: found }: Results): Table {
  return {
    title: 'Growth with the number of rules',
    notes: [
      'The merits of report year 2025; the rulebook once and several times over, renamed, each copy with other operands left out. Compiling is done once for each law version. The columns compile to shared decision diagrams, so that what copies have in common costs once.',
    ],
    head: [
      'conditions',
      'compile: engine',
      'compile: columns',
      'one pass of the engine',
      'columns',
    ],
    rows: found.map((one) => [
      String(one.conditions),
      timeOf(one.compileProgram * 1000),
      timeOf(one.compileColumns * 1000),
      timeOf(one.program),
      timeOf(one.columns),
    ]),
  };
}

function facts({ facts: found }: Results): Table {
  return {
    title: 'Growth with the number of facts',
    notes: ['classify with a known clock, report year 2025, facts drawn by chance.'],
    head: ['facts stated', 'classify'],
    rows: found.map(({ facts: count, time }) => [String(count), timeOf(time)]),
  };
}

function years({ years: found }: Results): Table {
  return {
    title: 'Growth with the years of a history',
    notes: [
      'Placements by chance from 2001 on. The last year alone: its clock follows from all years before. Every year: replay, for each year.',
    ],
    head: ['years', 'classify, the last year', 'replay, for each year'],
    rows: found.map((one) => [String(one.years), timeOf(one.last), timeOf(one.each)]),
  };
}

function countries({ countries: found }: Results): Table {
  return {
    title: 'Growth with the number of countries',
    notes: [
      'The real record, repeated beyond its countries; for each country-year. classifyMany gathers facts, fills columns and writes rows; replay writes full documents.',
    ],
    head: ['countries', 'country-years', 'classifyMany', 'replay'],
    rows: found.map((one) => [
      String(one.countries),
      one.years.toLocaleString('en-US'),
      timeOf(one.many),
      timeOf(one.replay),
    ]),
  };
}

function rows({ rows: found }: Results): Table {
  return {
    title: 'Growth with the number of country-years',
    notes: [
      'Report year 2025 through the column evaluator: 8,192 different country-years, repeated. Columns: facts, clocks and outcomes. Growth: of the resident size at most, beside the columns.',
    ],
    head: ['country-years', 'time', 'for each', 'columns', 'growth'],
    rows: found.map((one) => [
      one.rows.toLocaleString('en-US'),
      timeOf(one.seconds * 1e6),
      timeOf((one.seconds / one.rows) * 1e6),
      mebibytes(one.bytes),
      one.growth === 0 ? 'none' : mebibytes(one.growth),
    ]),
  };
}
