import { describe, expect, it } from 'vitest';
import { handOver } from '../../../src/adapters/json-rules-engine/hand-over.ts';
import { lawFacts } from '../../../src/adapters/json-rules-engine/index.ts';
import { LAW_PARAMETERS, lawOf } from '../../../src/law/law.ts';
import { DEFAULT_READINGS, READING_NAMES } from '../../../src/law/readings.ts';

describe('handOver', () => {
  it('gives each known fact its companion and leaves unknown ones out', () => {
    expect(handOver({ a: false, n: 0, w: '', gone: undefined })).toEqual({
      a: false,
      'a:known': true,
      n: 0,
      'n:known': true,
      w: '',
      'w:known': true,
    });
  });

  it('puts given conditions on the rail of their value, on none where it is unknown', () => {
    const given = ['a', 'b', 'c'];
    expect(Object.keys(handOver({ a: true, b: false }, given)).sort()).toEqual(
      ['a', 'a:holds', 'a:known', 'b', 'b:fails', 'b:known'].sort(),
    );
  });
});

describe('lawFacts', () => {
  it('names every parameter and reading as the rules do', () => {
    const facts = lawFacts(lawOf(2019), DEFAULT_READINGS);
    expect(Object.keys(facts).sort()).toEqual(
      [
        ...Object.keys(LAW_PARAMETERS).map((name) => `law.${name}`),
        ...READING_NAMES.map((name) => `reading.${name}`),
      ].sort(),
    );
    expect(facts['law.maxWaiverYears']).toBe(lawOf(2019).parameters.maxWaiverYears);
    expect(facts['reading.reinstatementCap']).toBe('F1');
  });
});
