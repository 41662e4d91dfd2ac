import fc from 'fast-check';
import { NOTICE_CODES, PROBLEM_CODES, RULEBOOK_CODES } from '../../../src/messages/codes.ts';
import type { Problem } from '../../../src/problems/problem.ts';
import { hostileText } from './hostile-text.ts';

const names = [
  'found',
  'allowed',
  'nearest',
  'expected',
  'minimum',
  'years',
  'reason',
  'fact',
  'placement',
  'possible',
  'recorded',
  'inputs',
  'practices',
  'faults',
  'grounds',
  '__proto__',
];

const param = fc.oneof(
  hostileText,
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
  fc.array(hostileText),
  fc.array(fc.integer()),
);

/** Problems and notices of every known code and some unknown ones, with params of any kind. */
export const anyProblem: fc.Arbitrary<Problem> = fc.record({
  code: fc.oneof(
    fc.constantFrom(...PROBLEM_CODES, ...RULEBOOK_CODES, ...NOTICE_CODES),
    hostileText.map((text) => `x${text}`),
  ),
  path: fc.array(fc.oneof(hostileText, fc.nat()), { maxLength: 3 }),
  params: fc.dictionary(fc.constantFrom(...names), param),
});
