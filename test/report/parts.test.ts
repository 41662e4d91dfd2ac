import { describe, expect, test } from 'vitest';
import type { Section } from '../../src/explain/report.ts';
import { historyOf } from '../../src/history/history-of.ts';
import { report } from '../../src/index.ts';
import { ProblemsError } from '../../src/problems/problems-error.ts';
import { datesSection } from '../../src/report/sections/dates.ts';
import { outlookSection } from '../../src/report/sections/outlook.ts';
import { sourcesSection } from '../../src/report/sections/sources.ts';
import { CLOCKWORK, record } from '../timeline/support.ts';

const FACTS = {
  specialCase: false,
  minimumStandardsApplicable: true,
  fullyMeetsMinimumStandards: true,
};

/** Stated in full, so that there is little to ask and the report is quickly made. */
const SINGAPORE = { country: 'SGP', years: [{ year: 2024, facts: FACTS }] };

/** The text of a report without its tags. */
const textOf = (html: string): string =>
  html
    .replaceAll(/<style>[\s\S]*?<\/style>/gu, '')
    .replaceAll(/<[^>]*>/gu, ' ')
    .replaceAll(/\s+/gu, ' ');

/** Everything that a section says, without its layout. */
const says = (section: Section): string => `${section.heading}. ${JSON.stringify(section.blocks)}`;

describe('the table of contents', () => {
  test('names every country where there are several, with a way to each', () => {
    const html = report([SINGAPORE, CLOCKWORK], { names: { SGP: 'Singapore' } });
    const [, nav = ''] = /<nav aria-label="Countries">([\s\S]*?)<\/nav>/u.exec(html) ?? [];
    expect(nav).toContain('<li><a href="#country-1">Singapore (SGP)</a></li>');
    expect(nav).toContain('<li><a href="#country-2">AAA</a></li>');
    expect(html).toContain('<section id="country-2" aria-labelledby="country-2-heading">');
    expect(html).toContain('<title>Tier placements: Singapore (SGP), AAA</title>');
  });

  test('is not there for one', () => {
    expect(report(SINGAPORE)).not.toContain('<nav');
  });
});

describe('years that a report speaks of', () => {
  test('the timeline is cut to a span, and goes on with a scenario', () => {
    const cut = report(CLOCKWORK, { from: 2021, to: 2022 });
    expect(cut).toContain('2021: Tier 2 Watch List');
    expect(cut).not.toContain('<title>2020: ');
    expect(cut).not.toContain('<title>2023: ');
    const projected = report(CLOCKWORK, { scenario: { until: 2026 } });
    expect(projected).toMatch(/<title>2026: [^<]*projected/u);
    expect(report(CLOCKWORK)).not.toContain('<title>2026: ');
  });

  test('the outlook and the dates are those of the year and the next', () => {
    const html = report(SINGAPORE, { known: { released: '2023-01-01' } });
    expect(html).toContain('>What the 2025 report may bring<');
    expect(html).toContain('Dates of the 2024 report');
    expect(html).toContain('Dates of the 2025 report');
    expect(html).not.toContain('Dates of the 2026 report');
    expect(textOf(html)).toMatch(/2023-01-01 lies before/u);
    // The day of release that was given is that of the first of the two.
    expect(textOf(html).match(/the day of release is not given/gu)).toHaveLength(1);
  });

  test('the outlook never goes past the last report year', () => {
    expect(report(SINGAPORE, { year: 2100 })).toContain('>What the 2100 report may bring<');
  });

  test('nothing is asked about a year after the last report year', () => {
    const years = [{ year: 2100, placement: 'tier-1' }];
    const html = report({ country: 'SGP', years });
    expect(textOf(html)).toContain(
      'What would change it The history ends with 2100, the last report that can be asked about.',
    );
    // Of facts alone the last year itself is asked about, and it can be.
    const facts = report({ country: 'SGP', years: [{ year: 2100, facts: FACTS }] });
    expect(html.match(/Dates of the \d+ report/gu)).toEqual(['Dates of the 2100 report']);
    expect(facts).toContain('>What would change it in the 2100 report<');
  });

  test('the dates of the last two report years are both there', () => {
    const html = report({ country: 'SGP', years: [{ year: 2099, facts: FACTS }] });
    const named = html.match(/Dates of the \d+ report/gu);
    expect(named).toEqual(['Dates of the 2099 report', 'Dates of the 2100 report']);
  });

  test('days are counted from the due date where the day of release is not given', () => {
    expect(says(datesSection(2024, {}))).toContain('counted from the due date');
    expect(says(datesSection(2024, { released: '2024-06-24' }))).not.toContain(
      'counted from the due date',
    );
  });

  test('a day that is hardly right is told below the dates', () => {
    expect(says(datesSection(2024, { released: '2023-01-01' }))).toMatch(/2023-01-01 lies before/u);
    expect(says(datesSection(2024, { released: '2024-06-24' }))).not.toContain('lies before');
  });

  test('before there was a watch list, that is said', () => {
    const outlookOf = (year: number) => says(outlookSection(historyOf(SINGAPORE), year, {}));
    expect(outlookOf(2002)).toContain('The law of that report has no watch list.');
    expect(outlookOf(2025)).not.toContain('has no watch list');
    expect(outlookOf(2025)).toMatch(/^What the 2025 report may bring\. .*the law allows Tier 1/u);
  });
});

