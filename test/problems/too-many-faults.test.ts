import { describe, expect, it } from 'vitest';
import { parseScenario } from '../../src/simulate/parse-scenario.ts';

describe('a parser that finds more faults than can be handed over', () => {
  it('says so in one problem', () => {
    const waivers = Array.from({ length: 300_000 }, () => 5);
    expect(parseScenario({ until: 2030, waivers })).toEqual({
      ok: false,
      problems: [{ code: 'input.too-many-faults', path: [], params: {} }],
    });
  });
});
