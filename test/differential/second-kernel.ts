import {
  type HoldingRule,
  holdingRules,
  type RawFacts,
} from '../../src/adapters/json-rules-engine/index.ts';
import { KERNEL_INPUTS } from '../../src/kernel/inputs.ts';
import type { KernelState } from '../../src/kernel/state.ts';
import { DEFAULT_RULEBOOK } from '../../src/rulebook/default.ts';
import type { Expression } from '../../src/rulebook/types.ts';
import { expressionsOf, factsIn, walk } from '../../src/rulebook/walk.ts';

const GIVEN = new Set<string>(KERNEL_INPUTS);

/** Facts and kernel inputs that the rules of an event type read, in conditions and events. */
function namesRead(type: string): readonly string[] {
  const names = new Set<string>();
  const entered = new Set<string>();
  const read = (expression: Expression): void => {
    for (const fact of factsIn(expression)) names.add(fact);
    walk(expression, {
      condition: (name) => {
        if (GIVEN.has(name)) names.add(name);
        else if (!entered.has(name)) {
          entered.add(name);
          const condition = DEFAULT_RULEBOOK.conditions.get(name);
          for (const part of condition ? expressionsOf(condition) : []) read(part);
          if (condition?.decidedBy) names.add(condition.decidedBy);
        }
      },
    });
  };
  for (const rule of DEFAULT_RULEBOOK.rules) {
    if (rule.event.type !== type) continue;
    read(rule.conditions);
    for (const value of Object.values(rule.event.params)) {
      if (typeof value === 'object') names.add(value.fact);
    }
  }
  return [...names];
}

const reads = new Map<string, readonly string[]>();
const answers = new Map<string, Promise<readonly HoldingRule[]>>();

/** How often json-rules-engine has really been run. */
export function runsSoFar(): number {
  return answers.size;
}

/** Names that the rules of a type read, kept. */
export function readBy(type: string): readonly string[] {
  const known = reads.get(type) ?? namesRead(type);
  reads.set(type, known);
  return known;
}

/**
 * The rules of a type that hold, by json-rules-engine. It is run once for each
 * distinct set of values of what these rules can read at all.
 */
function rulesHolding(type: string, facts: RawFacts): Promise<readonly HoldingRule[]> {
  const seen = readBy(type).map((name) => [name, facts[name]] as const);
  const key = JSON.stringify([type, seen]);
  const known = answers.get(key);
  if (known) return known;
  const answer = holdingRules(type, Object.fromEntries(seen), { given: KERNEL_INPUTS });
  answers.set(key, answer);
  return answer;
}

/** A clock state as facts. */
function clockOf(state: KernelState): RawFacts {
  return {
    'clock.run': state.run,
    'clock.waivers': state.waivers,
    'clock.cap': state.cap,
    'clock.arming': state.arming,
    'clock.previous': state.previous,
  };
}

/** The rules of a type that hold, the deciding one first. */
async function deciding(type: string, facts: RawFacts): Promise<[HoldingRule, ...HoldingRule[]]> {
  const [rule, ...rest] = await rulesHolding(type, facts);
  if (rule === undefined) throw new Error(`no rule of type ${type} holds`);
  return [rule, ...rest];
}

/** What the merits rules conclude of known kernel inputs. */
export async function meritsOf(inputs: RawFacts, law: RawFacts): Promise<HoldingRule> {
  const [rule] = await deciding('merits', { ...law, ...inputs });
  return rule;
}

/** What a state and known kernel inputs lead to, in the words of the kernel table. */
export async function outcomeOf(state: KernelState, inputs: RawFacts, law: RawFacts) {
  const merits = await meritsOf(inputs, law);
  const { value, cause } = merits.params;
  const facts = { ...law, ...clockOf(state), ...inputs, merits: value, meritsCause: cause };
  const [rule, ...defeated] = await deciding('placement', facts);
  const unexpected = await rulesHolding('unexpected', facts);
  return {
    rules: [merits.name, rule.name],
    merits: value,
    placement: rule.params.value,
    cause: rule.params.cause,
    ground: rule.params.ground ?? null,
    defeated: defeated.map(({ name }) => name),
    unexpected: unexpected.map(({ name }) => name),
  };
}

async function changeOf(type: string, facts: RawFacts): Promise<string> {
  const [rule] = await deciding(type, facts);
  return String(rule.params.change);
}

function counted(change: string, count: number): number {
  if (change === 'zero') return 0;
  return change === 'increment' ? count + 1 : count;
}

/** The state that a placement leaves, by the rules as json-rules-engine runs them. */
export async function nextState(
  state: KernelState,
  placement: KernelState['previous'],
  law: RawFacts,
): Promise<KernelState> {
  const facts = { ...law, ...clockOf(state), placement };
  const run = counted(await changeOf('run', facts), state.run);
  const waivers = counted(await changeOf('waivers', facts), state.waivers);
  const after = { ...facts, 'next.run': run };
  const arming = await changeOf('arming', after);
  const cap = await changeOf('cap', after);
  return {
    run,
    waivers,
    arming: arming === 'keep' ? state.arming : arming === 'set',
    cap: cap === 'keep' ? state.cap : (cap as KernelState['cap']),
    previous: placement,
  };
}
