import { describe, expect, test } from 'vitest';
import { classify } from '../../../src/classify/classify.ts';
import type { ClassifyOptions } from '../../../src/classify/options.ts';
import { recordSection } from '../../../src/explain/sections/record.ts';
import { history, years } from '../../support/placement-line.ts';

/** What an explanation says of the record of the last year of a line. */
function told(line: string, options: ClassifyOptions = {}): readonly string[] {
  const [section] = recordSection(classify(history(years(2018, line)), options), 'full');
  return section?.blocks.flatMap((block) => ('text' in block ? [block.text] : [])) ?? [];
}

const noClock = { law: { parameters: { clock: false } } };

describe('what was published, beside what the law of the answer allows', () => {
  test('by the law as it is', () => {
    expect(told('2 W')[0]).toBe(
      'Published in the report: Tier 2 Watch List. The law, as read here, allows it.',
    );
  });

  test('by a what-if law that allows it too, or would not', () => {
    expect(told('2 W', noClock)[0]).toBe(
      'Published in the report: Tier 2 Watch List. The what-if law allows it too.',
    );
    const capped = { law: { parameters: { maxWaiverYears: 0 } } };
    expect(told('2 W W w', capped)[0]).toBe(
      'Published in the report: Tier 2 Watch List. The what-if law would not allow it.',
    );
  });

  test('against the law: the notice says it, by the law that it was made under', () => {
    expect(told('2 W W w W')).toEqual([
      'Published in the report: Tier 2 Watch List.',
      'On the stated facts the law, as read here, does not allow the published Tier 2 Watch List, only Tier 1, Tier 2, Tier 3, Special Case or not rated. The published placement stands as a fact, and the clock goes on from it.',
    ]);
    expect(told('2 W W w W', noClock)).toEqual([
      'Published in the report: Tier 2 Watch List.',
      'On the stated facts the law under which Tier 2 Watch List was published, as read here, does not allow it. Nothing about the findings is taken from it.',
    ]);
  });
});
