import { rulePages } from '../../src/cli/rules-docs/pages.ts';
import { DEFAULT_RULEBOOK, RULE_FILES } from '../../src/rulebook/default.ts';
import { conformanceScenarios } from './scenarios.ts';

/**
 * The committed pages about the shipped rulebook: path relative to the repository, and
 * text. `fresh` are files that are made anew in the same run.
 */
export function rulesDocs(fresh: Readonly<Record<string, string>> = {}): Record<string, string> {
  const scenarios = conformanceScenarios(fresh);
  const pages = rulePages({ files: RULE_FILES, rulebook: DEFAULT_RULEBOOK, scenarios });
  return Object.fromEntries([...pages].map(([name, text]) => [`docs/rules/${name}`, text]));
}
