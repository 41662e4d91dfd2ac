import type { Facts, Line, Outcome, Span, Table } from './tables.ts';

const YEAR = 2025;

/** Every case of a table. Only the table is consulted: no rule, and no code of the library. */
export function linesOf(table: Table): readonly Line[] {
  const { form, of = {} } = table;
  if (form === 'cases') return (table.cases ?? []).map((one) => stated(table, ...one));
  if (form === 'presumed') return presumed(table, of);
  return [...inYear(table, table.year ?? YEAR), ...acrossYears(table), ...settled(table)];
}

function stated(table: Table, facts: Facts, outcome: Outcome): Line {
  const title = Object.keys(facts).length === 0 ? 'nothing stated' : textOf(facts);
  return { title, year: table.year ?? YEAR, facts, outcome };
}

function presumed(table: Table, of: Facts): readonly Line[] {
  const presumption = table.presumption ?? {};
  const line = (title: string, facts: Facts, outcome: Outcome): Line => ({
    title,
    year: table.year ?? YEAR,
    facts,
    outcome,
  });
  return [
    line('found', of, 'holds'),
    line('found not to be so', opposite(of), 'fails'),
    line('nothing stated', {}, 'unknown'),
    line('no finding, and data withheld: presumed not to be so', presumption, 'fails'),
    line('no finding, and data provided', opposite(presumption), 'unknown'),
    line(
      'found, although data are withheld: the finding stands',
      { ...presumption, ...of },
      'holds',
    ),
  ];
}

/** One element after the other turned round, and left out, in one year. */
function inYear(table: Table, year: number): readonly Line[] {
  const of = askedIn(table, year);
  const { form, weak = [] } = table;
  const base = form === 'any' ? opposite(of) : of;
  const rest = statedApart(table, year);
  const line = (title: string, facts: Facts, outcome: Outcome): Line => ({
    title,
    year,
    facts: { ...table.given, ...rest, ...facts },
    outcome,
  });
  const elements = elementsOf(table, of);
  const turned = (fact: string): Outcome => {
    if (form === 'any') return 'holds';
    return form === 'unanimous' || weak.includes(fact) ? 'open' : 'fails';
  };
  const whole: Outcome = form === 'any' ? 'fails' : 'holds';
  const lines = [
    line(form === 'any' ? 'none is given' : 'all are given', base, whole),
    ...Object.keys(of).flatMap((fact) => [
      line(`${fact} the other way`, { ...base, ...opposite(only(base, [fact])) }, turned(fact)),
      line(`${fact} not stated`, without(base, [fact]), 'open'),
    ]),
  ];
  if (form !== 'unanimous') return lines;
  const against = opposite(of);
  return [
    ...lines,
    line('none is given', against, table.against ?? 'fails'),
    ...elements.map((element) =>
      line(`only ${element.join(' and ')}`, { ...against, ...only(of, element) }, 'open'),
    ),
  ];
}

/** The years beside each change of the law: asked from then on, or no longer. */
function acrossYears(table: Table): readonly Line[] {
  const { of = {}, given, clauses = {}, span, form } = table;
  const clauseLines = Object.entries(clauses).flatMap(([fact, years]) =>
    yearsBeside(years).flatMap(({ year, inside }) => clauseLine(table, fact, year, inside)),
  );
  if (span === undefined) return clauseLines;
  const facts = { ...given, ...of };
  const whole = yearsBeside(span).map(
    ({ year, inside }): Line => ({
      title: inside ? `in force in ${year}` : `not in force in ${year}`,
      year,
      facts,
      outcome: inside || form === 'unanimous' ? 'holds' : 'fails',
    }),
  );
  return [...clauseLines, ...whole];
}

