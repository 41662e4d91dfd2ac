import type { Condition, Rule, Rulebook, RuleFile } from './types.ts';

/**
 * Puts rule files together without checking them. Only for files that are known to
 * be sound, as ours are (a test checks them); `loadRulebook` is the door for others.
 */
export function assembleRulebook(files: Readonly<Record<string, RuleFile>>): Rulebook {
  const conditions = new Map<string, Condition>();
  const rules: Rule[] = [];
  const origin = new Map<string, string>();
  for (const [name, file] of Object.entries(files)) {
    for (const [key, condition] of Object.entries(file.conditions)) {
      conditions.set(key, condition);
      origin.set(key, name);
    }
    for (const rule of file.rules) {
      rules.push(rule);
      origin.set(rule.name, name);
    }
  }
  return { conditions, rules: rules.sort((a, b) => b.priority - a.priority), origin };
}
