import * as fastCheck from 'fast-check';
import * as jsonRulesEngine from '../../src/adapters/json-rules-engine/index.ts';
import * as logic from '../../src/core/index.ts';
import * as data from '../../src/data/index.ts';
import * as core from '../../src/index.ts';
import * as testing from '../../src/testing/index.ts';

/** Entry points of the package by the name that a reader imports, and where they stand here. */
export const ENTRY_POINTS = {
  'tvpa-tiers': { file: 'src/index.ts', exports: core },
  'tvpa-tiers/core': { file: 'src/core/index.ts', exports: logic },
  'tvpa-tiers/data': { file: 'src/data/index.ts', exports: data },
  'tvpa-tiers/json-rules-engine': {
    file: 'src/adapters/json-rules-engine/index.ts',
    exports: jsonRulesEngine,
  },
  'tvpa-tiers/testing': { file: 'src/testing/index.ts', exports: testing },
} as const;

/** Packages beside ours that an example may import: the optional peers. */
const PEERS: Readonly<Record<string, unknown>> = { 'fast-check': fastCheck };

/**
 * What an import in an example gives: an entry point of the package, an optional peer of
 * it, or a JSON file that the same document shows.
 */
export function moduleOf(name: string, files: ReadonlyMap<string, string>): unknown {
  if (Object.hasOwn(ENTRY_POINTS, name))
    return ENTRY_POINTS[name as keyof typeof ENTRY_POINTS].exports;
  if (Object.hasOwn(PEERS, name)) return PEERS[name];
  const text = files.get(name.replace('./', ''));
  if (text === undefined) throw new Error(`there is no module \`${name}\` to import`);
  const parsed: unknown = JSON.parse(text);
  return { __esModule: true, default: parsed };
}
