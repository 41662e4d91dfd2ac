import { writeFileSync } from 'node:fs';
import { casesOf } from './backtest/cases.ts';
import { type Round, reportOf } from './backtest/report.ts';

const ROUNDS = [
  { title: 'One year ahead, 2012 to 2015', fitted: [2011, 2012, 2013, 2014], ahead: 1 },
  { title: 'One year ahead, 2021 to 2025', fitted: [2020, 2021, 2022, 2023, 2024], ahead: 1 },
  { title: 'Three years ahead, 2013 to 2015', fitted: [2010, 2011, 2012], ahead: 3 },
  { title: 'Three years ahead, 2023 to 2025', fitted: [2020, 2021, 2022], ahead: 3 },
] as const;

/** Fits and foretells every round, and writes docs/backtest.md. */
const rounds = ROUNDS.map(({ title, fitted, ahead }): Round => {
  const cases = fitted.flatMap((year) => casesOf(year, ahead));
  return { title, fitted, cases };
});
writeFileSync(new URL('../docs/backtest.md', import.meta.url), reportOf(rounds));
