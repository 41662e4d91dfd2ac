import { describe, expect, it } from 'vitest';
import { decisiveSetsAreFaithful } from '../../src/testing/theorems/decisive-sets.ts';
import { knowledgeNarrows } from '../../src/testing/theorems/knowledge-narrows.ts';
import { possibleIsUnion } from '../../src/testing/theorems/possible-is-union.ts';
import { clock, texts } from '../testing/theorems/clock-texts.ts';
import { sharingAName, smallRulebook, tried } from '../testing/theorems/small-rulebook.ts';

describe('possible-is-union', () => {
  it('is tried on every way of knowing some inputs, once for clocks that are alike', () => {
    expect(tried(possibleIsUnion)).toEqual({ cases: 3 ** 9, counterexamples: [] });
  });
});

describe('knowledge-narrows', () => {
  it('is tried on every way of learning one input more', () => {
    expect(tried(knowledgeNarrows)).toEqual({ cases: 2 * 9 * 3 ** 8, counterexamples: [] });
  });

  it('fails where codes that lead to different merits are taken for one group', () => {
    const { counterexamples } = knowledgeNarrows.prove({ rulebook: sharingAName() });
    expect(counterexamples).toEqual(
      texts(
        `law of 2001, ${clock({})}: `,
        'not fullyMeetsMinimumStandards',
        'significantEfforts',
        'specialCase, not fullyMeetsMinimumStandards',
        'specialCase, significantEfforts',
        'not specialCase, not fullyMeetsMinimumStandards',
      ),
    );
  });
});

describe('decisive-sets', () => {
  it('is tried on every way of knowing some inputs, once for clocks that are alike', () => {
    const proof = decisiveSetsAreFaithful.prove({ rulebook: smallRulebook() });
    expect(proof).toEqual({ cases: 3 ** 9, counterexamples: [] });
  });

  it('fails where codes that lead to different merits are taken for one group', () => {
    const { counterexamples } = decisiveSetsAreFaithful.prove({ rulebook: sharingAName() });
    expect(counterexamples).toEqual(
      texts(
        `law of 2001, ${clock({})}, `,
        'not significantEfforts',
        'specialCase, not significantEfforts',
        'not specialCase, not significantEfforts',
        'notRated, not significantEfforts',
        'not notRated, not significantEfforts',
      ),
    );
  });
});
