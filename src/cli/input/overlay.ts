import { parseHistory } from '../../history/parse.ts';
import type { History, HistoryYear } from '../../history/types.ts';
import { problem, type Result } from '../../problems/problem.ts';
import type { Io } from '../io.ts';
import { Refusal } from '../refusal.ts';
import { isSameCountry } from './country.ts';
import { fileSubjects } from './subjects.ts';

/**
 * Reads the history that `--with` names.
 *
 * @throws Refusal with every problem of the file; it holds exactly one history.
 */
export async function readOverlay(path: string, io: Io): Promise<History> {
  const subjects = [];
  for await (const subject of fileSubjects(path, io)) {
    if (subjects.length > 0) throw new Refusal(path, [problem('with.several')]);
    subjects.push(subject);
  }
  const [subject] = subjects;
  if (subject === undefined) throw new Refusal(path, [problem('input.empty')]);
  const parsed: Result<History> =
    subject.raw === undefined ? { ok: false, problems: [] } : parseHistory(subject.raw);
  const problems = [...subject.problems, ...(parsed.ok ? [] : parsed.problems)];
  if (!parsed.ok || problems.length > 0) throw new Refusal(subject.label, problems);
  return parsed.value;
}

/**
 * Lays a history over another one of the same country. Years of both are merged: a field
 * of `own` wins, facts, waiver and statistics merge by name.
 */
export function layOver(base: History, own: History): Result<History> {
  if (!isSameCountry(base.country, own.country)) {
    const params = { base: base.country, own: own.country };
    return { ok: false, problems: [problem('with.other-country', ['country'], params)] };
  }
  const years = new Map(base.years.map((year) => [year.year, year]));
  for (const year of own.years) {
    const below = years.get(year.year);
    years.set(year.year, below === undefined ? year : mergeYears(below, year));
  }
  return parseHistory({
    country: base.country,
    years: [...years.values()].sort((a, b) => a.year - b.year),
  });
}

/** What the record says about its placement goes when another placement takes its place. */
function mergeYears(base: HistoryYear, own: HistoryYear): HistoryYear {
  const {
    reassessed: _reassessed,
    provenance: _provenance,
    sources: _sources,
    note: _note,
    ...rest
  } = base;
  const replaced = own.placement !== undefined && own.placement !== base.placement;
  const waiver = mergeParts(base.waiver, own.waiver);
  const statistics = mergeParts(base.statistics, own.statistics);
  return {
    ...(replaced ? rest : base),
    ...own,
    ...(waiver === undefined ? {} : { waiver }),
    ...(statistics === undefined ? {} : { statistics }),
    facts: { ...base.facts, ...own.facts },
  };
}

/** Fields of both; sources and note of the lower one go when a value of it is contradicted. */
function mergeParts<Part extends object>(base: Part | undefined, own: Part | undefined) {
  if (base === undefined || own === undefined) return own ?? base;
  const contradicted = Object.entries(own).some(
    ([name, value]) =>
      !ABOUT.includes(name) && Object.hasOwn(base, name) && Reflect.get(base, name) !== value,
  );
  const kept = Object.entries(base).filter(([name]) => !(contradicted && ABOUT.includes(name)));
  return { ...(Object.fromEntries(kept) as Partial<Part>), ...own };
}

const ABOUT: readonly string[] = ['sources', 'note'];
