import { describe, expect, test } from 'vitest';
import { commandText } from '../../../src/cli/command-texts.ts';
import { recordOf } from '../../../src/data/index.ts';
import { problem } from '../../../src/problems/problem.ts';
import { command, THAILAND_JSON } from '../support/command.ts';

describe('the picture', () => {
  test('goes to standard output, by the names of the record', async () => {
    const { code, out, err } = await command(['timeline', 'Thailand']);
    expect({ code, err }).toEqual({ code: 0, err: [] });
    expect(out).toMatch(
      /^<svg [^>]*>\n<title [^>]*>Tier placements: Thailand \(THA\), 2001 to 2025</u,
    );
    expect(out).toMatch(/<\/svg>\n$/u);
  });

  test('takes files, standard input with many histories, and what is laid over', async () => {
    const files = {
      'h.json': THAILAND_JSON,
      'more.json': JSON.stringify({ country: 'THA', years: [{ year: 2026, placement: 'tier-1' }] }),
    };
    const own = await command(['timeline', 'h.json', '--format', 'mermaid'], { files });
    expect(own.out).toContain('  Tier 3 :crit, 2014, 2015');
    const stdin = `${JSON.stringify(recordOf('DZA'))}\n${JSON.stringify(recordOf('COG'))}\n`;
    const many = await command(['timeline', '-'], { stdin });
    expect(many.out).toMatch(/Algeria \(DZA\), Congo, Republic of the \(COG\), 2001 to 2025</u);
    const laid = await command(['timeline', 'THA', '--with', 'more.json'], { files });
    expect(laid.out).toContain('<title>2026: Tier 1; on record</title>');
  });

  test('of one broken history among others is told, and the others are drawn', async () => {
    const stdin = `${JSON.stringify(recordOf('DZA'))}\n{"country":"COG","years":[{"year":1}]}\n{"country":"AAA","years":[]}\n`;
    const { code, out, err } = await command(['timeline', '-'], { stdin });
    expect(code).toBe(2);
    expect(out).toContain('Algeria (DZA)');
    expect(err).toHaveLength(2);
    expect(err[0]).toContain('stdin:2: years[0].year');
    expect(err[1]).toContain('AAA: years: there is no report year');
  });

  test('draws what a scenario projects', async () => {
    const words =
      'timeline DZA --from 2024 --until 2029 --merits tier-2-watch-list --waivers always-if-available';
    const { code, out } = await command(words.split(' '));
    expect(code).toBe(0);
    expect(out).toContain(
      '<title>2027: Tier 3; projected, not the record; automatic downgrade</title>',
    );
    const scenario = JSON.stringify({ until: 2027, all: { merits: 'tier-1' } });
    const files = { 's.json': scenario };
    const read = await command(['timeline', 'THA', '--scenario', 's.json'], { files });
    expect(read.out).toContain('<title>2027: Tier 1; projected, not the record</title>');
  });

  test('has four forms; without an argument it is a heat map of all', async () => {
    const all = await command(['timeline', '--from', '2025']);
    expect(all.out).toContain('Tier placements of 191 countries, 2025');
    const names = [...all.out.matchAll(/<text [^>]*>([^<]+ \([A-Z]{3}\))<\/text>/gu)].map(
      ([, name = '']) => name,
    );
    expect(names.length).toBeGreaterThan(150);
    expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'en')));
    const heat = await command(['timeline', 'THA', 'COG', '--format', 'heatmap']);
    expect(heat.out).toContain('Tier placements of 2 countries');
    const vega = await command(['timeline', 'THA', '--format', 'vega-lite']);
    expect(JSON.parse(vega.out)).toMatchObject({
      title: 'Tier placements: Thailand (THA), 2001 to 2025',
    });
    const mermaid = await command(['timeline', 'THA', '--format', 'mermaid']);
    expect(mermaid.out).toMatch(/^gantt\n/u);
  });

  test('calls a downgrade possible where explain leaves its cause open, whoever names it', async () => {
    const { out } = await command(['timeline', 'CHN']);
    expect(out).toContain('<title>2013: Tier 3; on record; perhaps automatic downgrade</title>');
  });
});

describe('--out', () => {
  test('writes the same text, and nothing to standard output', async () => {
    const saved = new Map<string, string>();
    const { code, out, err } = await command(['timeline', 'THA', '--out', 'a.svg'], { saved });
    expect({ code, out, err }).toEqual({ code: 0, out: '', err: [] });
    expect(saved.get('a.svg')).toBe((await command(['timeline', 'THA'])).out);
  });

  test.each([
    ['exists', 'a.svg', 'a.svg: exists already (give `--force` to replace it)'],
    ['is a folder', 'dir', 'dir: is a directory; expected a file'],
    ['has no parent', 'no/such/a.svg', 'no/such/a.svg: lies in a folder that does not exist'],
  ])('a path that %s is told before anything is done', async (_name, path, line) => {
    const saved = new Map<string, string>();
    const world = { saved, files: { 'a.svg': 'mine' }, directories: ['dir'] };
    const { code, out, err } = await command(['timeline', 'THA', '--out', path], world);
    expect({ code, out, err }).toEqual({ code: 2, out: '', err: [line] });
    expect(saved.size).toBe(0);
  });

  test('--force replaces a file, never a folder', async () => {
    const saved = new Map<string, string>();
    const world = { saved, files: { 'a.svg': 'mine' }, directories: ['dir'] };
    expect((await command(['timeline', 'THA', '--out', 'a.svg', '--force'], world)).code).toBe(0);
    expect(saved.get('a.svg')).toMatch(/^<svg /u);
    expect((await command(['timeline', 'THA', '--out', 'dir', '--force'], world)).code).toBe(2);
  });

  test('a write that fails is told with its reason', async () => {
    const { code, err } = await command(['timeline', 'THA', '--out', 'a.svg']);
    expect({ code, err }).toEqual({ code: 2, err: ['a.svg: cannot be written (write error)'] });
  });

  test('nothing is written where no history can be drawn', async () => {
    const saved = new Map<string, string>();
    const stdin = '{"country":"AAA","years":[]}';
    expect((await command(['timeline', '-', '--out', 'a.svg'], { saved, stdin })).code).toBe(2);
    expect(saved.size).toBe(0);
  });
});

test.each([
  [['timeline', 'THA', '--format', 'svgs'], '(did you mean `svg`?)'],
  [['timeline', 'THA', '--from', '2030'], 'no report year from 2030 to 2030'],
  [['timeline', 'THA', '--from', '1999'], '--from: `1999` is not a report year'],
  [['timeline', 'THA', '--merits', 'tier-1'], '`--scenario` is needed'],
  [['timeline', 'Atlantis'], 'neither a file nor a country'],
])('%j is bad usage', async (argv, line) => {
  const { code, out, err } = await command(argv);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err.join('\n')).toContain(line);
});

test('codes of a write have texts of the command', () => {
  for (const code of ['output.no-folder', 'output.unwritable', 'save.exists']) {
    expect(commandText(problem(code, [], { reason: 'EACCES' }))).toMatch(/^[a-z]/u);
  }
});
