import { describe, expect, it } from 'vitest';
import { longFile } from '../../scripts/build/long-rules.ts';
import { shortFile } from '../../scripts/build/short-rules.ts';
import { logicOf } from '../../scripts/build/without-texts.ts';
import { compileProgram } from '../../src/engine/program.ts';
import { KERNEL_INPUTS } from '../../src/kernel/inputs.ts';
import { FACT_SLOTS } from '../../src/kernel/merits.ts';
import { assembleRulebook } from '../../src/rulebook/assemble.ts';
import { DEFAULT_RULEBOOK, RULE_FILES } from '../../src/rulebook/default.ts';
import type { RuleFile } from '../../src/rulebook/types.ts';

/** Our rule files as the core holds them. */
const files = logicOf(RULE_FILES) as Readonly<Record<string, RuleFile>>;

describe('logicOf', () => {
  it('leaves the logic of every condition and rule as it is', () => {
    const rulebook = assembleRulebook(files);
    expect([...rulebook.conditions.keys()]).toEqual([...DEFAULT_RULEBOOK.conditions.keys()]);
    expect(rulebook.rules.map(({ name }) => name)).toEqual(
      DEFAULT_RULEBOOK.rules.map(({ name }) => name),
    );
    const constants = {};
    const options = { roots: KERNEL_INPUTS, slots: FACT_SLOTS, constants };
    expect(compileProgram(rulebook, options).names).toEqual(
      compileProgram(DEFAULT_RULEBOOK, options).names,
    );
    for (const [name, condition] of DEFAULT_RULEBOOK.conditions) {
      const {
        title: _title,
        cite: _cite,
        note: _note,
        provisional: _open,
        basis,
        ...logic
      } = condition;
      const withheld = basis === 'practice' || basis === 'policy';
      expect(rulebook.conditions.get(name)).toEqual(withheld ? { ...logic, basis } : logic);
    }
  });

  it('leaves no text, and what only looks like one stays', () => {
    expect(JSON.stringify(files)).not.toMatch(/"title"|"cite"|"note"|U\.S\.C\./u);
    const condition = { title: { all: [] }, cite: 'x', basis: 'statute', value: 'cite' };
    expect(logicOf(condition)).toEqual({ title: { all: [] }, value: 'cite' });
  });
});

describe('rules in few letters', () => {
  it('come back as they were, every file', () => {
    for (const [name, file] of Object.entries(files)) {
      const { conditions, rules } = file;
      expect([name, longFile(shortFile(file))]).toEqual([name, { conditions, rules }]);
    }
  });

  it('take fewer letters, and keep what is no plain comparison with true or false', () => {
    const conditions = {
      big: {
        basis: 'practice',
        decidedBy: 'x',
        any: [{ fact: 'n', operator: 'lessThan', value: { fact: 'm' } }],
      },
      off: { basis: 'practice', not: { fact: 'f', operator: 'equal', value: false } },
      odd: {
        basis: 'practice',
        for: { fact: 'f', operator: 'notEqual', value: true },
        against: { condition: 'off' },
      },
    };
    const file = { conditions, rules: [] } as unknown as RuleFile;
    expect(longFile(shortFile(file))).toEqual(file);
    expect(shortFile(file).conditions['off']).toEqual([[['!', '-f']], { basis: 'practice' }]);
    expect(JSON.stringify(shortFile(file)).length).toBeLessThan(JSON.stringify(file).length);
  });
});
