import { inForce } from '../classify/missing.ts';
import { compileExpression } from '../engine/expression.ts';
import { FALSE, TRUE, type Truth, UNKNOWN } from '../engine/kleene.ts';
import { FACT_NAMES, VOCABULARY } from '../facts/vocabulary.ts';
import { isWithheld } from '../rulebook/is-withheld.ts';
import type { Expression } from '../rulebook/types.ts';
import { expressionsOf, factsIn } from '../rulebook/walk.ts';
import type { Evaluated, Situation } from './situation.ts';

/** The truth values that further answers can still give something. */
interface Reach {
  readonly holds: boolean;
  readonly fails: boolean;
}

/** Which differences would show above: between true and not true, between false and not false. */
type Shows = Reach;

/**
 * Finds the unknown facts whose answer can still make a difference. It walks down from
 * the inputs that matter and leaves out every part that is settled, and every part that
 * cannot come through because its neighbours have decided the matter, or never can.
 */
export class OpenFacts {
  private readonly situation: Situation;
  private readonly base: Evaluated;
  private readonly row;
  private readonly found = new Set<string>();
  private readonly entered = new Set<string>();
  private readonly reaches = new Map<string, Reach>();

  constructor(situation: Situation, base: Evaluated) {
    this.situation = situation;
    this.base = base;
    this.row = FACT_NAMES.map((name) => base.facts.get(name));
  }

  /** The facts below some conditions, in the order of the vocabulary. */
  below(conditions: readonly string[]): readonly string[] {
    for (const name of conditions) this.enter(name, { holds: true, fails: true });
    return FACT_NAMES.filter((fact) => this.found.has(fact));
  }

  private enter(name: string, shows: Shows): void {
    const key = `${name}|${shows.holds}|${shows.fails}`;
    const condition = this.situation.settings.rulebook.conditions.get(name);
    if (condition === undefined || this.entered.has(key)) return;
    this.entered.add(key);
    if (this.valueOf({ condition: name }) !== UNKNOWN || !(shows.holds || shows.fails)) return;
    if (condition.decidedBy !== undefined) this.note(condition.decidedBy);
    if (isWithheld(condition)) return;
    const [first, against] = expressionsOf(condition);
    if (first === undefined) return;
    if (against === undefined) this.walk(first, shows);
    else {
      this.walk(first, { holds: shows.holds, fails: false });
      this.walk(against, { holds: shows.fails, fails: false });
    }
  }

  private walk(expression: Expression, shows: Shows): void {
    if (this.valueOf(expression) !== UNKNOWN || !(shows.holds || shows.fails)) return;
    if ('not' in expression) {
      this.walk(expression.not, { holds: shows.fails, fails: shows.holds });
    } else if ('condition' in expression) {
      this.enter(expression.condition, shows);
    } else if ('all' in expression || 'any' in expression) {
      const operands = 'all' in expression ? expression.all : expression.any;
      const every = 'all' in expression ? 'holds' : 'fails';
      const free = operands.every((one) => this.reach(one)[every]);
      for (const one of operands) this.walk(one, { ...shows, [every]: shows[every] && free });
    } else {
      for (const fact of factsIn(expression)) this.note(fact);
    }
  }

  private reach(expression: Expression): Reach {
    const value = this.valueOf(expression);
    if (value !== UNKNOWN) return { holds: value === TRUE, fails: value === FALSE };
    if ('not' in expression) {
      const { holds, fails } = this.reach(expression.not);
      return { holds: fails, fails: holds };
    }
    if ('condition' in expression) return this.reachOf(expression.condition);
    if ('all' in expression || 'any' in expression) {
      const operands = 'all' in expression ? expression.all : expression.any;
      const all = operands.map((one) => this.reach(one));
      return 'all' in expression
        ? { holds: all.every(({ holds }) => holds), fails: all.some(({ fails }) => fails) }
        : { holds: all.some(({ holds }) => holds), fails: all.every(({ fails }) => fails) };
    }
    const open = factsIn(expression).some((fact) => this.answerable(fact));
    return { holds: open, fails: open };
  }

  private reachOf(name: string): Reach {
    const known = this.reaches.get(name);
    if (known) return known;
    const condition = this.situation.settings.rulebook.conditions.get(name);
    const determined = this.answerable(condition?.decidedBy ?? '');
    const parts = condition === undefined || isWithheld(condition) ? [] : expressionsOf(condition);
    const [first, against] = parts.map((one) => this.reach(one));
    const fails = against === undefined ? first?.fails : against.holds;
    const made = {
      holds: determined || first?.holds === true,
      fails: determined || fails === true,
    };
    this.reaches.set(name, made);
    return made;
  }

  private note(fact: string): void {
    if (this.answerable(fact)) this.found.add(fact);
  }

  private answerable(fact: string): boolean {
    const { year } = this.situation;
    return VOCABULARY[fact] !== undefined && !this.base.facts.has(fact) && inForce(fact, year);
  }

  private valueOf(expression: Expression): Truth {
    const compiled = compileExpression(expression, this.situation.merits.program.scope);
    return typeof compiled === 'number' ? compiled : compiled(this.row, this.base.row);
  }
}
