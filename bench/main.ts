import { writeFileSync } from 'node:fs';
import { checkAgreement, checkDocuments } from './agree.ts';
import { budgetsOf } from './budgets.ts';
import { batchStandings, standings } from './competitors.ts';
import { checkShares } from './forecast/agree-shares.ts';
import { race } from './forecast/race.ts';
import { forecastSetting } from './forecast/setting.ts';
import { growthOfCountries } from './growth/countries.ts';
import { growthOfFacts } from './growth/facts.ts';
import { growthOfRows } from './growth/rows.ts';
import { growthOfRules } from './growth/rules.ts';
import { growthOfYears } from './growth/years.ts';
import { casesOf } from './inputs/cases.ts';
import { growthOf, memoryOf } from './measure/memory.ts';
import { readOptions } from './options.ts';
import { BATCH_PEERS, ONE_PASS_PEERS, PEERS } from './peers/peers.ts';
import { FULL, type Plan, QUICK } from './plan.ts';
import { documentOf } from './report/document.ts';
import { jsonOf } from './report/json.ts';
import { machine } from './report/machine.ts';
import { textOf } from './report/table.ts';
import { tablesOf } from './report/tables.ts';
import type { Results } from './results.ts';

/** The folder of the package: `npm run` starts there. */
const ROOT = process.cwd();

/** Does everything in the order of the tables, and says on standard error what it is at. */
async function measureAll(plan: Plan, quick: boolean): Promise<Results> {
  const say = (what: string): unknown => process.stderr.write(`${what} …\n`);
  say('comparing answers');
  const agreement = await checkAgreement(casesOf(plan.agreeing), ONE_PASS_PEERS);
  const cases = casesOf(plan.cases);
  await checkDocuments(cases);
  const setting = forecastSetting();
  checkShares(setting);
  say('one country-year at a time');
  const found = await standings(cases, plan.effort);
  say('many country-years at once');
  const batch = await batchStandings(BATCH_PEERS, casesOf(plan.batchCases), plan.batchEffort);
  say('forecast');
  const raced = await race(setting, plan.forecastRuns, plan.workerRuns, plan.forecastRounds);
  say('growth');
  const growth = {
    rules: await growthOfRules(plan.copies, plan.growthEffort),
    facts: await growthOfFacts(plan.facts, plan.growthEffort),
    years: await growthOfYears(plan.years, plan.growthEffort),
    countries: await growthOfCountries(plan.countries, plan.growthEffort),
    rows: growthOfRows(plan.rows, plan.rowRounds),
  };
  say('memory');
  return {
    machine: machine(ROOT),
    quick,
    agreement,
    cases: cases.length,
    standings: found,
    batchCases: plan.batchCases,
    batch,
    memory: [...PEERS, ...BATCH_PEERS.slice(2)].map(({ name }) => ({
      name,
      ...memoryOf('peer', name, plan.memoryCases),
    })),
    memoryCases: plan.memoryCases,
    ...growth,
    race: raced,
    forecastMemory: plan.forecastMemoryRuns.map((runs) => ({
      runs,
      ours: growthOf('forecast', runs),
      handWritten: growthOf('hand-written-forecast', runs),
    })),
  };
}

const read = readOptions(process.argv.slice(2));
if (!read.ok) throw new Error(read.problems.join('\n'));
const { quick, json } = read.options;
const results = await measureAll(quick ? QUICK : FULL, quick);
for (const table of tablesOf(results)) console.log(`${textOf(table)}\n`);
for (const { name, met } of budgetsOf(results)) if (!met) console.log(`not met: ${name}`);
if (json !== null) writeFileSync(json, jsonOf(results));
if (!quick) writeFileSync(`${ROOT}/docs/bench.md`, documentOf(results));
