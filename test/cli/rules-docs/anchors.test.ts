import { expect, test } from 'vitest';
import { anchorsOfPage } from '../../../src/cli/rules-docs/anchors.ts';

test('headings get the anchors that GitHub gives them', () => {
  const anchor = anchorsOfPage();
  expect(
    ['increasingEfforts', 'By name', 'Cap (F1), armed', 'by-name', 'By name'].map(anchor),
  ).toEqual(['increasingefforts', 'by-name', 'cap-f1-armed', 'by-name-1', 'by-name-2']);
});
