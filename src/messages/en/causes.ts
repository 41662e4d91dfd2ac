import type { Cause } from '../../facts/causes.ts';
import type { Placement } from '../../facts/placements.ts';
import { printable } from '../printable.ts';
import { countText } from './list.ts';

/** A cause in words: a name, a sentence, and the paragraph of law. */
interface CauseText {
  readonly name: string;
  readonly sentence: string;
  readonly cite: string;
}

/** What a sentence about a cause may need to know. */
export interface CauseContext {
  /** The placements that the cause may have led to. */
  readonly placements: readonly Placement[];
  /** Watch-list years in a row after which Tier 3 is due. */
  readonly limit: number;
  /** True where other causes are possible too, so that what it rests on is not established. */
  readonly open?: boolean;
}

const MERITS: Readonly<Partial<Record<Placement, Omit<CauseText, 'name'>>>> = {
  'tier-1': {
    sentence: 'The government fully meets the minimum standards.',
    cite: '22 U.S.C. 7107(b)(1)(A)',
  },
  'tier-2': {
    sentence:
      'The government does not fully meet the minimum standards but is making significant efforts to do so, and no ground for the watch list is met.',
    cite: '22 U.S.C. 7107(b)(1)(B)',
  },
  'tier-2-watch-list': {
    sentence:
      'The government is making significant efforts to meet the minimum standards, but a ground for the watch list is met.',
    cite: '22 U.S.C. 7107(b)(1)(B), (b)(2)(A)(iii)',
  },
  'tier-3': {
    sentence:
      'The government does not fully meet the minimum standards and is not making significant efforts to do so.',
    cite: '22 U.S.C. 7107(b)(1)(C)',
  },
};

const CAUSES: Readonly<Record<Cause, (context: CauseContext) => CauseText>> = {
  merits: ({ placements }) => {
    const [only, ...others] = placements.flatMap((placement) => MERITS[placement] ?? []);
    const sentence =
      'Nothing in the watch-list clock changes what the findings of the year lead to.';
    const text =
      only === undefined || others.length > 0 ? { sentence, cite: '22 U.S.C. 7107(b)(1)' } : only;
    return { name: 'the findings of the year', ...text };
  },
  'policy-or-pattern': () => ({
    name: 'government policy or pattern',
    sentence:
      'A government policy or pattern of trafficking is to be considered as proof that no significant efforts are made. Under the reading forces-tier-3 it decides.',
    cite: '22 U.S.C. 7107(b)(3)(B), (b)(1)(C)',
  }),
  'automatic-downgrade': ({ limit, open }) => ({
    name: 'automatic downgrade',
    sentence:
      open === true
        ? `The law allows ${countText(limit, 'year')} in a row on the Tier 2 Watch List, and more only with a waiver. If they are used up, the findings of the year point there and no waiver is given, Tier 3 follows.`
        : `The findings of the year point to the Tier 2 Watch List. The law allows ${countText(limit, 'year')} in a row there, and more only with a waiver. Those years are used up, and no waiver covers this one: Tier 3 follows.`,
    cite: '22 U.S.C. 7107(b)(2)(D)(i)',
  }),
  waiver: ({ limit, open }) => ({
    name: 'waiver of the downgrade',
    sentence:
      open === true
        ? `The law allows ${countText(limit, 'year')} in a row on the Tier 2 Watch List. If they are used up, Tier 3 is due, and only a waiver keeps the country on the watch list for this year.`
        : `The law allows ${countText(limit, 'year')} in a row on the Tier 2 Watch List. They are used up, so Tier 3 was due; a waiver keeps the country on the watch list for this year.`,
    cite: '22 U.S.C. 7107(b)(2)(D)(ii)',
  }),
  'reinstatement-cap': ({ open }) => ({
    name: 'reinstatement cap',
    sentence: `${
      open === true
        ? 'A country that came back to the watch list after a waiver and a downgrade to Tier 3 has one year there; it bites if that year is spent.'
        : 'The country came back to the watch list after a waiver and a downgrade to Tier 3. The law then allows one year there, and that year is spent.'
    } That Tier 3 follows is State’s account; the statute does not name the consequence.`,
    cite: '22 U.S.C. 7107(b)(2)(F)',
  }),
  'special-case': () => ({
    name: 'special case',
    sentence:
      'State describes the country without placing it on a tier. The label is State’s own; the statute does not have it.',
    cite: 'Trafficking in Persons Report 2025, tier placements list',
  }),
  'not-rated': () => ({
    name: 'not rated',
    sentence: 'The minimum standards are not applied to the country, so it is on no list.',
    cite: '22 U.S.C. 7107(b)(1)',
  }),
};

/** The name of a cause, such as `automatic downgrade`; an unknown one as it stands. */
export function causeName(cause: string): string {
  return causeText(cause, { placements: [], limit: 2 }).name;
}

/** A cause as name, sentence and citation, for the placements it may have led to. */
export function causeText(cause: string, context: CauseContext): CauseText {
  if (Object.hasOwn(CAUSES, cause)) return CAUSES[cause as Cause](context);
  const name = printable(cause);
  return { name, sentence: `The cause is called ${name}.`, cite: '22 U.S.C. 7107(b)' };
}
