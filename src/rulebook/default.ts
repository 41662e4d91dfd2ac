import automaticDowngrade from '../../rules/automatic-downgrade.json' with { type: 'json' };
import minimumStandards from '../../rules/minimum-standards.json' with { type: 'json' };
import practice from '../../rules/practice.json' with { type: 'json' };
import significantEfforts from '../../rules/significant-efforts.json' with { type: 'json' };
import tiers from '../../rules/tiers.json' with { type: 'json' };
import watchList from '../../rules/watch-list.json' with { type: 'json' };
import { assembleRulebook } from './assemble.ts';
import type { RuleFile } from './types.ts';

/**
 * The rule files of this package by name. TypeScript widens the literals of a JSON
 * import (`"equal"` to string), hence the cast; the schema test checks every file.
 */
export const RULE_FILES = {
  'minimum-standards': minimumStandards,
  'significant-efforts': significantEfforts,
  'watch-list': watchList,
  tiers,
  'automatic-downgrade': automaticDowngrade,
  practice,
} as unknown as Readonly<Record<string, RuleFile>>;

/** The rulebook of this package: the law as we read it, with citations. */
export const DEFAULT_RULEBOOK = /* @__PURE__ */ assembleRulebook(RULE_FILES);
