import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { documentPaths, fileAt, textAt } from '../../scripts/docs/documents.ts';
import { fencesOf } from '../../scripts/docs/fences.ts';

const README = textAt('README.md');
const PROSE = ['CHANGELOG.md', 'CONTRIBUTING.md', ...documentPaths()];

describe('the README', () => {
  it('opens with the two commands', () => {
    const [first, second] = fencesOf(README);
    expect([first?.code, second?.code]).toEqual(['npm ci && npm start', 'npm ci && npm test']);
    const before = README.split('\n').slice(0, first?.from);
    expect(before[0]).toBe('# tvpa-tiers');
    expect(before.join(' ').split('. ').length).toBeLessThanOrEqual(3);
  });

  it.each(readdirSync(fileAt('rules/schema/')))('names the schema %s', (name) => {
    expect(README).toContain(name);
  });
});

describe.each(PROSE)('%s', (path) => {
  const text = textAt(path);

  it('has no dead link', () => {
    const dead = [...text.matchAll(/\]\(([^)\s]+)\)/gu)].flatMap(([, target = '']) => {
      if (/^https?:/u.test(target)) return [];
      const [file = '', anchor] = target.split('#');
      const at = file === '' ? path : join(dirname(path), file);
      if (!existsSync(fileAt(at))) return [target];
      return anchor === undefined || anchorsOf(textAt(at)).includes(anchor) ? [] : [target];
    });
    expect(dead).toEqual([]);
  });

  it('names no machine and no tool of a workplace', () => {
    expect(text).not.toMatch(/(?:^|[\s(`'"])\/(?:home|root|work|tmp|usr)\b|localhost/mu);
  });
});

/** Anchors of the headings, as GitHub makes them. */
function anchorsOf(text: string): readonly string[] {
  return [...text.matchAll(/^#+ (.+)$/gmu)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}
