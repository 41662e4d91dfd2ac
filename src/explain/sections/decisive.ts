import type { Classification, DecisiveSet } from '../../classify/classification.ts';
import { inputText } from '../../messages/en/inputs.ts';
import { capital } from '../../messages/en/list.ts';
import { basisName } from '../../messages/en/outcomes.ts';
import { conditionItem } from '../condition-item.ts';
import { factItem, knownFacts } from '../fact-item.ts';
import { conditionsOf } from '../reach.ts';
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
  const { decisive } = answer;
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
  if (placement === null) return 'Nothing that is stated rules out any other placement.';
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

function itemsOf(answer: Classification, set: DecisiveSet): readonly Item[] {
  const conditions = conditionsOf(answer);
  const inputs = new Set<string>(set.inputs.map(({ input }) => input));
  return set.inputs.map(({ input, value }) => {
    const words = capital(inputText(input, value));
    const finding = conditions.get(input);
    if (finding === undefined) return { text: `${words}.` };
    const under = conditions.below(finding);
    const below = set.conditions
      .filter((name) => !inputs.has(name))
      .flatMap((name) => conditions.get(name) ?? [])
      .filter((one) => under.has(one));
    const children = [
      ...knownFacts(finding)
        .filter(({ origin }) => origin !== null)
        .map(factItem),
      ...below.map((one) => conditionItem(one)),
    ];
    const basis = finding.basis === 'record' ? ` It follows from ${basisName('record')}.` : '';
    return {
      text: `${words}.${basis}`,
      cite: finding.cite,
      ...(children.length > 0 ? { children } : {}),
    };
  });
}
