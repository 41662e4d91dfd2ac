import type { Classification } from '../classify/classification.ts';
import { classify } from '../classify/classify.ts';
import type { ClassifyOptions } from '../classify/options.ts';
import type { History } from '../history/types.ts';
import { type Problem, problem } from '../problems/problem.ts';
import { Refusal } from './refusal.ts';
import { choiceOf, refuse } from './settings.ts';
import { COMMAND, type Given } from './verb.ts';

const ENGINE = 'json-rules-engine';

/** Answers for one history. */
export type Classifier = (
  history: History,
  options: ClassifyOptions,
) => Classification | Promise<Classification>;

/** Loads the second opinion; replaced in tests. */
type Load = () => Promise<{ readonly classifyWithJsonRulesEngine: Classifier }>;

const adapter: Load = () => import('../adapters/json-rules-engine/index.ts');

/**
 * What `--engine` asks for: our own evaluator, or json-rules-engine over the same rules.
 *
 * @throws Refusal where the name is another, or the package is not installed.
 */
export async function classifierOf(given: Given, load: Load = adapter): Promise<Classifier> {
  const problems: Problem[] = [];
  const engine = choiceOf(given, 'engine', [ENGINE], problems);
  refuse(problems);
  if (engine === null) return classify;
  try {
    return (await load()).classifyWithJsonRulesEngine;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code !== 'ERR_MODULE_NOT_FOUND') throw error;
    throw new Refusal(COMMAND, [problem('engine.not-installed', [], { package: ENGINE })]);
  }
}
