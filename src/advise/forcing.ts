import { inForce } from '../classify/missing.ts';
import type { FactValue } from '../engine/facts.ts';
import { FALSE, type Truth, UNKNOWN } from '../engine/kleene.ts';
import { VOCABULARY } from '../facts/vocabulary.ts';
import { isWithheld } from '../rulebook/is-withheld.ts';
import type { Comparison, Condition, Expression } from '../rulebook/types.ts';
import { expressionsOf } from '../rulebook/walk.ts';
import { ChangeSets } from './change-sets.ts';
import type { Situation } from './situation.ts';
import type { Work } from './work.ts';

/** `certain`: the value is forced. `possible`: nothing forces the opposite. */
export type Strength = 'certain' | 'possible';

/**
 * Finds, for a condition, every minimal set of fact changes that gives it a value. Walks
 * the rules themselves: "all" needs a set for each part, "any" a set for one, and a
 * determination can always settle what it decides. Exact while each fact stands in one
 * place; whoever uses the sets re-evaluates them.
 */
export class Forcing {
  readonly situation: Situation;
  private readonly largest: number;
  private readonly work: Work;
  private readonly presumed: ReadonlyMap<string, boolean>;
  private readonly base;
  private readonly memo = new Map<string, ChangeSets>();
  private readonly implied = new Map<string, readonly string[]>();

  constructor(situation: Situation, largest: number, work: Work) {
    this.situation = situation;
    this.largest = largest;
    this.work = work;
    this.presumed = new Map(situation.presumed.map(({ fact, value }) => [fact, value]));
    this.base = situation.evaluate(situation.stated, true);
  }

  /** Sets that give the named condition a value. */
  condition(name: string, want: boolean, strength: Strength): ChangeSets {
    const key = `${name}|${want}|${strength}`;
    const known = this.memo.get(key);
    if (known) return known;
    const condition = this.situation.settings.rulebook.conditions.get(name);
    const found =
      condition === undefined ? ChangeSets.none() : this.decided(name, condition, want, strength);
    this.memo.set(key, found);
    return found;
  }

  private decided(
    name: string,
    condition: Condition,
    want: boolean,
    strength: Strength,
  ): ChangeSets {
    const fact = condition.decidedBy;
    if (fact === undefined) return this.derived(condition, want, strength);
    const stated = this.situation.stated.get(fact);
    if (stated !== undefined)
      return stated === want ? ChangeSets.empty() : this.setting(fact, want);
    const presumed = this.presumed.get(fact);
    const at = this.situation.merits.program.index.get(name) ?? -1;
    const now = (this.base.row[at] ?? UNKNOWN) as Truth;
    if (presumed === want && now !== UNKNOWN && (now !== FALSE) === want) return ChangeSets.empty();
    const needed = presumed === undefined ? strength : 'certain';
    return this.derived(condition, want, needed).or(this.setting(fact, want), this.work);
  }

  private derived(condition: Condition, want: boolean, strength: Strength): ChangeSets {
    if (isWithheld(condition)) {
      return strength === 'certain' ? ChangeSets.none() : ChangeSets.empty();
    }
    const [first, against] = expressionsOf(condition);
    if (first === undefined) return ChangeSets.none();
    if (against === undefined) return this.expression(first, want, strength);
    const side = want ? first : against;
    const other = want ? against : first;
    const forced = this.expression(side, true, 'certain');
    return strength === 'certain'
      ? forced
      : forced.or(this.expression(other, false, 'possible'), this.work);
  }

  private expression(expression: Expression, want: boolean, strength: Strength): ChangeSets {
    if ('not' in expression) return this.expression(expression.not, !want, strength);
    if ('condition' in expression) return this.condition(expression.condition, want, strength);
    if ('all' in expression || 'any' in expression) {
      const operands = 'all' in expression ? expression.all : expression.any;
      const sets = operands.map((one) => this.expression(one, want, strength));
      const every = 'all' in expression ? want : !want;
      return every
        ? sets.reduce((all, one) => all.and(one, this.largest, this.work), ChangeSets.empty())
        : sets.reduce((all, one) => all.or(one, this.work), ChangeSets.none());
    }
    return this.comparison(expression, want, strength);
  }

  private comparison(comparison: Comparison, want: boolean, strength: Strength): ChangeSets {
    const { fact, operator, value } = comparison;
    const { constants } = this.situation.merits.program.scope;
    const bound = typeof value === 'object' ? constants[value.fact] : value;
    const found = constants[fact] ?? this.situation.stated.get(fact) ?? this.presumed.get(fact);
    if (found !== undefined && bound !== undefined) {
      if (compare(found, operator, bound) === want) return ChangeSets.empty();
    } else if (strength === 'possible') return ChangeSets.empty();
    if (typeof bound === 'boolean')
      return this.setting(fact, (operator === 'equal') === want ? bound : !bound);
    if (typeof bound !== 'number') return ChangeSets.none();
    const around = [bound - 1, bound, bound + 1].filter((one) => one >= 0);
    const fitting = around.filter((one) => compare(one, operator, bound) === want);
    return fitting.reduce((all, one) => all.or(this.setting(fact, one)), ChangeSets.none());
  }

  private setting(fact: string, value: boolean | number): ChangeSets {
    if (VOCABULARY[fact] === undefined || !inForce(fact, this.situation.year))
      return ChangeSets.none();
    const implying = this.situation.stated.has(fact)
      ? []
      : this.determinationsImplying(fact, value);
    return implying.reduce(
      (sets, one) => sets.or(ChangeSets.one(one, true)).or(ChangeSets.one(one, false)),
      ChangeSets.one(fact, value),
    );
  }

  /** Determinations that imply a fact whichever way they go: made of rated countries only. */
  private determinationsImplying(fact: string, value: boolean | number): readonly string[] {
    const key = `${fact}=${value}`;
    const known = this.implied.get(key);
    if (known) return known;
    const { settings, year, evaluate } = this.situation;
    const determinations = [...settings.rulebook.conditions.values()].flatMap(
      ({ decidedBy }) => decidedBy ?? [],
    );
    const implies = (one: string, way: boolean): boolean =>
      one !== fact && evaluate(new Map([[one, way]]), false).facts.get(fact) === value;
    const made = determinations.filter(
      (one) => inForce(one, year) && implies(one, true) && implies(one, false),
    );
    this.implied.set(key, made);
    return made;
  }
}

function compare(a: FactValue, operator: Comparison['operator'], b: FactValue): boolean {
  if (operator === 'equal') return a === b;
  if (operator === 'notEqual') return a !== b;
  if (operator === 'lessThan') return a < b;
  if (operator === 'lessThanInclusive') return a <= b;
  return operator === 'greaterThan' ? a > b : a >= b;
}
