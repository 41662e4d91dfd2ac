import {
  audit,
  classify,
  type estimateModel,
  explain,
  forecast,
  loadRulebook,
  outlook,
  ProblemsError,
  parseHistory,
  parseModel,
  parseScenario,
  type Result,
  RulebookError,
  replay,
  simulate,
} from '../../src/index.ts';
import { PROBLEM_CODES, RULEBOOK_CODES } from '../../src/messages/codes.ts';
import { sentenceOf } from '../../src/messages/en/problems.ts';
import type { Problem } from '../../src/problems/problem.ts';
import { HISTORIES, MODELS, RULEBOOKS, SCENARIOS } from './seeds-of-value.ts';

/** What a door made of an input. */
export type Verdict = 'answered' | 'refused';

/** A way into the library for data of others, and valid data to start from. */
export interface Door {
  readonly valid: readonly unknown[];
  open(input: unknown): Verdict;
}

const CODES: ReadonlySet<string> = new Set([...PROBLEM_CODES, ...RULEBOOK_CODES]);

/** Fails where a problem has no known code or no text. */
function checked(problems: readonly Problem[]): 'refused' {
  if (problems.length === 0) throw new Error('refused without a problem');
  for (const one of problems.slice(0, 200)) {
    if (!CODES.has(one.code)) throw new Error(`unknown code ${one.code}`);
    if (sentenceOf(one) === '') throw new Error(`no text for ${one.code}`);
  }
  return 'refused';
}

function parsed(result: Result<unknown>): Verdict {
  return result.ok ? 'answered' : checked(result.problems);
}

/** Runs what throws coded errors only. */
function asked(run: () => unknown): Verdict {
  try {
    run();
    return 'answered';
  } catch (error) {
    if (error instanceof ProblemsError || error instanceof RulebookError) {
      return checked(error.problems);
    }
    throw error;
  }
}

const SHORT = { country: 'KEN', years: [{ year: 2024, placement: 'tier-2-watch-list' }] };
const RUNS = { until: 2027, runs: 3, seed: 1 };

// Raw input of any kind is what these functions say they take; types end at the door.
type Raw = Parameters<typeof classify>[0];
type RawScenario = Parameters<typeof simulate>[1];
type RawModel = ReturnType<typeof estimateModel>;

/** Every door by name. */
export const DOORS: Readonly<Record<string, Door>> = {
  parseHistory: { valid: HISTORIES, open: (input) => parsed(parseHistory(input)) },
  classify: {
    valid: HISTORIES,
    open: (input) => asked(() => explain(classify(input as Raw), { format: 'markdown' })),
  },
  'replay, audit, outlook': {
    valid: HISTORIES,
    open: (input) =>
      asked(() => {
        replay(input as Raw);
        audit(input as Raw);
        outlook(input as Raw, { year: 2026 });
      }),
  },
  'classify, options': {
    valid: [
      {
        year: 2025,
        readings: { reinstatementCap: 'F2', unanimity: 'off' },
        law: { base: 2018, parameters: { maxWaiverYears: 1 } },
      },
    ],
    open: (input) => asked(() => classify(SHORT, input as Parameters<typeof classify>[1])),
  },
  loadRulebook: {
    valid: RULEBOOKS,
    open: (input) => {
      const result = loadRulebook(input as Parameters<typeof loadRulebook>[0]);
      if (!result.ok) return checked(result.problems);
      return asked(() => classify(SHORT, { rulebook: result.value }));
    },
  },
  'parseScenario, simulate': {
    valid: SCENARIOS,
    open: (input) => {
      const verdict = parsed(parseScenario(input));
      const simulated = asked(() => simulate(SHORT, input as RawScenario));
      return verdict === 'refused' ? simulated : verdict;
    },
  },
  'parseModel, forecast': {
    valid: MODELS,
    open: (input) => {
      const result = parseModel(input);
      if (!result.ok) return checked(result.problems);
      return asked(() => forecast([SHORT], { ...RUNS, model: result.value as RawModel }));
    },
  },
};
