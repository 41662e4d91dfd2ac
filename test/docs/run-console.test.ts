import { describe, expect, it } from 'vitest';
import { runConsole } from '../../scripts/docs/run-console.ts';

const FILES = new Map([
  ['ken.json', '{ "country": "KEN", "years": [{ "year": 2025, "placement": "tier-1" }] }\n'],
  ['bad.json', '{}\n'],
]);

describe('runConsole', () => {
  it('writes the output below each command, old output dropped', async () => {
    const block = '$ tvpa-tiers data KEN | head -n 1\nold\n$ npx tvpa-tiers --version';
    const { text, faults } = await runConsole(block, FILES);
    expect(faults).toEqual([]);
    expect(text).toMatch(
      /^\$ tvpa-tiers data KEN.*\nKenya \(KEN\).*\n\$ npx tvpa-tiers --version\n\d/u,
    );
  });

  it('reads files of the document, also as standard input, and no others', async () => {
    const { text } = await runConsole('$ tvpa-tiers classify - < ken.json | head -n 1', FILES);
    expect(text).toContain('Kenya (KEN), 2025 report: Tier 1');
    const { text: missing } = await runConsole('$ tvpa-tiers classify package.json', FILES);
    expect(missing).toContain('no such file');
  });

  it('understands head, tail and grep', async () => {
    const lines = async (filter: string): Promise<readonly string[]> =>
      (await runConsole(`$ tvpa-tiers replay THA ${filter}`, FILES)).text.split('\n').slice(1);
    const all = await lines('--from 2001');
    expect(await lines('| head -n 2')).toEqual(all.slice(0, 2));
    expect(await lines('| tail -n 2')).toEqual(all.slice(-2));
    expect(await lines('| head -n 3 | tail -n 1')).toEqual(all.slice(2, 3));
    expect(await lines("| grep -A 1 '^2014'")).toEqual(
      all.slice(all.findIndex((line) => line.startsWith('2014'))).slice(0, 2),
    );
  });

  it('takes an exit code for a fault unless the block asks for it', async () => {
    expect((await runConsole('$ tvpa-tiers classify bad.json', FILES)).faults).toEqual([
      'exit code 2: tvpa-tiers classify bad.json',
    ]);
    const told = await runConsole('$ tvpa-tiers classify bad.json\n$ echo $?', FILES);
    expect(told.faults).toEqual([]);
    expect(told.text).toMatch(/\$ echo \$\?\n2$/u);
  });

  it('runs nothing else, and a filter that finds nothing is a fault', async () => {
    expect((await runConsole('$ rm -rf .', FILES)).faults).toEqual(['exit code 127: rm -rf .']);
    expect((await runConsole('$ tvpa-tiers facts | sort', FILES)).faults).toHaveLength(1);
    expect((await runConsole("$ tvpa-tiers facts | grep -A 1 'zzz'", FILES)).faults).toHaveLength(
      1,
    );
  });
});
