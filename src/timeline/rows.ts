import type { Classification } from '../classify/classification.ts';
import type { Cause } from '../facts/causes.ts';
import { LAW_VERSIONS } from '../law/law.ts';
import type { ClockEvent, LawChange, TimelineBasis, TimelineMark, TimelineRow } from './row.ts';

/** What a row needs of a classification. */
export type TimelineAnswer = Pick<
  Classification,
  'country' | 'year' | 'possible' | 'causes' | 'recorded' | 'lawVersion'
>;

/**
 * The rows of one country, one for each report year: the step that every picture shares. A
 * pure function of classifications, those of `replay` first, then the projected ones.
 *
 * @param answers The years of the history, in order.
 * @param projected Years after it, such as `simulate` gives, in order.
 */
export function timelineRows(
  answers: readonly TimelineAnswer[],
  projected: readonly TimelineAnswer[] = [],
): readonly TimelineRow[] {
  const all = [...answers, ...projected];
  return all.map((answer, at) =>
    rowOf(answer, at >= answers.length, all[at - 1]?.lawVersion.id ?? null),
  );
}

function rowOf(
  answer: TimelineAnswer,
  isProjected: boolean,
  lawBefore: string | null,
): TimelineRow {
  const { country, year, possible, causes, recorded, lawVersion } = answer;
  const basis = basisOf(answer, isProjected);
  const [only] = possible;
  const derived = possible.length === 1 && only !== undefined ? only : null;
  const placement = basis === 'recorded' && recorded !== null ? recorded.final : derived;
  const lawful = recorded === null || possible.includes(recorded.final);
  return {
    country,
    year,
    basis,
    placement,
    possible,
    recorded:
      recorded === null
        ? null
        : {
            published: recorded.published,
            final: recorded.final,
            provenance: recorded.provenance,
          },
    lawful: lawful || basis !== 'recorded',
    causes,
    marks: basis === 'recorded' && !lawful ? [] : marksOf(causes, placement !== null),
    lawChange: lawChangeOf(lawVersion.id, lawBefore, year),
  };
}

function basisOf({ recorded, lawVersion }: TimelineAnswer, isProjected: boolean): TimelineBasis {
  if (isProjected) return 'projected';
  if (lawVersion.overlay !== null) return 'what-if';
  return recorded === null ? 'derived' : 'recorded';
}

const EVENTS: readonly Cause[] = ['waiver', 'automatic-downgrade', 'reinstatement-cap'];

/** Where the placement itself is open, a possible event would mark every such year: none is. */
function marksOf(causes: readonly Cause[], settled: boolean): readonly TimelineMark[] {
  return causes
    .filter((cause): cause is ClockEvent => EVENTS.includes(cause))
    .map((event) => ({ event, certain: causes.length === 1 }))
    .filter(({ certain }) => certain || settled);
}

function lawChangeOf(id: string, before: string | null, year: number): LawChange | null {
  const version = LAW_VERSIONS.find((one) => one.id === id);
  if (version === undefined || id === before) return null;
  if (before === null && version.from !== year) return null;
  return { id, title: version.title, law: version.law };
}
