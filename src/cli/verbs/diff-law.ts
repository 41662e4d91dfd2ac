import { type DifferenceYear, diffLaw, type LawDifference } from '../../audit/diff-law.ts';
import { diffRecord } from '../../audit/diff-record.ts';
import type { LawSide } from '../../audit/law-side.ts';
import { parseLawSide } from '../../audit/parse-law-side.ts';
import { DISCLAIMER } from '../../explain/sections/closing.ts';
import { causeName } from '../../messages/en/causes.ts';
import { inputText } from '../../messages/en/inputs.ts';
import { capital, countText, listText } from '../../messages/en/list.ts';
import type { Problem } from '../../problems/problem.ts';
import { gatherHistories } from '../gather-histories.ts';
import { bold, type Io } from '../io.ts';
import { recordDifferencesText } from '../record-differences-text.ts';
import { refuse } from '../settings.ts';
import { tableText } from '../table.ts';
import type { Given, Verb } from '../verb.ts';
import { placementsShort } from '../words.ts';

/** `diff-law`: where two laws or readings part, in theory and over the record. */
export const diffLawVerb: Verb = {
  name: 'diff-law',
  takes: 'A B [FILE|-|COUNTRY...]',
  count: [2, Number.POSITIVE_INFINITY],
  options: ['with', 'json'],
  summary: 'where two laws or readings differ: the shortest history, the record',
  details: [
    'A and B: a report year (2018), a law version (R2019), the value of a reading (F2, freeze),',
    'NAME=VALUE of a reading or of a parameter of the law, or several of these joined by +.',
    'Without a history: the whole built-in record.',
  ],
  examples: ['diff-law 2018 2019', 'diff-law F1 F2 DJI', 'diff-law 2025 2025+maxWaiverYears=2'],
  run: async (given, io) => {
    const [a, b] = sidesOf(given);
    const others = { ...given, positionals: given.positionals.slice(2) };
    const { histories, code } = await gatherHistories(others, io);
    const law = diffLaw(a, b);
    const record = diffRecord(histories, a, b);
    const all = others.positionals.length > 0;
    const names = given.positionals.slice(0, 2);
    await io.out(
      given.has('json')
        ? `${JSON.stringify({ ...law, record })}\n`
        : [
            lawText(law, names, io),
            recordDifferencesText(record, names, all, io),
            `${DISCLAIMER}\n`,
          ].join('\n'),
    );
    return code;
  },
};

/** Both sides. Throws Refusal with every fault of either. */
function sidesOf({ positionals }: Given): readonly [LawSide, LawSide] {
  const problems: Problem[] = [];
  const [a = {}, b = {}] = positionals.slice(0, 2).map((word): LawSide => {
    const side = parseLawSide(word);
    if (side.ok) return side.value;
    problems.push(...side.problems);
    return {};
  });
  refuse(problems);
  return [a, b];
}

function lawText(law: LawDifference, names: readonly string[], io: Io): string {
  const { differing, clock, findings } = law;
  const [a = 'A', b = 'B'] = names;
  const head = ['what differs', a, b, ''];
  const rows = differing.map(({ name, kind, title, searched, a: one, b: other }) => [
    kind === 'reading' ? `reading ${name}` : title,
    valueText(one),
    valueText(other),
    searched ? '' : 'below the findings: not varied here',
  ]);
  const table =
    rows.length === 0
      ? 'The two are the same law under the same readings.\n'
      : tableText(head, rows, (line) => bold(line, io));
  return [
    `${bold(`${a} and ${b}`, io)}\n${table}`,
    clockText(clock, law.pairs, names, io),
    ...(findings === null ? [] : [findingsText(findings, names)]),
  ].join('\n');
}

function valueText(value: LawDifference['differing'][number]['a']): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return String(value);
}

function clockText(
  clock: LawDifference['clock'],
  pairs: number,
  [a = 'A', b = 'B']: readonly string[],
  io: Io,
): string {
  if (clock === null) {
    return `No history makes the clocks differ where the findings mean the same (${countText(pairs, 'pair')} of clocks looked at).\n`;
  }
  const head = ['year', 'the findings alone', 'waiver', a, 'cause', b, 'cause'];
  const rows = clock.map((year) => [
    String(year.year ?? year.position),
    placementsShort([year.a.merits]),
    year.waiver ? 'granted' : '',
    placementsShort([year.a.placement]),
    causeName(year.a.cause),
    placementsShort([year.b.placement]),
    causeName(year.b.cause),
  ]);
  return [
    `${bold('The shortest history on which the clocks differ', io)}\n`,
    tableText(head, rows, (line) => bold(line, io)),
    ...rulesOf(clock.at(-1), [a, b]),
  ].join('');
}

/** The rule that decides the last year on each side. */
function rulesOf(last: DifferenceYear | undefined, [a = 'A', b = 'B']: readonly string[]) {
  if (last === undefined) return [];
  return (
    [
      [a, last.a],
      [b, last.b],
    ] as const
  ).flatMap(([name, { rules }]) => {
    const rule = rules.at(-1);
    return rule === undefined ? [] : [`${name}: ${rule.title} [${rule.cite}].\n`];
  });
}

function findingsText(findings: DifferenceYear, [a = 'A', b = 'B']: readonly string[]): string {
  const facts = Object.entries(findings.inputs).flatMap(([input, value]) =>
    value === true ? [inputText(input, value)] : [],
  );
  const found = facts.length === 0 ? 'nothing of the kind is found' : listText(facts, 'and');
  return `${capital(found)}: that year alone is ${placementsShort([findings.a.placement])} under ${a}, ${placementsShort([findings.b.placement])} under ${b}.\n`;
}
