import type { Classification } from '../../src/classify/classification.ts';
import { automaticDowngrade, finding, stated } from './fixtures.ts';

/** A document in which every text that a user can have written is `text`. */
export function hostile(text: string): Classification {
  return {
    ...automaticDowngrade,
    country: text,
    recorded: {
      published: 'tier-3',
      final: 'tier-3',
      provenance: 'disputed',
      sources: [text, text],
      note: text,
    },
    lawVersion: { id: text, reportYear: 2014, overlay: { parameters: { [text]: 3 } } },
    conditions: [
      ...automaticDowngrade.conditions.filter(({ name }) => name !== 'significantEfforts'),
      finding('significantEfforts', {
        title: text,
        cite: text,
        decidedBy: 'significantEfforts',
        facts: [stated('significantEfforts', true, { sources: [text], note: text })],
        defeatedBy: 'tier-2-watch-list',
      }),
      finding('may-decide', {
        kind: 'rule',
        title: text,
        cite: text,
        parts: ['significantEfforts'],
      }),
    ],
    missing: [
      {
        fact: text,
        question: text,
        cite: text,
        actor: 'government',
        inputs: ['significantEfforts'],
      },
    ],
    notices: [
      { code: 'country.unknown', path: ['country'], params: { country: text } },
      { code: text, path: [text], params: { found: text, [text]: [text] } },
    ],
  };
}