function clauseLine(table: Table, fact: string, year: number, inside: boolean): readonly Line[] {
  const { form, weak = [], given } = table;
  const of = askedIn(table, year);
  const rest = statedApart(table, year);
  const known = { ...of, ...only(table.of ?? {}, [fact]) };
  const title = `${fact} the other way, ${inside ? 'asked' : 'not asked'} in ${year}`;
  const line = (facts: Facts, outcome: Outcome): Line => ({
    title,
    year,
    facts: { ...given, ...rest, ...facts },
    outcome,
  });
  if (form === 'any') {
    return [line({ ...opposite(known), ...only(known, [fact]) }, inside ? 'holds' : 'fails')];
  }
  const open = form === 'unanimous' || weak.includes(fact);
  const turned = { ...known, ...opposite(only(known, [fact])) };
  const lines = [line(turned, inside ? (open ? 'open' : 'fails') : 'holds')];
  if (form !== 'unanimous') return lines;
  const element = elementsOf(table, table.of ?? {}).find((one) => one.includes(fact)) ?? [fact];
  const against = { ...opposite(known), ...only(table.of ?? {}, element) };
  const only1 = {
    title: `only ${element.join(' and ')}, ${inside ? 'asked' : 'not asked'} in ${year}`,
  };
  return [...lines, { ...line(against, inside ? 'open' : (table.against ?? 'fails')), ...only1 }];
}

/** The determination settles it, whatever the elements are; another reading takes it away. */
function settled(table: Table): readonly Line[] {
  const { decidedBy, readings, given, form } = table;
  const year = table.year ?? YEAR;
  const of = askedIn(table, year);
  const facts = { ...given, ...of };
  const lines: Line[] = [];
  if (decidedBy !== undefined) {
    const against = { ...given, ...opposite(of) };
    lines.push(
      {
        title: `${decidedBy} found against it`,
        year,
        facts: { ...facts, [decidedBy]: false },
        outcome: 'fails',
      },
      {
        title: `${decidedBy} found for it`,
        year,
        facts: { ...against, [decidedBy]: true },
        outcome: 'holds',
      },
    );
  }
  if (readings !== undefined && form === 'all') {
    lines.push({ title: textOf(readings), year, facts, outcome: 'fails', readings });
  }
  return lines;
}

/** The facts of a table that the law of a year asks. */
function askedIn({ of = {}, clauses = {} }: Table, year: number): Facts {
  return Object.fromEntries(
    Object.entries(of).filter(([fact]) => {
      const [first, last] = clauses[fact] ?? [year, null];
      return year >= first && year <= (last ?? year);
    }),
  );
}

/** Facts not asked in a year are stated the other way: they must not matter. */
function statedApart(table: Table, year: number): Facts {
  const rest = without(table.of ?? {}, Object.keys(askedIn(table, year)));
  return table.form === 'any' ? rest : opposite(rest);
}

/** Facts one by one, but for those that stand for one element together. */
function elementsOf({ together = [] }: Table, of: Facts): readonly (readonly string[])[] {
  const apart = Object.keys(of).filter((fact) => !together.includes(fact));
  const joint = together.filter((fact) => fact in of);
  return [...apart.map((fact) => [fact]), ...(joint.length > 0 ? [joint] : [])];
}

function yearsBeside([first, last]: Span): readonly { year: number; inside: boolean }[] {
  const begins = first === 2001 ? [] : [{ year: first - 1, inside: false }];
  const ends =
    last === null
      ? []
      : [
          { year: last, inside: true },
          { year: last + 1, inside: false },
        ];
  return [...begins, { year: first, inside: true }, ...ends.filter(({ year }) => year !== first)];
}

function opposite(facts: Facts): Facts {
  return Object.fromEntries(Object.entries(facts).map(([fact, value]) => [fact, !value]));
}

function only(facts: Facts, names: readonly string[]): Facts {
  return Object.fromEntries(Object.entries(facts).filter(([fact]) => names.includes(fact)));
}

function without(facts: Facts, names: readonly string[]): Facts {
  return Object.fromEntries(Object.entries(facts).filter(([fact]) => !names.includes(fact)));
}

function textOf(facts: Readonly<Record<string, boolean | number | string>>): string {
  return Object.entries(facts)
    .map(([fact, value]) => `${fact} ${value}`)
    .join(', ');
}
