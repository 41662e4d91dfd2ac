import type { ConsequenceRule, ConsequenceVersion } from './rules.ts';
import type { Applies, Situation } from './situation.ts';
import { triggerVerdict, type Verdict, verdict, YES } from './triggers.ts';

/** The version in force in a report year, or null before the first. */
export function versionOf(rule: ConsequenceRule, lawYear: number): ConsequenceVersion | null {
  const version = rule.versions.findLast(({ from }) => from <= lawYear);
  return version === undefined || version.none === true ? null : version;
}

/**
 * Whether a consequence holds, and why not: the first no decides, then the first maybe,
 * in the order law, placement or list, determination, earlier assistance, waiver.
 */
export function verdictOf(rule: ConsequenceRule, situation: Situation): Verdict {
  if (versionOf(rule, situation.lawYear) === null) return { applies: 'no', reason: 'not-in-force' };
  const verdicts = [
    triggerVerdict(rule.trigger, situation),
    determinationVerdict(rule, situation),
    assistanceVerdict(rule, situation),
    waiverVerdict(rule, situation),
  ];
  const first = (applies: Applies) => verdicts.find((one) => one.applies === applies);
  return first('no') ?? first('maybe') ?? YES;
}

function determinationVerdict(rule: ConsequenceRule, situation: Situation): Verdict {
  return verdict(determined(rule, situation), 'determination', 'determination-open');
}

function determined(rule: ConsequenceRule, { determination, waived }: Situation): Applies {
  if (rule.orWaived === true && waived.length > 0) return 'yes';
  if (determination === null) return rule.only === undefined ? 'yes' : 'maybe';
  if (rule.unless?.includes(determination)) return 'no';
  if (rule.open?.includes(determination)) return 'maybe';
  return rule.only === undefined || rule.only.includes(determination) ? 'yes' : 'no';
}

function assistanceVerdict({ assistedBefore }: ConsequenceRule, situation: Situation): Verdict {
  if (assistedBefore === undefined || situation.assistedBefore === assistedBefore) return YES;
  const applies = situation.assistedBefore === null ? 'maybe' : 'no';
  return verdict(applies, 'assistance-before', 'assistance-before-open');
}

function waiverVerdict({ waivedBy }: ConsequenceRule, { waived }: Situation): Verdict {
  const lifted = waivedBy !== undefined && waived.includes(waivedBy);
  return lifted ? { applies: 'no', reason: 'waived' } : YES;
}
