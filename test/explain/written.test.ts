import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Classification, Tick } from '../../src/classify/classification.ts';
import { explain } from '../../src/explain/explain.ts';
import { automaticDowngrade, finding, incomplete, stated, waiverYear } from './fixtures.ts';

/**
 * Explanations that somebody has read from beginning to end. After a wanted change write
 * them again with `TVPA_DRAW=1 npx vitest run test/explain/written.test.ts`, and read them.
 */
const WRITING = process.env['TVPA_DRAW'] === '1';

const tick = (year: number, changes: Partial<Tick> = {}): Tick => ({
  year,
  placement: 'tier-2-watch-list',
  waiver: 'none',
  uncertain: false,
  ...changes,
});

/** Everything at once that the other documents leave out. */
const crowded: Classification = {
  ...automaticDowngrade,
  recorded: {
    published: 'tier-3',
    final: 'tier-2-watch-list',
    provenance: 'derived',
    sources: ['a table'],
    note: 'the label is old',
  },
  lawVersion: {
    id: 'R2013',
    reportYear: 2014,
    overlay: { base: 2013, from: 2012, parameters: { watchListLimit: 3, clock: true } },
  },
  state: {
    ...automaticDowngrade.state,
    ticks: [
      tick(2005, { placement: null, waiver: 'unknown' }),
      tick(2006, { placement: null, waiver: 'unknown' }),
      tick(2007, { placement: null, waiver: 'unknown', uncertain: true }),
      tick(2008, { placement: 'tier-3' }),
      tick(2009, { placement: 'tier-3' }),
      tick(2010),
      tick(2011),
      tick(2012, { waiver: 'implied' }),
      tick(2013, { waiver: 'granted' }),
    ],
  },
  conditions: [
    ...automaticDowngrade.conditions,
    finding('weighed', {
      basis: 'policy',
      provisional: true,
      parts: ['lawAlone', 'evidenced', 'failing', 'three'],
    }),
    finding('lawAlone', { facts: [{ fact: 'law.clock', value: true, origin: null }] }),
    finding('evidenced', {
      facts: [
        stated('protectsVictims', true, {
          evidence: [
            { kind: 'training', date: '2014-01-31', description: 'a course' },
            { kind: 'training', date: '2014-02-28', description: 'another' },
          ],
        } as never),
      ],
    }),
    finding('failing', { outcome: 'fails', parts: ['blank', 'blank-too'] }),
    finding('three', {
      outcome: 'unknown',
      facts: ['protectsVictims', 'officialComplicity', 'increasingEfforts'].map((fact) => ({
        fact,
        value: null,
        origin: null,
      })),
      parts: ['evidenced'],
    }),
    finding('blank', { outcome: 'unknown' }),
    finding('blank-too', { outcome: 'unknown' }),
    finding('a-rule', {
      kind: 'rule',
      parts: ['weighed', 'failing'],
      title: 'A rule that decides',
    }),
    finding('open-rule', {
      kind: 'rule',
      outcome: 'unknown',
      parts: ['blank'],
      title: 'An open rule',
    }),
    finding('no-rule', {
      kind: 'rule',
      outcome: 'fails',
      parts: ['failing'],
      title: 'A rule that fails',
    }),
  ],
  decisive: [
    ...automaticDowngrade.decisive,
    { inputs: [{ input: 'policyOrPattern', value: true }], conditions: ['weighed', 'evidenced'] },
    { inputs: [{ input: 'increasingEfforts', value: false }], conditions: [] },
  ],
  notices: [
    ...automaticDowngrade.notices,
    {
      code: 'record.not-lawful',
      path: ['years', 2014, 'placement'],
      params: { recorded: 'tier-2-watch-list', possible: ['tier-3'] },
    },
    {
      code: 'record.reassessed',
      path: ['years', 2014, 'reassessed'],
      params: { published: 'tier-3', final: 'tier-2-watch-list' },
    },
    { code: 'law.overlay', path: [], params: {} },
  ],
};

const ANSWERS = { downgrade: automaticDowngrade, incomplete, waiver: waiverYear, crowded };

const FORMATS = { text: 'txt', markdown: 'md', html: 'html', mermaid: 'mmd' } as const;

describe.each(Object.entries(ANSWERS))('%s', (name, answer) => {
  test.each(Object.entries(FORMATS))('in full, as %s', (format, ending) => {
    const file = new URL(`written/${name}.${ending}`, import.meta.url);
    const written = `${explain(answer, { format: format as keyof typeof FORMATS, detail: 'full' })}\n`;
    if (WRITING) writeFileSync(file, written);
    expect(written.split('\n')).toEqual(readFileSync(file, 'utf8').split('\n'));
  });
});

test('the short one leaves out what the full one adds', () => {
  const short = explain(crowded);
  expect(short).toContain('2 other sets of findings would each be enough on their own.');
  expect(short).not.toContain('Enough as well, without the others:');
  expect(short).not.toContain('Note: the label is old');
  expect(short).not.toContain('A rule that fails');
  const two = { ...crowded, decisive: crowded.decisive.slice(0, 2) };
  expect(explain(two)).toContain('One other set of findings would be enough on its own.');
});

test('options that there are not are told', () => {
  const problemsOf = (options: unknown) => {
    try {
      explain(incomplete, options as never);
    } catch (error) {
      const { problems } = error as { problems: readonly { code: string; path: unknown }[] };
      return problems.map(({ code, path }) => `${code} ${String(path)}`);
    }
    return [];
  };
  expect(problemsOf({ format: 'pdf', detail: 'long', lang: 'en' }).sort()).toEqual([
    'input.not-allowed detail',
    'input.not-allowed format',
    'options.unknown-name lang',
  ]);
  expect(problemsOf(null)).toEqual(['input.wrong-type ']);
  expect(problemsOf({ countryName: 5 })).toEqual(['input.wrong-type countryName']);
  expect(problemsOf({})).toEqual([]);
});
