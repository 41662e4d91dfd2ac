import * as jsonRulesEngine from '../../src/adapters/json-rules-engine/index.ts';
import * as data from '../../src/data/index.ts';
import * as core from '../../src/index.ts';

/** Entry points of the package by the name that a reader imports, and where they stand here. */
export const ENTRY_POINTS = {
  'tvpa-tiers': { file: 'src/index.ts', exports: core },
  'tvpa-tiers/data': { file: 'src/data/index.ts', exports: data },
  'tvpa-tiers/json-rules-engine': {
    file: 'src/adapters/json-rules-engine/index.ts',
    exports: jsonRulesEngine,
  },
} as const;

/**
 * What an import in an example gives: an entry point of the package, or a JSON file that
 * the same document shows.
 */
export function moduleOf(name: string, files: ReadonlyMap<string, string>): unknown {
  if (Object.hasOwn(ENTRY_POINTS, name))
    return ENTRY_POINTS[name as keyof typeof ENTRY_POINTS].exports;
  const text = files.get(name.replace('./', ''));
  if (text === undefined) throw new Error(`there is no module \`${name}\` to import`);
  const parsed: unknown = JSON.parse(text);
  return { __esModule: true, default: parsed };
}
