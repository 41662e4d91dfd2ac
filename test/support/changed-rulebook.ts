import { RULE_FILES } from '../../src/rulebook/default.ts';
import { readRulebook } from '../../src/rulebook/read.ts';
import type { Condition, Rule, Rulebook } from '../../src/rulebook/types.ts';

/** The shipped rule files as plain data that may be changed. */
export type Draft = Record<
  string,
  { conditions: Record<string, Condition>; rules: { -readonly [Key in keyof Rule]: Rule[Key] }[] }
>;

/** A copy of the shipped rule files, changed. */
export function changedFiles(change: (files: Draft) => void): Draft {
  const files = structuredClone(RULE_FILES) as unknown as Draft;
  change(files);
  return files;
}

/** The shipped rulebook with a change that can still be loaded. Throws where it cannot. */
export function changedRulebook(change: (files: Draft) => void): Rulebook {
  const result = readRulebook(changedFiles(change));
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

/** A condition of the shipped files that may be replaced or changed. */
export function conditionsOf(files: Draft, file: string): Record<string, Condition> {
  const found = files[file]?.conditions;
  if (found === undefined) throw new Error(`no file ${file}`);
  return found;
}

/** A rule of the shipped files, to be changed in place. */
export function ruleOf(files: Draft, name: string): Draft[string]['rules'][number] {
  for (const { rules } of Object.values(files)) {
    const found = rules.find((rule) => rule.name === name);
    if (found !== undefined) return found;
  }
  throw new Error(`no rule ${name}`);
}

/** Takes a rule out of the shipped files. */
export function withoutRule(files: Draft, name: string): void {
  for (const file of Object.values(files)) {
    file.rules = file.rules.filter((rule) => rule.name !== name);
  }
}
