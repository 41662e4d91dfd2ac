import type { Classification, MissingFact } from '../../classify/classification.ts';
import { VOCABULARY } from '../../facts/vocabulary.ts';
import { inputTopic } from '../../messages/en/inputs.ts';
import { countText, listText } from '../../messages/en/list.ts';
import { type Detail, type Item, list, type Section, section, text } from '../report.ts';

/** Most questions asked. Overall determinations come first: one of them replaces many findings. */
const MOST: Readonly<Record<Detail, number>> = { short: 5, full: 12 };

/** The missing facts as questions, overall determinations first. */
export function questionsSection({ missing }: Classification, detail: Detail): readonly Section[] {
  const overall = missing.filter(isOverall);
  const single = missing.filter((one) => !isOverall(one));
  const asked = [...overall, ...single].slice(0, MOST[detail]);
  const left = missing.length - asked.length;
  const more =
    left === 0
      ? []
      : [text(`${countText(left, 'more question')} about single findings could bear on it too.`)];
  return section('What is not stated and could still decide', [
    ...list(asked.map(questionItem)),
    ...more,
  ]);
}

function isOverall({ fact }: MissingFact): boolean {
  const kind = Object.hasOwn(VOCABULARY, fact) ? VOCABULARY[fact]?.kind : undefined;
  return kind === 'determination' || fact === 'waiver.granted';
}

function questionItem({ fact, question, cite, inputs }: MissingFact): Item {
  const topics = listText(inputs.map(inputTopic), 'and');
  return { text: `${question} (fact ${fact}; bears on ${topics})`, cite };
}
