import fc from 'fast-check';
import { integerFromEnvironment } from './environment.ts';

/** The seed of an ordinary run: fixed, so that a failure comes back on every machine. */
const ORDINARY_SEED = 20_001_028;

/** Cases for each property in an ordinary run; a property may name its own number. */
const ORDINARY_RUNS = 100;

fc.configureGlobal({
  seed: integerFromEnvironment('TVPA_SEED', ORDINARY_SEED, -0x8000_0000),
  numRuns: integerFromEnvironment('TVPA_RUNS', ORDINARY_RUNS, 1),
});
