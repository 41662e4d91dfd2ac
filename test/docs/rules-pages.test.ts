import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fileAt, textAt } from '../../scripts/docs/documents.ts';
import { rulesDocs } from '../../scripts/rules-docs/generated.ts';
import { anchorsOfPage } from '../../src/cli/rules-docs/anchors.ts';
import { LAW_PARAMETERS } from '../../src/law/law.ts';
import { DEFAULT_RULEBOOK, RULE_FILES } from '../../src/rulebook/default.ts';

const PAGES = rulesDocs();
const CONDITIONS = [...DEFAULT_RULEBOOK.conditions];

const anchors = new Map<string, readonly string[]>();

/** The anchors of the headings of a page, as GitHub makes them. */
function anchorsAt(path: string): readonly string[] {
  const known = anchors.get(path);
  if (known !== undefined) return known;
  const anchor = anchorsOfPage();
  const headings = (PAGES[path] ?? textAt(path)).matchAll(/^#+ (.+)$/gmu);
  const made = [...headings].map(([, heading = '']) => anchor(heading.replaceAll(/\\(.)/gu, '$1')));
  anchors.set(path, made);
  return made;
}

/** The part of a page below a heading, up to the next. */
function sectionOf(page: string, heading: string): string {
  const [, rest = ''] = (PAGES[`docs/rules/${page}.md`] ?? '').split(`\n### ${heading}\n`);
  return rest.split('\n### ')[0] ?? '';
}

describe('docs/rules', () => {
  test('holds the generated pages, and nothing else', () => {
    expect(
      readdirSync(fileAt('docs/rules'))
        .map((name) => `docs/rules/${name}`)
        .sort(),
    ).toEqual(Object.keys(PAGES).sort());
  });

  test.each(Object.entries(PAGES))('%s is what `npm run generate` writes', (path, text) => {
    expect(textAt(path) === text ? 'up to date' : path).toBe('up to date');
  });

  test.each([...Object.keys(PAGES), 'docs/codebook.md'])('%s has no dead link', (path) => {
    const text = textAt(path);
    const dead = [...text.matchAll(/\]\(([^)\s]+)\)/gu)].flatMap(([, target = '']) => {
      const [file = '', anchor] = target.split('#');
      const there = anchorsAt(join(dirname(path), file));
      return anchor === undefined || there.includes(anchor) ? [] : [target];
    });
    expect(dead).toEqual([]);
    expect(text).not.toMatch(/undefined|\[object/u);
  });

  test.each(CONDITIONS)('%s: title, citation, note and what settles it', (name, condition) => {
    const page = DEFAULT_RULEBOOK.origin.get(name) ?? '';
    const plain = sectionOf(page, name).replaceAll(/\\(.)/gu, '$1');
    expect(plain).toContain(`**${condition.title}**`);
    expect(plain).toContain(`${condition.cite}. Rests on`);
    if (condition.note !== undefined) expect(plain).toContain(`> ${condition.note}`);
    if (condition.decidedBy !== undefined)
      expect(plain).toContain(`Settled by the fact \`${condition.decidedBy}\``);
  });

  test('every rule has its section', () => {
    for (const { name, title } of DEFAULT_RULEBOOK.rules) {
      const page = DEFAULT_RULEBOOK.origin.get(name) ?? '';
      expect(sectionOf(page, name).replaceAll(/\\(.)/gu, '$1')).toContain(`**${title}**`);
    }
  });

  test('a condition shows the law over time that it reads, with dates and citations', () => {
    const section = sectionOf('significant-efforts', 'policyOrPattern');
    expect(section).toContain('[`law.policyOrPattern`](law.md#policyorpattern)');
    expect(section).toContain('| 2001 to 2018 | no | Pub. L. 106-386 |');
    expect(section).toMatch(/\| from 2019 \| yes \| Pub\. L\. 115-425/u);
  });

  test('every parameter of the law has its values and its readers', () => {
    const page = PAGES['docs/rules/law.md'] ?? '';
    for (const name of Object.keys(LAW_PARAMETERS)) expect(page).toContain(`\n### ${name}\n`);
    expect(page.match(/^Read by /gmu)?.length).toBeGreaterThan(30);
  });

  test('a condition lists the scenarios that settle it', () => {
    const section = sectionOf('automatic-downgrade', 'automatic-downgrade-exhausted');
    expect(section).toMatch(/^\* holds in \d+ scenarios: \[/mu);
  });

  test('there is a page for each file', () => {
    for (const name of Object.keys(RULE_FILES))
      expect(PAGES).toHaveProperty([`docs/rules/${name}.md`]);
  });
});
