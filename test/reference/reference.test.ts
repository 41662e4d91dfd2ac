import { describe, expect, test } from 'vitest';
import { replay } from '../../src/classify/replay.ts';
import { allRecords } from '../../src/data/history.ts';
import { DEFAULT_READINGS } from '../../src/law/readings.ts';
import { cases, historyOfCase } from '../scenarios/scenario.ts';
import { runs, some } from '../support/runs.ts';
import { ofLibrary, ofReference } from './against-library.ts';
import { agreeOn } from './agree.ts';
import { KINDS } from './arbitrary.ts';
import { fromHistory, type PlainHistory } from './from-history.ts';
import { reference } from './reference.ts';

/** Histories of each kind; the long runs are `test/prove/reference-*.prove.ts`. */
const RUNS = runs(20, 60);

describe('on random histories, under every reading of the law', () => {
  test.each(Object.keys(KINDS))('%s', (kind) => {
    expect(agreeOn(kind, RUNS).histories).toBe(RUNS);
  });
});

/** Both answers for every year of a history, under the default readings. */
function everyYear(history: PlainHistory): void {
  const mine = reference(fromHistory(history), DEFAULT_READINGS).map(ofReference);
  const byYear = new Map(mine.map((answer) => [answer.year, answer]));
  for (const answer of replay(history)) {
    const { country, year } = answer;
    expect({ country, ...ofLibrary(answer) }).toEqual({ country, ...byYear.get(year) });
  }
}

describe('on the cases', () => {
  test.each(cases)('$id', (one) => {
    everyYear(historyOfCase(one) as PlainHistory);
  });
});

test('on every country and year of the record', () => {
  const records = allRecords();
  expect(records.length).toBeGreaterThan(180);
  const few = records.filter((_one, at) => at % 6 === 0);
  for (const record of some(few, records)) everyYear(record);
});
