import type { Classification, ConditionFinding } from '../classify/classification.ts';
import { countText } from '../messages/en/list.ts';
import { conditionItem } from './condition-item.ts';
import { byLawAlone, factItem, isFinding, knownFacts } from './fact-item.ts';
import { conditionsOf } from './reach.ts';
import type { Item } from './report.ts';

/** What several parts of a condition are called when they are folded into one line. */
const PARTS: Readonly<Record<string, string>> = {
  everyIndiciumFavourable: 'indicia',
  everyIndiciumUnfavourable: 'indicia',
  everyFactorFavourable: 'factors',
  everyFactorUnfavourable: 'factors',
  fullyMeetsMinimumStandards: 'minimum standards',
  policyOrPattern: 'limbs of policy or pattern',
  meetsWatchListCriteria: 'watch-list grounds',
};

/** Turns the conditions of an answer into lists: a tree below each condition asked for. */
export interface Tree {
  /** A finding with everything known below it. A condition shown before is not unfolded again. */
  item(finding: ConditionFinding): Item;
  /** True where nothing is known of a finding or of anything below it. */
  blank(finding: ConditionFinding): boolean;
}

/** A tree that folds away what nothing is known about. */
export function treeOf(answer: Classification): Tree {
  const conditions = conditionsOf(answer);
  const partsOf = (finding: ConditionFinding): readonly ConditionFinding[] =>
    finding.parts.flatMap((name) => conditions.get(name) ?? []);
  const blank = blankness(partsOf);
  const shown = new Set<ConditionFinding>();

  const item = (finding: ConditionFinding): Item => {
    if (shown.has(finding))
      return { ...conditionItem(finding), text: `${conditionItem(finding).text} (see above)` };
    shown.add(finding);
    const facts = knownFacts(finding).map(factItem);
    const parts = partsOf(finding);
    const known = parts
      .filter((part) => !blank(part) && !settledElsewhere(finding, part))
      .map(item);
    const settled = finding.decidedBy !== null || finding.basis === 'record';
    if (facts.length === 0 && parts.length > 0 && parts.every(blank) && isOpen(finding))
      return open(finding);
    const left = settled || finding.outcome === 'fails' ? [] : folded(finding, parts.filter(blank));
    return conditionItem(finding, [...facts, ...unstated(finding), ...known, ...left]);
  };
  return { item, blank };
}

/** True where nothing is known of a condition or below it, so that it can be folded away. */
function blankness(
  partsOf: (finding: ConditionFinding) => readonly ConditionFinding[],
): (finding: ConditionFinding) => boolean {
  const known = new Map<ConditionFinding, boolean>();
  const blank = (finding: ConditionFinding): boolean => {
    const found = known.get(finding);
    if (found !== undefined) return found;
    const own = finding.facts.some(({ fact, value }) => value !== null && !isOfLaw(fact));
    const made =
      isOpen(finding) && !own && partsOf(finding).every((part) => blank(part) || byLawAlone(part));
    known.set(finding, made);
    return made;
  };
  return blank;
}

function isOpen({ outcome }: ConditionFinding): boolean {
  return outcome === 'unknown' || outcome === 'reserved';
}

/** A condition in one line, nothing below it being known. */
function open(finding: ConditionFinding): Item {
  const item = conditionItem(finding);
  return { ...item, text: `${item.text}; not settled by what is stated` };
}

/** True for the law of the year and the readings, which are no findings and not the clock. */
function isOfLaw(fact: string): boolean {
  return fact.startsWith('law.') || fact.startsWith('reading.');
}

/** Below a settled condition only what is itself settled by a finding is worth a line. */
function settledElsewhere(finding: ConditionFinding, part: ConditionFinding): boolean {
  return finding.decidedBy !== null && part.outcome === 'unknown';
}

function unstated(finding: ConditionFinding): readonly Item[] {
  if (finding.decidedBy !== null || !isOpen(finding)) return [];
  const missing = finding.facts.filter((used) => used.value === null && isFinding(used));
  if (missing.length <= 2) return missing.map(factItem);
  return [{ text: `${countText(missing.length, 'fact')} not stated` }];
}

function folded(parent: ConditionFinding, blanks: readonly ConditionFinding[]): readonly Item[] {
  const [only, ...others] = blanks;
  if (only === undefined) return [];
  if (others.length === 0) return [open(only)];
  const all = blanks.length === parent.parts.length;
  const plural = PARTS[parent.name] ?? 'conditions';
  return [{ text: `${blanks.length}${all ? '' : ' other'} ${plural}: nothing stated` }];
}
