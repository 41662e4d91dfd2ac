import { type Audit, audit } from '../../audit/audit.ts';
import type { AuditRow } from '../../audit/row.ts';
import type { Notice } from '../../classify/classification.ts';
import { DISCLAIMER } from '../../explain/sections/closing.ts';
import { PLACEMENTS } from '../../facts/placements.ts';
import { causeName } from '../../messages/en/causes.ts';
import { noticeText } from '../../messages/en/notices.ts';
import { problem } from '../../problems/problem.ts';
import { gatherHistories } from '../gather-histories.ts';
import { countryTitle } from '../input/country.ts';
import { bold, type Io } from '../io.ts';
import { CLASSIFYING } from '../options.ts';
import { printCitation } from '../print-citation.ts';
import { Refusal } from '../refusal.ts';
import { classifyOptionsOf } from '../settings.ts';
import { tableText } from '../table.ts';
import { COMMAND, type Verb } from '../verb.ts';
import { placementsShort } from '../words.ts';

/** `audit`: recorded placements held against the law. */
export const auditVerb: Verb = {
  name: 'audit',
  takes: 'FILE|-|COUNTRY...',
  count: [0, Number.POSITIVE_INFINITY],
  options: ['all', 'year', ...CLASSIFYING, 'cite', 'json'],
  summary: 'hold every recorded placement against the law of its year',
  details: [
    'With --all: the whole built-in record. Many countries are told in a summary, with the',
    'years that are not lawful or cannot be verified; one country year by year.',
    'The law alone decides, never practice. The exit code is 1 where a year is unlawful.',
  ],
  examples: ['audit THA', 'audit --all --json', 'audit --all --reading reinstatementCap=F2'],
  run: async (given, io) => {
    const named = given.positionals.length > 0;
    if (named === given.has('all')) {
      const code = named ? 'usage.conflicting-options' : 'usage.audit-needs-history';
      throw new Refusal(COMMAND, [
        problem(code, [], named ? { options: ['--all', 'FILE|COUNTRY'] } : {}),
      ]);
    }
    const options = classifyOptionsOf(given);
    const { histories, code } = await gatherHistories(given, io);
    const result = audit(histories, options);
    await io.out(given.has('json') ? `${JSON.stringify(result)}\n` : auditText(result, io));
    if (code !== 0) return code;
    await printCitation(given, false, io);
    return result.summary.verdicts.unlawful > 0 ? 1 : 0;
  },
};

function auditText({ rows, summary }: Audit, io: Io): string {
  const one = summary.countries === 1;
  const shown = one ? rows : rows.filter(({ verdict }) => verdict !== 'lawful');
  const [first] = rows;
  const title =
    one && first !== undefined
      ? countryTitle(first.country, first.year)
      : `${summary.countries} countries, ${summary.countryYears} recorded country-years`;
  const head = [
    ...(one ? [] : ['country']),
    'year',
    'placement',
    'verdict',
    'waiver',
    'possible causes',
    'notes',
  ];
  const lines = shown.map((row) => [...(one ? [] : [row.country]), ...cellsOf(row, !one)]);
  const table = shown.length === 0 ? '' : tableText(head, lines, (line) => bold(line, io));
  return `${bold(title, io)}\n${table}${legendOf(shown)}${summaryText(summary)}${DISCLAIMER}\n`;
}

function cellsOf(row: AuditRow, brief: boolean): readonly string[] {
  const notes = row.notices.filter(({ code }) => NOTED.includes(code));
  return [
    String(row.year),
    placementsShort([row.placement]),
    row.verdict,
    waiverWord(row),
    causesOf(row),
    notes.map((notice) => (brief ? briefly(notice) : noticeText(notice))).join(brief ? '; ' : ' '),
  ];
}

/** Of an unlawful row the causes are not of what is on record. */
function causesOf({ causes, verdict }: AuditRow): string {
  const names = causes.map((cause) => causeName(cause)).join(' / ');
  return verdict === 'unlawful' ? `the law would give: ${names}` : names;
}

/** A notice of `NOTED` in a few words. */
function briefly({ code, params }: Notice): string {
  const { possible, published } = params;
  if (code === 'waiver.without-effect') return 'the waiver has no effect';
  if (code === 'record.reassessed') return `published as ${shortOf([published])}`;
  return `the law allows ${shortOf(Array.isArray(possible) ? possible : [])}`;
}

function shortOf(placements: readonly unknown[]): string {
  return placementsShort(PLACEMENTS.filter((one) => placements.includes(one)));
}

/** What the words of the table mean, those only that it uses. */
function legendOf(rows: readonly AuditRow[]): string {
  const waivers = rows.map(waiverWord);
  const uses = (word: string): boolean => waivers.some((one) => one.endsWith(word));
  const words = [
    ...(uses('implied') ? ['implied: the placement was lawful only with a waiver'] : []),
    ...(uses('evidenced') ? ['evidenced: a source tells of the waiver'] : []),
  ];
  const open = rows.some(({ verdict }) => verdict === 'unverifiable');
  return [
    ...(words.length === 0 ? [] : [`Waivers ${words.join('; ')}.\n`]),
    ...(open
      ? [
          'Unverifiable: lawful under some of the pasts that unknown years allow, not under others.\n',
        ]
      : []),
  ].join('');
}

/** Notices worth a remark in the table; those about waivers and rows have columns or marks. */
const NOTED = ['record.not-lawful', 'waiver.without-effect', 'record.reassessed'];

function waiverWord({ waiverRequired, notices }: AuditRow): string {
  if (waiverRequired === 'no') return '';
  const evidenced = notices.some(({ code }) => code === 'waiver.evidenced');
  const word = waiverRequired === 'yes' ? 'required' : 'perhaps required';
  return `${word}, ${evidenced ? 'evidenced' : 'implied'}`;
}

function summaryText({ verdicts, waivers, causes }: Audit['summary']): string {
  const counts = Object.entries(verdicts).map(([verdict, count]) => `${count} ${verdict}`);
  const tier3 = (
    ['automatic-downgrade', 'reinstatement-cap', 'policy-or-pattern'] as const
  ).flatMap((cause) => {
    const count = causes[cause];
    if (count === undefined) return [];
    return [
      `${causeName(cause)}: the only possible cause of ${count.only}, one of several of ${count.possible}`,
    ];
  });
  return [
    `${counts.join(', ')}.`,
    `Waiver years that placements took: ${waivers.required}, perhaps ${waivers.maybe} more; evidenced: ${waivers.evidenced}.`,
    ...tier3.map((line) => `${line}.`),
    '',
  ].join('\n');
}
