import { describe, expect, it } from 'vitest';
import { runTypescript } from '../../scripts/docs/run-typescript.ts';
import { shownValues, withValues } from '../../scripts/docs/shown-values.ts';
import { sourceExamples } from '../../scripts/docs/source-examples.ts';

const EXAMPLES = sourceExamples();

/** Values as they stand, whatever the layout of their lines. */
const levelled = (code: string): string => code.replaceAll(/\s*\n(?:\/\/)?\s*/gu, ' ');

describe('examples in doc comments', { timeout: 60_000 }, () => {
  it('are there, and each shows a value', () => {
    expect(EXAMPLES.length).toBeGreaterThan(5);
    expect(EXAMPLES.filter(({ code }) => shownValues(code).length === 0)).toEqual([]);
  });

  it.each(EXAMPLES)('$name shows what it gives', async ({ code }) => {
    const [output] = await runTypescript([code], new Map());
    expect(levelled(code)).toBe(levelled(withValues(code, output?.values ?? [])));
  });
});
