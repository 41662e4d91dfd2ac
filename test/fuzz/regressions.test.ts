import { expect, test } from 'vitest';
import { tableText } from '../../src/cli/table.ts';
import { timelineLines } from '../../src/cli/timeline-line.ts';
import { classify, loadRulebook, ProblemsError } from '../../src/index.ts';
import { timelineModel } from '../../src/timeline/model.ts';
import { command } from '../cli/support/command.ts';

test.each([[null], [undefined], [5], ['tiers']])('%j as rule files is a problem', (files) => {
  const result = loadRulebook(files as unknown as Record<string, unknown>);
  if (result.ok) throw new Error('loaded');
  expect(result.problems.map(({ code, path }) => [code, path])).toEqual([['input.wrong-type', []]]);
});

test('null as options is a problem', () => {
  const ask = () =>
    classify({ country: 'KEN', years: [{ year: 2025 }] }, null as unknown as object);
  expect(ask).toThrow(ProblemsError);
});

test('an outlook of no readable history tells what is wrong, and no more', async () => {
  const { code, err } = await command(['outlook', 'in'], { files: { in: '{"country":"KEN"}' } });
  expect({ code, err }).toEqual({ code: 2, err: ['in: years: missing; expected a list'] });
});

test('tables and timelines of more rows than a call takes arguments', () => {
  const rows = Array.from({ length: 200_000 }, () => ['a', 'b']);
  expect(tableText(['x', 'y'], rows).split('\n')).toHaveLength(200_002);
  const years = Array.from({ length: 25 }, (_, at) => ({ year: 2001 + at, placement: 'tier-2' }));
  const { rows: one } = timelineModel({ country: 'KEN', years } as never);
  const many = Array.from({ length: 8_000 }, () => one);
  expect(timelineLines(many, { colour: false }).lines).toHaveLength(8_000);
});
