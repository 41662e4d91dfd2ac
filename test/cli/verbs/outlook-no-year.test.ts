import { expect, test } from 'vitest';
import { linesOf } from '../support/small-histories.ts';

test('a history without a year is answered for a year that is named, and has no line of years', async () => {
  const { code, lines, err } = await linesOf('outlook blank.json calm.json --year 2026');
  expect({ code, err }).toEqual({ code: 0, err: [] });
  expect(lines.slice(0, 6)).toEqual([
    'Outlook for the 2026 report',
    '',
    '        2024',
    '  calm  2 2 | ?',
    '  2 Tier 2; ? not settled; | projected from here',
    '',
  ]);
  expect(lines.filter((line) => line.startsWith('blank'))).toHaveLength(1);
  const alone = await linesOf('outlook blank.json --year 2026 --json');
  expect(JSON.parse(alone.lines[0] ?? '')).toMatchObject({
    rows: [{ country: 'blank', year: 2026, placement: null }],
  });
});
