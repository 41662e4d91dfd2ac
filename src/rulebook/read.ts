import { describeValue } from '../problems/describe.ts';
import { type Problem, problem, type Result } from '../problems/problem.ts';
import { assembleRulebook } from './assemble.ts';
import { checkEntries } from './check-entries.ts';
import type { Entry } from './entries.ts';
import { conditionProblems, fileProblems, ruleProblems } from './shape.ts';
import { isRecord } from './shape-part.ts';
import type { Condition, Rule, Rulebook, RuleFile } from './types.ts';

/**
 * Puts a rulebook together from parsed JSON files by name. Returns it, or every problem at
 * once: `input.*` for the shape, `rulebook.*` for names, types, duplicates and cycles;
 * a path begins with the name of the file. What takes running the rules (gaps, overlaps,
 * rules that never fire) is for `checkRules`; `loadRulebook` asks for both.
 */
export function readRulebook(files: Readonly<Record<string, unknown>>): Result<Rulebook> {
  if (!isRecord(files)) {
    const params = { found: describeValue(files), expected: 'an object' };
    return { ok: false, problems: [problem('input.wrong-type', [], params)] };
  }
  const shape: Problem[] = [];
  const entries: Entry[] = [];
  const names = new Set<string>();
  for (const [file, raw] of Object.entries(files)) {
    for (const fault of fileProblems(file, raw)) shape.push(fault);
    if (!isRecord(raw)) continue;
    for (const [name, condition] of isRecord(raw.conditions)
      ? Object.entries(raw.conditions)
      : []) {
      names.add(name);
      const path = [file, 'conditions', name];
      const faults = conditionProblems(name, condition, path);
      const value = condition as Condition;
      if (faults.length === 0) entries.push({ kind: 'condition', name, path, value });
      for (const fault of faults) shape.push(fault);
    }
    for (const [at, rule] of Array.isArray(raw.rules) ? raw.rules.entries() : []) {
      const path = [file, 'rules', at];
      const faults = ruleProblems(rule, path);
      const value = rule as Rule;
      if (faults.length === 0) entries.push({ kind: 'rule', name: value.name, path, value });
      for (const fault of faults) shape.push(fault);
    }
  }
  const problems = [...shape, ...checkEntries(entries, names).map(plain)];
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, value: assembleRulebook(files as Readonly<Record<string, RuleFile>>) };
}

function plain({ code, path, params }: Problem): Problem {
  return { code, path, params };
}
