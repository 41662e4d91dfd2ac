import { PLACEMENTS, type Placement } from '../facts/placements.ts';
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
 * calendar, what the limbs go by (`consequences.published-before`,
 * `consequences.published-before-not-given`), and `consequences.without-effect` for an option
 * on which nothing depends.
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
    ...publishedNotices(situation),
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

/**
 * What the limbs that look at the report of the year before go by, where it matters: the
 * placement that is given as published, or the counted one because none is given. All
 * reassessments on record raise a country from Tier 3, so that is what could stand behind it.
 */
function publishedNotices(situation: Situation): readonly Problem[] {
  const { publishedBefore } = situation;
  const others = { ...situation, publishedBefore: publishedBefore === null ? TIER_3 : null };
  const differs = SPECIAL.some((trigger) => {
    const { applies } = triggerVerdict(trigger, situation);
    const settled = publishedBefore !== null || applies !== 'maybe';
    return settled && applies !== triggerVerdict(trigger, others).applies;
  });
  if (!differs) return [];
  const previous = situation.classification.state.before.map((state) => state.previous);
  const counted = PLACEMENTS.filter((one) => previous.includes(one));
  return [
    publishedBefore === null
      ? problem('consequences.published-before-not-given', ['publishedBefore'], { counted })
      : problem('consequences.published-before', ['publishedBefore'], {
          published: publishedBefore,
          counted,
        }),
  ];
}

const TIER_3: Placement = 'tier-3';

/** Triggers that look at the report of the year before. */
const SPECIAL = [
  'risen-to-tier-1',
  'raised-from-tier-3',
  'special-watch-list',
  'action-plan',
] as const;
