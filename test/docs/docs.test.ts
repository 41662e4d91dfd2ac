import { describe, expect, it } from 'vitest';
import { documentPaths, textAt } from '../../scripts/docs/documents.ts';
import { fencesOf } from '../../scripts/docs/fences.ts';
import { firstDifference } from '../../scripts/docs/first-difference.ts';
import { refreshed } from '../../scripts/docs/refresh.ts';
import { typeFaults } from '../../scripts/docs/type-faults.ts';

const PATIENCE = 60_000;

describe.each(documentPaths())('%s', (path) => {
  const text = textAt(path);

  it('shows what its examples give, and its generated parts as they come out', {
    timeout: PATIENCE,
  }, async () => {
    const { text: now, faults } = await refreshed(text);
    expect(faults).toEqual([]);
    expect(now === text ? 'up to date' : firstDifference(text, now)).toBe('up to date');
  });

  it('holds programs that the compiler accepts', { timeout: PATIENCE }, () => {
    expect(typeFaults(path, text)).toEqual([]);
  });
});

describe('the check itself', () => {
  it('looks at examples of every kind', () => {
    const fences = documentPaths().flatMap((path) => fencesOf(textAt(path)));
    const run = (lang: string): number =>
      fences.filter((fence) => fence.lang === lang && fence.words.includes('run')).length;
    expect(run('ts')).toBeGreaterThan(8);
    expect(run('console')).toBeGreaterThan(15);
    expect(fences.filter(({ words }) => words.includes('history')).length).toBeGreaterThan(5);
  });

  it('finds a changed output', async () => {
    const text = textAt('README.md');
    const changed = text.replace("// => ['tier-3', ", "// => ['tier-2', ");
    expect(changed).not.toBe(text);
    const { text: now } = await refreshed(changed);
    expect(now).toBe(text);
  });
});
