import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { parseHistory } from '../../src/index.ts';
import { CTRL_C, CTRL_D, Terminal } from './support/terminal.ts';

let folder = '';
let terminal: Terminal | null = null;
const started = (...argv: readonly string[]): Terminal => {
  terminal = new Terminal(argv, folder);
  return terminal;
};
const file = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'));
const factsOf = (history: unknown, year: number): unknown => {
  const parsed = parseHistory(history);
  if (!parsed.ok) throw new Error('no history');
  const entry = parsed.value.years.find((one) => one.year === year);
  const facts = Object.entries(entry?.facts ?? {}).map(([name, { value }]) => [name, value]);
  return { ...Object.fromEntries(facts), ...entry?.waiver };
};
/** The history that is shown at the end of an interview. */
const shownIn = (screen: string): unknown => {
  const [, text = ''] = screen.split('to be saved as a file:\n');
  return JSON.parse(text);
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tvpa-tiers-'));
});
afterEach(() => {
  terminal?.close();
  terminal = null;
  rmSync(folder, { recursive: true, force: true });
});

test('a person answers, asks why, goes back, types rubbish, saves, and is done', async () => {
  const person = started('ask', 'DZA');
  const opening = await person.answer('');
  expect(opening).toContain('Algeria (DZA), 2026 report\nPresumably unchanged from 2025:');
  expect(opening).toContain('1. Does the government fully meet the minimum standards');
  expect(await person.answer('why')).toContain('2. Was the automatic downgrade waived');
  const why = await person.answer('nonsense');
  expect(why).toContain('The law asks it in 22 U.S.C. 7107(b)(2)(D)(ii).');
  expect(why).toContain('yes: Tier 2 Watch List would be possible');
  const puzzled = await person.answer('back');
  expect(puzzled).toContain('"nonsense" is no answer. Answer yes, no or unknown');
  expect(puzzled).toContain('2. Was the automatic downgrade waived');
  expect(await person.answer('no')).toContain('1. Does the government fully meet');
  expect(await person.answer('save')).toContain('2. Was the automatic downgrade waived');
  expect(await person.answer('save half.json')).toContain('Name a file: save FILE.');
  expect(await person.answer('yes')).toContain('Saved to half.json.');
  expect(await person.exit()).toBe(0);
  expect(person.screen).toContain('Settled: Tier 2 Watch List.');
  expect(person.screen).toMatch(/not legal advice\.\nSaved to half\.json\.\n$/);
  expect(factsOf(file('half.json'), 2026)).toEqual({
    fullyMeetsMinimumStandards: false,
    granted: true,
  });
}, 90_000);

test('Ctrl-C in mid-question saves what was answered, and the command ends', async () => {
  const person = started('ask', 'DZA', '--save', 'answers.json');
  await person.answer('no');
  await person.press(`ye${CTRL_C}`);
  expect(await person.exit()).toBe(0);
  expect(person.screen).toContain('Stopped.');
  expect(person.screen).toContain('Still open: Tier 2, Tier 2 Watch List or Tier 3.');
  expect(person.screen).toMatch(/Saved to answers\.json\.\n$/);
  expect(factsOf(file('answers.json'), 2026)).toEqual({ fullyMeetsMinimumStandards: false });
}, 90_000);

test('Ctrl-C twice, and without a file: the answers are shown', async () => {
  const person = started('ask', 'DZA');
  await person.answer('no');
  await person.press(CTRL_C + CTRL_C);
  expect(await person.exit()).toBe(0);
  expect(factsOf(shownIn(person.screen), 2026)).toEqual({ fullyMeetsMinimumStandards: false });
}, 90_000);

test('the end of the input in mid-question: what was answered is shown', async () => {
  const person = started('ask', 'COG');
  await person.answer('no');
  await person.press(CTRL_D);
  expect(await person.exit()).toBe(0);
  expect(person.screen).toContain('Stopped.');
  const history = shownIn(person.screen);
  expect(factsOf(history, 2026)).toEqual({ fullyMeetsMinimumStandards: false });
}, 90_000);

test('a terminal that is closed: what was answered is saved all the same', async () => {
  const person = started('ask', 'DZA', '--save', 'answers.json');
  await person.answer('no');
  await person.shows('2. ');
  person.close();
  await vi.waitFor(() => factsOf(file('answers.json'), 2026), { timeout: 20_000, interval: 50 });
  expect(factsOf(file('answers.json'), 2026)).toEqual({ fullyMeetsMinimumStandards: false });
}, 90_000);

test('Ctrl-C before any answer leaves nothing behind', async () => {
  const person = started('ask', 'DZA', '--save', 'answers.json');
  await person.press(CTRL_C);
  expect(await person.exit()).toBe(0);
  expect(readdirSync(folder)).toEqual([]);
}, 90_000);

test('a saved interview is taken up again where it was left', async () => {
  const first = started('ask', 'DZA', '--save', 'answers.json');
  await first.answer('no');
  await first.answer('quit');
  expect(await first.exit()).toBe(0);
  const second = started('ask', 'answers.json', '--save', 'answers.json', '--force');
  const opening = await second.answer('yes');
  expect(opening).toContain('1. Was the automatic downgrade waived for this year?');
  expect(await second.exit()).toBe(0);
  expect(second.screen).toContain('Settled: Tier 2 Watch List.');
  expect(factsOf(file('answers.json'), 2026)).toEqual({
    fullyMeetsMinimumStandards: false,
    granted: true,
  });
}, 90_000);

test('a file that is there is not overwritten, and that is said before the first question', async () => {
  writeFileSync(join(folder, 'mine.json'), 'mine');
  const person = started('ask', 'DZA', '--save', 'mine.json');
  expect(await person.exit()).toBe(2);
  expect(person.screen).toBe('mine.json: exists already (give `--force` to replace it)\n');
  expect(readFileSync(join(folder, 'mine.json'), 'utf8')).toBe('mine');
}, 90_000);

test('with --list or --json nothing is asked', async () => {
  const person = started('ask', 'DZA', '--list');
  expect(await person.exit()).toBe(0);
  expect(person.screen).toContain('Algeria (DZA), 2026 report: what is still open');
}, 90_000);

test('of several histories the questions are printed, so --save is refused at once', async () => {
  const lines = ['DZA', 'COG'].map((country) => JSON.stringify({ country, years: [] }));
  writeFileSync(join(folder, 'two.jsonl'), `${lines.join('\n')}\n`);
  const person = started('ask', 'two.jsonl', '--save', 'answers.json');
  expect(await person.exit()).toBe(2);
  expect(readdirSync(folder)).toEqual(['two.jsonl']);
});
