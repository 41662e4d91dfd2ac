import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  CONSEQUENCE_IDS,
  CONSEQUENCE_RULES,
  DETERMINATIONS,
} from '../../src/consequences/rules.ts';
import { consequencesSchema } from '../../src/consequences/schema.ts';

const file: unknown = JSON.parse(
  readFileSync(new URL('../../rules/consequences.json', import.meta.url), 'utf8'),
);

describe('rules/consequences.json', () => {
  it('has the shape that the code reads', () => {
    expect(consequencesSchema.safeParse(file).error?.issues).toBeUndefined();
    expect(CONSEQUENCE_RULES.map(({ id }) => id)).toEqual(CONSEQUENCE_IDS);
  });

  it.each(CONSEQUENCE_RULES.map((rule) => [rule.id, rule] as const))(
    'is sound for %s',
    (_, rule) => {
      const from = rule.versions.map((version) => version.from);
      expect(from).toEqual([...new Set(from)].sort((a, b) => a - b));
      expect(rule.versions.at(-1)?.none).toBeUndefined();
      for (const { text, cite, title } of rule.versions) {
        expect(text).toMatch(/\.$/u);
        expect(title).not.toMatch(/\.$/u);
        expect(cite).toMatch(/^(?:22 U\.S\.C\.|Pub\. L\.)/u);
      }
    },
  );

  it('explains with the first of each group why there is nothing yet', () => {
    const groups = [...new Set(CONSEQUENCE_RULES.map(({ group }) => group))];
    for (const group of groups) {
      const [first] = CONSEQUENCE_RULES.filter((rule) => rule.group === group);
      expect(first?.versions[0]).toMatchObject({ from: 2001, none: true });
    }
  });

  it('has one option for each of the four determinations', () => {
    const options = CONSEQUENCE_RULES.filter(({ kind }) => kind === 'option');
    expect(options.map(({ id, only }) => [id, only])).toEqual(
      DETERMINATIONS.map((one) => [one, [one]]),
    );
  });
});
