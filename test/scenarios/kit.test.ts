import { describe, expect, test } from 'vitest';
import { classify } from '../../src/classify/classify.ts';
import { replay } from '../../src/classify/replay.ts';
import { DEFAULT_RULEBOOK } from '../../src/rulebook/default.ts';
import { checkConformance } from '../../src/testing/conformance/check.ts';
import { conformanceFaults } from '../../src/testing/conformance/faults.ts';
import type { ConformanceCase } from '../../src/testing/conformance/types.ts';
import { validatorOf } from '../schema/validator.ts';
import { KIT_FILES, kitCases, kitFile, rawKitFile } from './kit.ts';

const files = KIT_FILES.map((name) => [name, kitFile(name)] as const);
const cases = kitCases();

/** What the library answers through its front door, for a case by itself. */
function answersOf({ history, expect: expected, ...rest }: ConformanceCase) {
  const { readings = {}, law, advanceBy, resume } = rest;
  const options = {
    readings,
    year: Math.max(...expected.map(({ year }) => year)),
    ...(law === undefined ? {} : { law }),
    ...(advanceBy === undefined ? {} : { advanceBy }),
    ...(resume === undefined ? {} : { resume }),
  };
  return expected.length === 1 ? [classify(history, options)] : replay(history, options);
}

describe.each(files)('%s', (_name, file) => {
  const groups = new Map<string, ConformanceCase[]>();
  for (const one of file.cases) {
    const name = file.generated === true ? one.id.replace(/-\d+$/u, '') : one.id;
    groups.set(name, [...(groups.get(name) ?? []), one]);
  }

  test.each([...groups])('%s: answered as expected', (_id, group) => {
    const faults = group.flatMap((one) => {
      const answers = answersOf(one);
      return one.expect.flatMap((expectation) => {
        const answer = answers.find(({ year }) => year === expectation.year);
        if (answer === undefined) return [`${one.id} ${expectation.year}: no answer`];
        return conformanceFaults(expectation, answer).map(
          ({ asked, expected, found }) =>
            `${one.id} ${expectation.year}: ${asked}: expected ${expected}, found ${found}`,
        );
      });
    });
    expect(faults).toEqual([]);
  });
});

describe('the kit', () => {
  test('names each case once, over all files', () => {
    expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length);
  });

  test('names only conditions and rules that there are', () => {
    const known = new Set([
      ...DEFAULT_RULEBOOK.conditions.keys(),
      ...DEFAULT_RULEBOOK.rules.map(({ name }) => name),
    ]);
    const named = cases.flatMap(({ expect: expected }) =>
      expected.flatMap(({ conditions, forbidden }) => [
        ...Object.keys(conditions ?? {}),
        ...(forbidden?.conditions ?? []),
      ]),
    );
    expect([...new Set(named)].filter((name) => !known.has(name))).toEqual([]);
  });

  test('is valid by its published JSON Schema', () => {
    const validate = validatorOf('conformance');
    for (const name of KIT_FILES) {
      expect([name, validate(rawKitFile(name)), validate.errors]).toEqual([name, true, null]);
    }
  });

  test('is answered the same way by its own runner', () => {
    expect(checkConformance(cases)).toEqual([]);
  });
});
