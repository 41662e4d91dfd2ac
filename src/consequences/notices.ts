import type { Calendar } from '../law/calendar.ts';
import { type Problem, problem } from '../problems/problem.ts';
import type { ConsequencesOptions } from './options.ts';
import type { ConsequenceGroup } from './rules.ts';
import { CONSEQUENCE_RULES } from './rules.ts';
import type { Situation } from './situation.ts';
import { triggerVerdict } from './triggers.ts';
import { versionOf } from './verdict.ts';

/** Notices of a classification that bear on what follows from it. */
const CARRIED_OVER =
  /^(?:law\.|country\.|past\.|record\.(?:not-lawful|derived|disputed|reassessed)$)/u;

/** What each option of ours bears on. */
const BEARS_ON: readonly [keyof ConsequencesOptions, ConsequenceGroup][] = [
  ['childSoldiersList', 'child-soldiers'],
  ['determination', 'tier-3'],
  ['waived', 'tier-3'],
  ['assistedBefore', 'tier-3'],
];

/**
 * Notices: those of the classification that bear on the consequences, those of the
 * calendar, and `consequences.without-effect` for an option on which nothing depends.
 */
export function consequencesNotices(
  situation: Situation,
  options: ConsequencesOptions,
  dates: Calendar,
): readonly Problem[] {
  const carried = situation.classification.notices.filter(({ code }) => CARRIED_OVER.test(code));
  const codes = new Set(carried.map(({ code }) => code));
  return [
    ...carried,
    ...dates.notices.filter(({ code }) => !codes.has(code)),
    ...BEARS_ON.flatMap(([option, group]) =>
      options[option] === undefined || matters(group, situation)
        ? []
        : [problem('consequences.without-effect', [option], { option })],
    ),
  ];
}

/** Whether anything in a group can depend on the options: law in force, and Tier 3 possible. */
function matters(group: ConsequenceGroup, situation: Situation): boolean {
  return CONSEQUENCE_RULES.some(
    (rule) =>
      rule.group === group &&
      versionOf(rule, situation.lawYear) !== null &&
      (group === 'child-soldiers' || triggerVerdict(rule.trigger, situation).applies !== 'no'),
  );
}
