import { type Audit, audit } from '../../audit/audit.ts';
import type { AuditRow } from '../../audit/row.ts';
import { DISCLAIMER } from '../../explain/sections/closing.ts';
import { causeName } from '../../messages/en/causes.ts';
import { noticeText } from '../../messages/en/notices.ts';
import { problem } from '../../problems/problem.ts';
import { gatherHistories } from '../gather-histories.ts';
import { countryTitle } from '../input/country.ts';
import { bold, type Io } from '../io.ts';
import { CLASSIFYING } from '../options.ts';
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
  options: ['all', 'year', ...CLASSIFYING, 'json'],
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
  return `${bold(title, io)}\n${table}${summaryText(summary)}${DISCLAIMER}\n`;
}

function cellsOf(row: AuditRow, brief: boolean): readonly string[] {
  const notes = row.notices.filter(({ code }) => NOTED.includes(code));
  return [
    String(row.year),
    placementsShort([row.placement]),
    row.verdict,
    waiverWord(row),
    row.causes.map((cause) => causeName(cause)).join(' / '),
    notes.map((notice) => (brief ? notice.code : noticeText(notice))).join(' '),
  ];
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
