import { type Problem, problem } from '../problems/problem.ts';
import { FIRST_YEAR } from './limits.ts';
import { ownProperty } from './own-property.ts';

/** Faults that only several values together show; a value of the wrong shape is passed over. */
export function acrossYears(raw: unknown): readonly Problem[] {
  const years = ownProperty(raw, 'years');
  if (!Array.isArray(years)) return [];
  const problems: Problem[] = [];
  const seen = new Map<number, number>();
  let last = Number.NEGATIVE_INFINITY;
  for (const [position, entry] of years.entries()) {
    const path = ['years', position];
    if (
      ownProperty(entry, 'reassessed') !== undefined &&
      ownProperty(entry, 'placement') === undefined
    ) {
      problems.push(problem('history.reassessed-without-placement', [...path, 'reassessed']));
    }
    const year = ownProperty(entry, 'year');
    if (typeof year !== 'number' || !Number.isFinite(year)) continue;
    problems.push(...datesOf(entry, year, path));
    const first = seen.get(year);
    if (first !== undefined) {
      problems.push(problem('history.duplicate-year', [...path, 'year'], { found: year, first }));
    } else if (year < last) {
      problems.push(
        problem('history.year-out-of-order', [...path, 'year'], { found: year, after: last }),
      );
    }
    seen.set(year, first ?? position);
    last = Math.max(last, year);
  }
  return problems;
}

/** First day of the period that the first report covered. */
const FIRST_DAY = `${FIRST_YEAR - 1}-04-01`;

/** Evidence that no report of the year could have seen, or that no report ever covered. */
function datesOf(entry: unknown, year: number, path: Problem['path']): readonly Problem[] {
  const facts = ownProperty(entry, 'facts');
  if (typeof facts !== 'object' || facts === null) return [];
  return Object.keys(facts).flatMap((fact) => {
    const evidence = ownProperty(ownProperty(facts, fact), 'evidence');
    if (!Array.isArray(evidence)) return [];
    return evidence.flatMap((item: unknown, at) => {
      const date = ownProperty(item, 'date');
      if (typeof date !== 'string' || !/^\d{4}-\d\d-\d\d$/u.test(date)) return [];
      const where = [...path, 'facts', fact, 'evidence', at, 'date'];
      if (date > `${year}-12-31`)
        return [problem('history.evidence-after-report', where, { found: date, year })];
      if (date >= FIRST_DAY || ownProperty(item, 'kind') === 'legislation') return [];
      return [
        problem('history.evidence-before-any-period', where, { found: date, first: FIRST_DAY }),
      ];
    });
  });
}
