import { lawProblems, readingProblems } from '../classify/options.ts';
import { LAW_PARAMETERS, LAW_VERSIONS, type LawValue } from '../law/law.ts';
import { READING_NAMES, READINGS, type Readings } from '../law/readings.ts';
import { yearProblems } from '../law/year-problems.ts';
import { nearest } from '../problems/nearest.ts';
import { type Problem, problem, type Result } from '../problems/problem.ts';
import type { LawSide } from './law-side.ts';

/** What one word of a side says, or what is wrong with it. */
type Part = Result<LawSide>;

/**
 * A side of `diffLaw` from a short text: a report year (`2018`), a law version (`R2019`), the
 * value of a reading (`F1`, `freeze`), `reading=value`, `parameter=value`
 * (`maxWaiverYears=2`), or several of these joined by `+` (`2018+F2`).
 *
 * Problems: `diff-law.unknown-side`, `diff-law.ambiguous-side`, `diff-law.repeated-side`, and
 * those of readings and law parameters (`options.*`).
 */
export function parseLawSide(text: string): Result<LawSide> {
  const parts = text.split('+').map((word) => partOf(word.trim()));
  const problems = parts.flatMap((part) => (part.ok ? [] : part.problems));
  const sides = parts.flatMap((part) => (part.ok ? [part.value] : []));
  const repeated = repeatedNames(sides).map((name) =>
    problem('diff-law.repeated-side', [], { name }),
  );
  if (problems.length + repeated.length > 0) {
    return { ok: false, problems: [...problems, ...repeated] };
  }
  const reportYear = sides.find((side) => side.reportYear !== undefined)?.reportYear;
  const readings: Partial<Readings> = Object.assign({}, ...sides.map((side) => side.readings));
  const parameters: Record<string, LawValue> = Object.assign(
    {},
    ...sides.map(({ law }) => law?.parameters),
  );
  const value: LawSide = {
    ...(reportYear === undefined ? {} : { reportYear }),
    ...(Object.keys(readings).length === 0 ? {} : { readings }),
    ...(Object.keys(parameters).length === 0 ? {} : { law: { parameters } }),
  };
  return { ok: true, value };
}

function partOf(word: string): Part {
  if (/^-?\d+$/u.test(word)) return yearPart(word);
  const version = LAW_VERSIONS.find(({ id }) => id === word);
  if (version !== undefined) return { ok: true, value: { reportYear: version.from } };
  const at = word.indexOf('=');
  return at < 0 ? valuePart(word) : namedPart(word.slice(0, at).trim(), word.slice(at + 1).trim());
}

function yearPart(word: string): Part {
  const reportYear = Number(word);
  return checked({ reportYear }, yearProblems(reportYear, []));
}

function namedPart(name: string, value: string): Part {
  const isParameter = Object.hasOwn(LAW_PARAMETERS, name);
  // Some names are those of a reading and of a law parameter: the value tells which is meant.
  if (isParameter && /^(?:true|false|-?\d+)$/u.test(value)) {
    const law = { parameters: { [name]: /^-?\d/u.test(value) ? Number(value) : value === 'true' } };
    return checked({ law }, lawProblems(law));
  }
  if (READING_NAMES.some((reading) => reading === name)) {
    return checked({ readings: { [name]: value } }, readingProblems({ [name]: value }));
  }
  if (isParameter) {
    const law = { parameters: { [name]: value as unknown as LawValue } };
    return checked({ law }, lawProblems(law));
  }
  return unknown(name, [...READING_NAMES, ...Object.keys(LAW_PARAMETERS)], READING_NAMES);
}

function valuePart(word: string): Part {
  const readings = READING_NAMES.filter((name) =>
    READINGS[name].some((value: string) => value === word),
  );
  const [only] = readings;
  if (only === undefined) {
    const values: readonly string[] = READING_NAMES.flatMap((name) => READINGS[name]);
    const allowed = values.filter((one) => values.indexOf(one) === values.lastIndexOf(one));
    return unknown(word, [...LAW_VERSIONS.map(({ id }) => id), ...allowed]);
  }
  if (readings.length > 1) {
    const allowed = readings.map((name) => `${name}=${word}`);
    return {
      ok: false,
      problems: [problem('diff-law.ambiguous-side', [], { found: word, allowed })],
    };
  }
  return { ok: true, value: { readings: { [only]: word } } };
}

/** A word that names nothing; of very many names only some are listed. */
function unknown(found: string, names: readonly string[], allowed = names): Part {
  const params = { found, nearest: found === '' ? null : nearest(found, names), allowed };
  return { ok: false, problems: [problem('diff-law.unknown-side', [], params)] };
}

function checked(side: LawSide, problems: readonly Problem[]): Part {
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: side };
}

/** Names that several words set. */
function repeatedNames(sides: readonly LawSide[]): readonly string[] {
  const names = sides.flatMap(({ reportYear, readings, law }) => [
    ...(reportYear === undefined ? [] : ['reportYear']),
    ...Object.keys(readings ?? {}),
    ...Object.keys(law?.parameters ?? {}),
  ]);
  return [...new Set(names.filter((name, at) => names.indexOf(name) !== at))];
}
