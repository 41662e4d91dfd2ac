import { linesOf } from './lines.ts';
import type { Facts, Line, Outcome, Table } from './tables.ts';
import { caseFileText } from './text.ts';

/** What `element-tables.json` holds. */
export interface ElementTables {
  readonly title: string;
  readonly about: string;
  readonly state: object;
  readonly tables: readonly Table[];
}

/** The text of `elements.json`: every case of every table, as a file of the conformance kit. */
export function elementsText({ title, state, tables }: ElementTables): string {
  const numbers = new Map<string, number>();
  const cases = tables.flatMap((table) =>
    linesOf(table).map((line) => {
      const number = (numbers.get(table.condition) ?? 0) + 1;
      numbers.set(table.condition, number);
      return caseOf(`${table.condition}-${number}`, table, line, state);
    }),
  );
  return caseFileText({
    title,
    about:
      'One element of one condition at a time: given, the other way, left out, and in the years beside each change of the law. Expanded from element-tables.json, which was written by hand from the statute; the rules are not consulted. The country is made up.',
    generated: true,
    cases,
  });
}

function caseOf(id: string, table: Table, line: Line, state: object): object {
  const { condition, shows, same = [], opposite = [] } = table;
  const { title, year, facts, outcome, readings } = line;
  const other = { holds: 'fails', fails: 'holds' } as const;
  const turned: Outcome = outcome === 'holds' || outcome === 'fails' ? other[outcome] : outcome;
  return {
    id,
    title: `${condition}: ${title}`,
    shows: [shows],
    ...(readings === undefined ? {} : { readings }),
    resume: [state],
    history: { country: 'XXA', years: [{ year, ...yearFacts(facts) }] },
    expect: [
      {
        year,
        conditions: Object.fromEntries([
          [condition, outcome],
          ...same.map((name) => [name, outcome]),
          ...opposite.map((name) => [name, turned]),
        ]),
      },
    ],
  };
}

function yearFacts(facts: Facts): object {
  const of = (waiver: boolean) =>
    Object.entries(facts).filter(([fact]) => fact.startsWith('waiver.') === waiver);
  const waiver = of(true).map(([fact, value]) => [fact.slice('waiver.'.length), value]);
  return {
    ...(waiver.length > 0 ? { waiver: Object.fromEntries(waiver) } : {}),
    facts: Object.fromEntries(of(false)),
  };
}
