import { explain, FORMATS, type Format } from '../../explain/explain.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import { answerHistories } from '../answer-histories.ts';
import { classifierOf } from '../classifier.ts';
import { countryNameOf } from '../input/country.ts';
import { CLASSIFYING } from '../options.ts';
import { printCitation } from '../print-citation.ts';
import { choiceOf, refuse } from '../settings.ts';
import type { Verb } from '../verb.ts';

/** `explain`: the answer for one report year with its reasons. */
export const explainVerb: Verb = {
  name: 'explain',
  takes: 'FILE|-|COUNTRY',
  count: [1, 1],
  options: ['year', 'detail', 'format', ...CLASSIFYING, 'engine', 'cite', 'json'],
  summary: 'the answer for one report year with its reasons and citations',
  details: ['--json prints the same document as classify --json.'],
  examples: ['explain THA --year 2014', 'explain history.json --detail full --format markdown'],
  run: async (given, io) => {
    const problems: Problem[] = [];
    const detail = choiceOf(given, 'detail', ['short', 'full'], problems);
    const format = choiceOf(given, 'format', FORMATS, problems) ?? 'text';
    if (given.has('json') && given.one('format') !== null && format !== 'json') {
      const options = ['--json', `--format ${format}`];
      problems.push(problem('usage.conflicting-options', [], { options }));
    }
    refuse(problems);
    const classify = await classifierOf(given);
    const code = await answerHistories(given, io, async (history, options) => {
      const answer = await classify(history, options);
      const countryName = countryNameOf(answer.country, answer.year);
      const text = () =>
        explain(answer, {
          format: format satisfies Format,
          detail: detail ?? 'short',
          ...(countryName === null ? {} : { countryName }),
        });
      return { json: [answer], text: () => `${text()}\n` };
    });
    if (code === 0) await printCitation(given, !['text', 'markdown'].includes(format), io);
    return code;
  },
};
