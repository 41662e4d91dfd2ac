import { type ClassifyOptions, settingsOf } from '../classify/options.ts';
import { automatonOf, type ClockAutomaton } from '../kernel/automaton.ts';
import { LAST_REPORT_YEAR, lawOf } from '../law/law.ts';
import { yearProblems } from '../law/year-problems.ts';
import { ProblemsError } from '../problems/problems-error.ts';

/** Which clock: of which law, under which readings. */
export type AutomatonOptions = Pick<ClassifyOptions, 'readings' | 'law' | 'rulebook'> & {
  /** The law of this report year holds throughout; by default that of the last one known. */
  readonly reportYear?: number;
};

/** The options of `clockAutomaton` by name. */
const AUTOMATON_OPTIONS = ['readings', 'law', 'rulebook', 'reportYear'];

/**
 * The whole clock under the law of one report year: the states that lawful years lead to,
 * as few as tell apart all that may follow, and the placements that lead from one to the
 * next, each with its causes and what it demands. Read off the kernel's table alone.
 *
 * @throws ProblemsError with every problem of the options.
 */
export function clockAutomaton(options: AutomatonOptions = {}): ClockAutomaton {
  const settings = settingsOf(options, AUTOMATON_OPTIONS);
  const { reportYear = LAST_REPORT_YEAR } = options;
  const problems = yearProblems(reportYear, ['reportYear']);
  if (problems.length > 0) throw new ProblemsError(problems);
  return automatonOf(settings.rulebook, lawOf(reportYear, settings.law), settings.readings);
}
