import type { Agreement } from './agree.ts';
import type { BatchStanding, Standing } from './competitors.ts';
import type { Race } from './forecast/race.ts';
import type { CountriesCost } from './growth/countries.ts';
import type { FactsCost } from './growth/facts.ts';
import type { RowsCost } from './growth/rows.ts';
import type { RulesCost } from './growth/rules.ts';
import type { YearsCost } from './growth/years.ts';
import type { Memory } from './measure/memory.ts';
import type { Machine } from './report/machine.ts';

/** Memory of something, by name. */
export interface NamedMemory extends Memory {
  readonly name: string;
}

/** By how many bytes the process of a forecast grows at most, by its runs. */
export interface ForecastMemory {
  readonly runs: number;
  readonly ours: number;
  readonly handWritten: number;
}

/** Everything that one run of the bench found. */
export interface Results {
  readonly machine: Machine;
  readonly quick: boolean;
  readonly agreement: Agreement;
  readonly cases: number;
  readonly standings: readonly Standing[];
  readonly batchCases: number;
  readonly batch: readonly BatchStanding[];
  readonly memory: readonly NamedMemory[];
  readonly memoryCases: number;
  readonly rules: readonly RulesCost[];
  readonly facts: readonly FactsCost[];
  readonly years: readonly YearsCost[];
  readonly countries: readonly CountriesCost[];
  readonly rows: readonly RowsCost[];
  readonly race: Race;
  readonly forecastMemory: readonly ForecastMemory[];
}
