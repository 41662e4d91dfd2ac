import { expect, test } from 'vitest';
import { THAILAND_JSON } from '../support/command.ts';
import { refused } from '../support/printing.ts';

/** Histories of a few years, as files. */
const files = {
  'thailand.json': THAILAND_JSON,
};

test('a format beside --json is refused by name', async () => {
  expect(await refused('cite --json --format text', files)).toEqual([
    'tvpa-tiers: options `--json` and `--format` exclude each other',
  ]);
});

test('an unknown format is told with what is meant', async () => {
  expect(await refused('cite --format bibtx', files)).toEqual([
    'tvpa-tiers: `--format` `bibtx` is not allowed (did you mean `bibtex`?)',
  ]);
});

test('explain: a format beside --json, and a wrong detail, together', async () => {
  expect(await refused('explain thailand.json --json --format text --detail x', files)).toEqual([
    'tvpa-tiers: `--detail` `x` is not allowed (allowed: `short`, `full`)',
    'tvpa-tiers: options `--json` and `--format text` exclude each other',
  ]);
});
