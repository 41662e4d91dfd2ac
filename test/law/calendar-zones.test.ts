import { execFile } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { bundledCalendar } from '../support/bundled-command.ts';
import { expectedDates, plusDays } from './calendar-oracle.ts';

const run = promisify(execFile);

/**
 * Runs in a process of its own, since a zone is fixed when one starts. Releases are chosen
 * so that counted days fall on changes of the clock, and on 30 December 2011, a day that
 * Samoa left out.
 */
const RELEASES: readonly [year: number, released: string][] = [
  ...Array.from({ length: 30 }, (_, at): [number, string] => [2001 + at, `${2001 + at}-06-01`]),
  ...Array.from({ length: 100 }, (_, at): [number, string] => [2011, plusDays('2011-09-26', at)]),
  ...Array.from({ length: 100 }, (_, at): [number, string] => [2025, plusDays('2025-09-10', at)]),
];

const program = `
import { calendar } from ${JSON.stringify(pathToFileURL(await bundledCalendar()).href)};
const answers = ${JSON.stringify(RELEASES)}.map(([year, released]) =>
  calendar(year, { released }).entries.map(({ id, date }) => [id, date]));
const offset = new Date(2025, 0, 1).getTimezoneOffset();
const midnight = new Date(2011, 11, 30).getDate();
console.log(JSON.stringify({ offset, midnight, answers }));
`;

describe('calendar in other time zones', () => {
  it.each([
    ['UTC', 0, 30],
    ['America/New_York', 300, 30],
    ['Pacific/Apia', -780, 31],
  ])(
    'is the same in %s',
    async (zone, offset, midnight) => {
      const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', program], {
        env: { ...process.env, TZ: zone },
        maxBuffer: 1e7,
      });
      const answer = JSON.parse(stdout);
      // The zone is really another one: its clock, and the day that Apia skipped.
      expect([answer.offset, answer.midnight]).toEqual([offset, midnight]);
      expect(answer.answers.map(Object.fromEntries)).toEqual(
        RELEASES.map(([year, released]) => expectedDates(year, released)),
      );
    },
    60_000,
  );
});
