import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { classify } from '../../src/classify/classify.ts';
import type { ClassifyOptions } from '../../src/classify/options.ts';
import type { Scenario } from '../../src/cli/rules-docs/exercises.ts';
import { parseConformance } from '../../src/testing/conformance/parse.ts';
import type { ConformanceCase } from '../../src/testing/conformance/types.ts';

const FOLDER = new URL('../../fixtures/conformance/', import.meta.url);

/**
 * Every case of the conformance kit as a scenario of the documentation, in the order of the
 * files. `fresh` are files that are made anew in the same run: path, and text.
 */
export function conformanceScenarios(fresh: Readonly<Record<string, string>>): readonly Scenario[] {
  if (!existsSync(FOLDER)) return [];
  const names = readdirSync(FOLDER).filter((name) => name.endsWith('.json'));
  return names.sort().flatMap((name) => {
    const raw: unknown = JSON.parse(
      fresh[`fixtures/conformance/${name}`] ?? readFileSync(new URL(name, FOLDER), 'utf8'),
    );
    // Beside the cases stand tables that some of them are made from.
    if (!Reflect.has(Object(raw), 'cases')) return [];
    const parsed = parseConformance(raw);
    if (!parsed.ok)
      throw new Error(`${name}: ${parsed.problems.map(({ code }) => code).join(', ')}`);
    return parsed.value.cases.map(scenarioOf);
  });
}

function scenarioOf(one: ConformanceCase): Scenario {
  const { readings, law, advanceBy, resume } = one;
  const options: ClassifyOptions = {
    ...(readings === undefined ? {} : { readings }),
    ...(law === undefined ? {} : { law }),
    ...(advanceBy === undefined ? {} : { advanceBy }),
    ...(resume === undefined ? {} : { resume }),
  };
  const answers = one.expect.map(({ year }) => classify(one.history, { ...options, year }));
  return { id: one.id, about: one.title, madeFor: one.about ?? [], answers };
}
