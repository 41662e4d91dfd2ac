import { describe, expect, it } from 'vitest';
import { refreshed } from '../../scripts/docs/refresh.ts';
import { withRegions } from '../../scripts/docs/regions.ts';

const region = (name: string, inside: string): string =>
  `<!-- generated: ${name} -->\n${inside}\n<!-- end of ${name} -->`;

describe('withRegions', () => {
  it('fills a region, again and again the same', () => {
    const { text, faults } = withRegions(`A\n\n${region('waiver-fields', 'stale')}\n\nB`, []);
    expect(faults).toEqual([]);
    expect(text).toContain('| `granted` |');
    expect(text).not.toContain('stale');
    expect(text).toMatch(/^A\n[\s\S]*\nB$/u);
    expect(withRegions(text, []).text).toBe(text);
  });

  it('tells of a name that no table has, and of a region that is not closed', () => {
    expect(withRegions(region('nothing', ''), ['before']).faults).toEqual([
      'before',
      'there is no generated table `nothing`',
    ]);
    expect(withRegions('<!-- generated: waiver-fields -->\n', []).faults).toEqual([
      '`waiver-fields` is not closed',
    ]);
  });
});

describe('refreshed', () => {
  it('tells of faulty histories, programs and unexpected output with their lines', async () => {
    const text = [
      '```json history',
      '{ "country": "KEN", "years": [{ "year": 1999 }] }',
      '```',
      '```ts run',
      "throw new Error('stop');",
      '```',
      '```ts run',
      "console.log('unexpected');",
      '```',
    ].join('\n');
    const { faults } = await refreshed(text);
    expect(faults).toEqual([
      'line 1: years[0].year: `1999` is too small; at least 2001',
      'line 4: stop',
      'line 7: prints something, and no `text` block follows',
    ]);
  });

  it('puts what a program prints into the block after it', async () => {
    const text = "```ts run\nconsole.log('new');\n```\n\n```text\nold\n```\n";
    expect((await refreshed(text)).text).toBe(text.replace('old', 'new'));
  });
});
