import { classify } from '../../src/classify/classify.ts';
import { explain } from '../../src/explain/explain.ts';
import type { YearCase } from '../inputs/year-case.ts';
import { codeOfDocument } from './document-code.ts';
import { oneByOne, type Peer } from './peer.ts';

function answer({ history, year, state }: YearCase) {
  return classify(history, { year, resume: [state] });
}

/** Our answer: the whole document with every finding. */
export const classifyPeer: Peer = {
  name: 'tvpa-tiers classify',
  does: 'the document: exact placements by law, expected ones, every finding with citation and facts, decisive sets, missing facts, notices',
  prepare: (cases) => oneByOne(cases, answer, codeOfDocument),
};

/** Our answer, written out as JSON text. */
export const explainJsonPeer: Peer = {
  name: 'tvpa-tiers classify + explain as JSON',
  does: 'the same, written as indented JSON text with keys in a fixed order',
  prepare: (cases) => explained(cases, { format: 'json' }),
};

/** Our answer, written out as plain text. */
export const explainTextPeer: Peer = {
  name: 'tvpa-tiers classify + explain as text',
  does: 'the same, every condition that matters as wrapped plain text',
  prepare: (cases) => explained(cases, { format: 'text', detail: 'full' }),
};

function explained(cases: readonly YearCase[], options: Parameters<typeof explain>[1]) {
  return oneByOne(
    cases,
    (one) => {
      const document = answer(one);
      return { document, text: explain(document, options) };
    },
    ({ document }) => codeOfDocument(document),
  );
}
