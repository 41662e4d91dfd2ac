import type {
  Classification,
  ConditionFinding,
  DecisiveSet,
} from '../../classify/classification.ts';
import { inputText } from '../../messages/en/inputs.ts';
import { capital } from '../../messages/en/list.ts';
import { basisName } from '../../messages/en/outcomes.ts';
import { conditionItem } from '../condition-item.ts';
import { RATED_TEXT, splitInputs } from '../decisive-inputs.ts';
import { byLawAlone, factItem, knownFacts, originText } from '../fact-item.ts';
import { type Conditions, conditionsOf } from '../reach.ts';
import {
  type Block,
  type Detail,
  type Item,
  list,
  type Section,
  section,
  text,
} from '../report.ts';

/** Most sets that a full explanation spells out. */
const MOST_SETS = 4;

/** The smallest sets of findings that force the answer, with what settles each finding. */
export function decisiveSection(answer: Classification, detail: Detail): readonly Section[] {
  const decisive = answer.decisive.filter(({ inputs }) => inputs.length > 0);
  if (decisive.length === 0) return section('What decides', [text(undecided(answer))]);
  const shown = decisive.slice(0, detail === 'full' ? MOST_SETS : 1);
  const blocks = shown.flatMap((set, position): readonly Block[] => [
    text(leadOf(answer, position)),
    ...list(itemsOf(answer, set)),
  ]);
  const left = decisive.length - shown.length;
  const more = left === 0 ? [] : [text(moreText(left))];
  return section('What decides', [...blocks, ...more]);
}

function undecided({ placement, recorded }: Classification): string {
  if (placement === null) return 'Nothing that is stated narrows what the law allows.';
  return recorded === null
    ? 'No finding is needed for this answer: the law allows nothing else.'
    : 'No stated finding forces this placement. It is taken from the record.';
}

function leadOf({ placement, state }: Classification, position: number): string {
  if (position > 0) return 'Enough as well, without the others:';
  const clock = state.ticks.length > 0 ? 'With the clock as it stands, these' : 'These';
  return placement === null
    ? `${clock} findings leave only the placements named above:`
    : `${clock} findings are enough for this placement, whatever else is found:`;
}

function moreText(left: number): string {
  return left === 1
    ? 'One other set of findings would be enough on its own.'
    : `${left} other sets of findings would each be enough on their own.`;
}

/** One item for each finding; that the country is rated at all comes last, as one item. */
function itemsOf(answer: Classification, set: DecisiveSet): readonly Item[] {
  const conditions = conditionsOf(answer);
  const { single, rated } = splitInputs(set);
  const items = single.map(({ input, value }) => {
    const words = inputText(input, value);
    const finding = conditions.get(input);
    return finding === undefined
      ? { text: capital(words) }
      : inputItem(words, finding, set, conditions);
  });
  const cite = conditions.get('notRated')?.cite;
  return rated && cite !== undefined ? [...items, { text: RATED_TEXT, cite }] : items;
}

function inputItem(
  words: string,
  finding: ConditionFinding,
  set: DecisiveSet,
  conditions: Conditions,
): Item {
  const { basis, cite, facts, parts } = finding;
  const decidedBy = parts.length === 0 ? facts[0]?.fact : finding.decidedBy;
  const origin = facts.find(({ fact }) => fact === decidedBy)?.origin ?? null;
  const onRecord = basis === 'record' ? ` (follows from ${basisName('record')})` : '';
  const inputs = new Set<string>(set.inputs.map(({ input }) => input));
  const under = conditions.below(finding);
  const below = set.conditions
    .filter((name) => !inputs.has(name))
    .flatMap((name) => conditions.get(name) ?? [])
    .filter((one) => under.has(one) && !byLawAlone(one));
  const stated = facts.filter((used) => used.origin !== null);
  const children = [
    ...(origin === null ? stated.map(factItem) : []),
    ...below.map((one) => conditionItem(one, knownFacts(one).map(factItem))),
  ];
  return {
    text: capital(words) + (origin === null ? onRecord : ` (${originText(origin)})`),
    cite,
    ...(children.length > 0 ? { children } : {}),
  };
}