describe('what a report rests on', () => {
  test('a list of histories without a year is refused, and says where', () => {
    expect.assertions(1);
    try {
      report([SINGAPORE, { country: 'THA', years: [] }]);
    } catch (error) {
      const problems = error instanceof ProblemsError ? error.problems : [];
      expect(problems).toMatchObject([{ code: 'history.no-year', path: [1, 'years'] }]);
    }
  });

  test('a what-if law and readings go into every part', () => {
    const html = report(CLOCKWORK, { law: { parameters: { clock: false } } });
    expect(html).toContain('under the what-if law');
    expect(textOf(html)).toContain('This answer applies a what-if law');
  });

  test('the days that are known are those of the year', () => {
    const known = { determined: '2024-09-20', notified: '2024-09-25' };
    const told = textOf(report(SINGAPORE, { known }));
    const [, dates = ''] =
      /Dates of the 2024 report (.*) Dates of the 2025 report/u.exec(told) ?? [];
    expect(dates).toContain('2024-09-20');
    // Thirty days after the notice.
    expect(dates).toContain('2024-10-25');
    expect(textOf(report(SINGAPORE))).not.toContain('2024-09-20');
  });

  test('events that a source names are marked', () => {
    const events = [{ country: 'THA', year: 2014, event: 'automatic-downgrade' }] as const;
    const html = report(record('THA'), { events });
    expect(html).toMatch(/<title>2014: [^<]*; automatic downgrade</u);
  });

  test('the version of the record is cited where it is given', () => {
    expect(report(SINGAPORE, { data: '2001-2025.abc' })).toContain('record 2001-2025.abc');
  });

  test('a history without sources says that it names none', () => {
    expect(says(sourcesSection(historyOf(SINGAPORE), {}))).toContain(
      'The history names no source.',
    );
  });

  test('sources of facts, of a waiver and of statistics count as well', () => {
    const history = historyOf({
      country: 'SGP',
      years: [
        {
          year: 2023,
          placement: 'tier-2-watch-list',
          waiver: { granted: true, sources: ['a letter'] },
          statistics: { convictions: 4, sources: ['a table'] },
          facts: { significantEfforts: { value: true, sources: ['a page'] } },
        },
        { year: 2024, placement: 'tier-2', sources: ['a letter'] },
      ],
    });
    expect(sourcesSection(history, { 'a page': 'A book' }).blocks).toEqual([
      {
        kind: 'list',
        items: [
          { text: 'a letter (2023 and 2024)' },
          { text: 'a table (2023)' },
          { text: 'A book (2023)' },
        ],
      },
    ]);
  });
});

test('a history without years is a problem, among several histories too', () => {
  const empty = { country: 'SGP', years: [] };
  expect(() => report([SINGAPORE, { ...empty, country: 'THA' }])).toThrow(ProblemsError);
  expect(() => report({ ...SINGAPORE, years: [] })).toThrow(ProblemsError);
});
