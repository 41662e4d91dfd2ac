import { describe, expect, test } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { contentFaults } from '../../scripts/consumers/contents.ts';

const targets = Object.values(manifest.exports).flatMap((one) =>
  typeof one === 'string' ? [one] : Object.values(one),
);
const GOOD = [
  'package.json',
  'README.md',
  'LICENSE',
  'CHANGELOG.md',
  'CITATION.cff',
  'dist/chunk-AB12CD.js',
  'rules/tiers.json',
  ...[...targets, ...Object.values(manifest.bin)]
    .map((target) => target.replace('./', '').replace('*', 'history.schema.json'))
    .filter((path) => path !== 'package.json'),
];

describe('what is in the package', () => {
  test('what is exported and what tells about it is enough', () => {
    expect(contentFaults(GOOD, manifest)).toEqual([]);
  });

  test.each([
    'src/index.ts',
    'dist/index.ts',
    'dist/index.js.map',
    'test/cli/main.test.ts',
    'fixtures/record/placements.csv',
    'docs/limits.md',
    'tvpa-tiers-0.1.0.tgz',
    'rules/schema/notes.txt',
  ])('%s is superfluous', (file) => {
    expect(contentFaults([...GOOD, file], manifest)).toEqual([`${file}: no user needs it`]);
  });

  test.each(['dist/index.js', 'dist/index.d.ts', 'dist/cli.js', 'LICENSE'])(
    'without %s something is missing',
    (file) => {
      const faults = contentFaults(
        GOOD.filter((one) => one !== file),
        manifest,
      );
      expect(faults).toEqual([expect.stringMatching(/: is not in the package$/u)]);
      expect(faults[0]).toContain(file);
    },
  );

  test('an export of a folder needs at least one file in it', () => {
    const schemaless = GOOD.filter((file) => !file.startsWith('rules/schema/'));
    expect(contentFaults(schemaless, manifest)).toEqual([
      './rules/schema/*: is not in the package',
    ]);
  });
});
