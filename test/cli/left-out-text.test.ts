import { expect, test } from 'vitest';
import { leftOutText } from '../../src/cli/left-out-text.ts';

test.each([
  ['nothing', { cut: false, givenUp: false }, []],
  [
    'large sets',
    { cut: true, givenUp: false },
    ['Sets of more than 7 changes were not looked for.'],
  ],
  [
    'what a search that was given up did not come to',
    { cut: true, givenUp: true },
    ['The search was given up before its end: what is told holds, but there may be other sets.'],
  ],
])('left out: %s', (_what, found, lines) => {
  expect(leftOutText({ largest: 7, ...found })).toEqual(lines);
});
