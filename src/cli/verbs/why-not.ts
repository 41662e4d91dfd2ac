import type { Classification } from '../../classify/classification.ts';
import { type WhyNot, whyNot } from '../../classify/why-not.ts';
import { DISCLAIMER } from '../../explain/sections/closing.ts';
import { isPlacement, PLACEMENTS, type Placement } from '../../facts/placements.ts';
import { inputText } from '../../messages/en/inputs.ts';
import { capital } from '../../messages/en/list.ts';
import { placementName, placementNames } from '../../messages/en/placements.ts';
import { answerHistories } from '../answer-histories.ts';
import { classifierOf } from '../classifier.ts';
import { countryTitle } from '../input/country.ts';
import { bold, type Io } from '../io.ts';
import { CLASSIFYING } from '../options.ts';
import { Refusal } from '../refusal.ts';
import { notAllowed } from '../settings.ts';
import { COMMAND, type Given, type Verb } from '../verb.ts';

/** `why-not`: what stands between an answer and another placement. */
export const whyNotVerb: Verb = {
  name: 'why-not',
  takes: 'FILE|-|COUNTRY PLACEMENT',
  count: [2, 2],
  options: ['year', ...CLASSIFYING, 'engine', 'json'],
  summary: 'what stands between the answer and another placement',
  details: [`PLACEMENT is one of ${PLACEMENTS.join(', ')}.`],
  examples: ['why-not THA tier-2-watch-list --year 2014'],
  run: async (given, io) => {
    const placement = placementOf(given);
    const classify = await classifierOf(given);
    return answerHistories(given, io, async (history, options) => {
      const answer = await classify(history, options);
      const why = whyNot(answer, placement);
      const { country, year } = answer;
      return { json: [{ country, year, ...why }], text: () => whyText(answer, why, io) };
    });
  },
};

function placementOf(given: Given): Placement {
  const found = given.positionals[1] ?? '';
  if (isPlacement(found)) return found;
  throw new Refusal(COMMAND, [notAllowed('placement', found, PLACEMENTS)]);
}

function whyText(answer: Classification, why: WhyNot, io: Io): string {
  const name = placementName(why.placement);
  const title = `${countryTitle(answer.country, answer.year)}, ${answer.year} report: why not ${name}?`;
  const lines = [bold(title, io), ...answerLines(answer, why), DISCLAIMER];
  return lines.map((line) => `${line}\n`).join('');
}

function answerLines(answer: Classification, why: WhyNot): readonly string[] {
  const name = placementName(why.placement);
  if (answer.placement === why.placement) return [`It is ${name}.`];
  if (why.possible) {
    const others = answer.possible.filter((one) => one !== why.placement);
    const beside = `${name} is possible, beside ${placementNames(others, 'and')}.`;
    return [why.expected ? beside : `${beside} Practice leads one to expect otherwise.`];
  }
  if (why.ruledOutByRecord) {
    const record = answer.recorded === null ? '' : `: ${placementName(answer.recorded.final)}`;
    return [`No single finding stands in the way; what is on record rules ${name} out${record}.`];
  }
  if (why.obstacles.length > 0) return obstacleLines(why);
  const barriers = why.barriers.map(({ title, cite }) => `  - ${title} [${cite}]`);
  return [
    `The law leaves no way to ${name} this year, whatever is found; the past cannot change.`,
    ...barriers,
  ];
}

function obstacleLines({ obstacles }: WhyNot): readonly string[] {
  const lead =
    obstacles.length === 1
      ? 'This would have to be found otherwise:'
      : 'One of these sets would have to be found otherwise:';
  const sets = obstacles.flatMap((set, at) =>
    set.map(({ condition, now, needed, cite, actor }, position) => {
      const bullet = position === 0 ? `${at + 1}.` : '  ';
      const words = `${capital(inputText(condition, now))}; needed: ${inputText(condition, needed)}`;
      return `  ${bullet} ${words} [${cite}; ${ACTORS[actor]}]`;
    }),
  );
  return [lead, ...sets];
}

const ACTORS: Readonly<Record<WhyNot['obstacles'][number][number]['actor'], string>> = {
  government: 'for the government to change',
  'state-department': 'for the State Department to find',
  president: 'for the President to decide',
  nobody: 'nobody’s to change',
};
