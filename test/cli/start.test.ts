import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { recordOf } from '../../src/data/index.ts';
import { classify, type RawHistory } from '../../src/index.ts';

const read = (name: string): string =>
  readFileSync(new URL(`../../fixtures/scenarios/${name}`, import.meta.url), 'utf8');
const start: RawHistory = JSON.parse(read('start.json'));
const year = start.years.at(-1);

test('the history that npm start explains is the record up to the year in question', () => {
  const record = recordOf(start.country);
  expect(start.years.slice(0, -1)).toEqual(
    record?.years.filter((one) => one.year < (year?.year ?? 0)),
  );
  expect(year?.placement).toBeUndefined();
});

test('its findings are those of the case, with their sources', () => {
  const cases: readonly { id: string; facts: object; waiver: object }[] = JSON.parse(
    read('cases.json'),
  );
  const wanted = cases.find(({ id }) => id === `${start.country}-${year?.year}`);
  const facts = Object.entries(year?.facts ?? {}).map(([name, fact]) => {
    expect(fact).toHaveProperty('note');
    return [name, Reflect.get(Object(fact), 'value')] as const;
  });
  expect(Object.fromEntries(facts)).toEqual(wanted?.facts);
  expect(year?.waiver).toMatchObject(wanted?.waiver ?? {});
});

test('its answer is the instructive one: the clock rules the watch list out, practice expects Tier 2', () => {
  const { possible, expected, causes } = classify(start);
  expect(possible).toEqual(['tier-2', 'tier-3']);
  expect(expected).toEqual(['tier-2']);
  expect(causes).toEqual(['merits', 'automatic-downgrade']);
});
