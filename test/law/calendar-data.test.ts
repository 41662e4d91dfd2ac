import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CALENDAR_IDS, CALENDAR_RULES } from '../../src/law/calendar-rules.ts';
import { calendarSchema } from '../../src/law/calendar-schema.ts';
import { FIRST_REPORT_YEAR } from '../../src/law/law.ts';

const file: unknown = JSON.parse(
  readFileSync(new URL('../../rules/calendar.json', import.meta.url), 'utf8'),
);

describe('rules/calendar.json', () => {
  it('has the shape that the code reads', () => {
    expect(calendarSchema.safeParse(file).error?.issues).toBeUndefined();
    expect(CALENDAR_RULES.map(({ id }) => id)).toEqual(CALENDAR_IDS);
  });

  it.each(CALENDAR_RULES.map((rule) => [rule.id, rule] as const))('is sound for %s', (_, rule) => {
    const from = rule.versions.map((version) => version.from);
    expect(from).toEqual([...new Set(from)].sort((a, b) => a - b));
    expect(from[0]).toBe(FIRST_REPORT_YEAR);
    for (const { none, start, end, note, cite } of rule.versions) {
      expect(none === undefined).toBe(end !== undefined);
      if (none !== undefined) expect([start, note]).toEqual([undefined, expect.any(String)]);
      if (end !== undefined) expect(start !== undefined).toBe(rule.kind !== 'deadline');
      expect(cite).toMatch(/U\.S\.C\.|Pub\. L\.|practice/u);
    }
  });
});
