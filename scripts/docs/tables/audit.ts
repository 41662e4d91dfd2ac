import { causeName } from '../../../src/messages/en/causes.ts';
import { countryYearsText } from './country-years.ts';
import { codeOf, numberText, tableOf } from './markdown.ts';
import { auditUnder } from './record.ts';

/** The summary of the audit of the whole record under the default readings. */
export function auditSummary(): string {
  const { countries, countryYears, verdicts, waivers } = auditUnder().summary;
  return tableOf(
    ['what', 'country-years'],
    [
      [`held against the law, in ${countries} countries`, numberText(countryYears)],
      ['lawful', numberText(verdicts.lawful)],
      ['unlawful', numberText(verdicts.unlawful)],
      ['unverifiable', numberText(verdicts.unverifiable)],
      ['possible only with a waiver', numberText(waivers.required)],
      ['perhaps possible only with a waiver', numberText(waivers.maybe)],
      ['either of these, with a waiver on record', numberText(waivers.evidenced)],
    ],
  );
}

/** How often each cause is the only possible one, and one of several. */
export function auditCauses(): string {
  const rows = Object.entries(auditUnder().summary.causes)
    .map(([cause, count]) => ({ cause, only: count?.only ?? 0, possible: count?.possible ?? 0 }))
    .sort((a, b) => b.only + b.possible - a.only - a.possible)
    .map(({ cause, only, possible }) => [
      codeOf(cause),
      causeName(cause),
      numberText(only),
      numberText(possible),
    ]);
  return tableOf(['cause', 'in words', 'the only one possible', 'one of several'], rows);
}

/** The country-years that cannot be verified under the default readings. */
export function auditUnverifiable(): string {
  return `${countryYearsText(auditUnder().rows.filter(({ verdict }) => verdict === 'unverifiable'))}.`;
}

/** Year by year: waivers that the placements took, and how many are on record. */
export function auditWaivers(): string {
  const { rows } = auditUnder();
  const years = [...new Set(rows.map(({ year }) => year))].sort((a, b) => a - b);
  const lines = years.flatMap((year) => {
    const own = rows.filter((row) => row.year === year && row.waiverRequired !== 'no');
    if (own.length === 0) return [];
    const count = (required: string, evidenced: boolean): string =>
      numberText(
        own.filter(
          ({ waiverRequired, notices }) =>
            waiverRequired === required &&
            notices.some(({ code }) => code === 'waiver.evidenced') === evidenced,
        ).length,
      );
    return [
      [
        String(year),
        count('yes', true),
        count('yes', false),
        count('maybe', true),
        count('maybe', false),
      ],
    ];
  });
  const head = [
    'report',
    'required, on record',
    'required, implied',
    'perhaps, on record',
    'perhaps, implied',
  ];
  return tableOf(head, lines);
}
