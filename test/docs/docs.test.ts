import { describe, expect, it } from 'vitest';
import { documentPaths, textAt } from '../../scripts/docs/documents.ts';
import { fencesOf } from '../../scripts/docs/fences.ts';
import { firstDifference } from '../../scripts/docs/first-difference.ts';
import { refreshed } from '../../scripts/docs/refresh.ts';
import { sourceExamples } from '../../scripts/docs/source-examples.ts';
import { TABLES } from '../../scripts/docs/tables/index.ts';
import { typeFaults } from '../../scripts/docs/type-faults.ts';

const PATIENCE = 60_000;

const TEXTS = new Map(documentPaths().map((path) => [path, textAt(path)]));

describe('the documentation', () => {
  it.each([...TEXTS])(
    '%s shows what its examples give and its tables hold',
    {
      timeout: PATIENCE,
    },
    async (_path, text) => {
      const { text: now, faults } = await refreshed(text);
      expect(faults).toEqual([]);
      expect(now === text ? 'up to date' : firstDifference(text, now)).toBe('up to date');
    },
  );

  it('has examples of every kind, and a place for every generated table', () => {
    const fences = [...TEXTS.values()].flatMap(fencesOf);
    const run = (lang: string): number =>
      fences.filter((fence) => fence.lang === lang && fence.words.includes('run')).length;
    expect(run('ts')).toBeGreaterThan(8);
    expect(run('console')).toBeGreaterThan(15);
    expect(fences.filter(({ words }) => words.includes('history')).length).toBeGreaterThan(5);
    const all = [...TEXTS.values()].join('\n');
    expect([...TABLES.keys()].filter((name) => !all.includes(`generated: ${name} -->`))).toEqual(
      [],
    );
  });
});

describe('the compiler', () => {
  it('accepts every program, those of doc comments too, and would tell of one that is wrong', {
    timeout: PATIENCE,
  }, () => {
    const programs = sourceExamples().map(
      ({ name, code }) => [name, `\`\`\`ts run\n${code}\n\`\`\``] as const,
    );
    const wrong = "```ts run\nimport { PLACEMENTS } from 'tvpa-tiers';\nPLACEMENTS.size;\n```";
    // One call, since reading the sources takes longer than checking the programs.
    expect(typeFaults(new Map([...TEXTS, ...programs, ['wrong.md', wrong]]))).toEqual([
      expect.stringMatching(/^wrong\.md: Property 'size' does not exist/u),
    ]);
  });
});

describe('the check', () => {
  it('finds a wrong value and a wrong output', { timeout: PATIENCE }, async () => {
    const text = [
      '```ts run',
      "import { PLACEMENTS } from 'tvpa-tiers';",
      'PLACEMENTS.length; // => 5',
      '```',
      '```console run',
      '$ tvpa-tiers classify THA --year 2003 | head -n 1',
      'Thailand (THA), 2003 report: Tier 1',
      '```',
    ].join('\n');
    const { text: now, faults } = await refreshed(text);
    expect(faults).toEqual([]);
    expect(now).toContain('// => 6');
    expect(now).toContain('2003 report: Tier 2');
    expect(firstDifference(text, now)).toMatch(/^line 3 is `PLACEMENTS.length; \/\/ => 5`/u);
  });
});
