import { describe, expect, it } from 'vitest';
import { documentPaths, textAt } from '../../scripts/docs/documents.ts';
import { type Fence, fencesOf, wordOf } from '../../scripts/docs/fences.ts';
import { WATCH_LIST_ACCESS } from '../../src/kernel/access.ts';
import { parseModel } from '../../src/simulate/model.ts';
import { parseScenario } from '../../src/simulate/parse-scenario.ts';
import { jsonAt, VALID, validatorOf, verdict } from '../schema/validator.ts';

const fences = documentPaths().flatMap((path) =>
  fencesOf(textAt(path)).map((fence) => ({ path, fence })),
);

/** The JSON files that the documentation shows as scenarios, or as models. */
function shown(kind: 'scenario' | 'model') {
  const files = fences.filter(({ fence }) => fence.lang === 'json' && fence.words.includes(kind));
  return files.map(({ path, fence }) => ({ name: `${path}: ${wordOf(fence, 'file')}`, fence }));
}

const jsonOf = ({ code }: Fence): unknown => JSON.parse(code);

describe('the scenarios in the documentation', () => {
  it('are some', () => expect(shown('scenario').length).toBeGreaterThan(1));

  it.each(shown('scenario'))('$name is valid, by the schema and for the command', ({ fence }) => {
    expect(verdict(validatorOf('scenario'), jsonOf(fence))).toEqual(VALID);
    expect(parseScenario(jsonOf(fence))).toEqual({ ok: true, value: jsonOf(fence) });
  });
});

describe('the models in the documentation', () => {
  it('are some', () => expect(shown('model').length).toBeGreaterThan(0));

  it.each(shown('model'))('$name is valid, by the schema and for the command', ({ fence }) => {
    expect(verdict(validatorOf('forecast-model'), jsonOf(fence))).toEqual(VALID);
    expect(parseModel(jsonOf(fence))).toMatchObject({ ok: true });
  });
});

describe('docs/simulate.md', () => {
  const text = textAt('docs/simulate.md');
  const { properties, $defs } = jsonAt('rules/schema/scenario.schema.json');
  const scenario = [...Object.keys(properties), ...Object.keys($defs.plan.properties)];
  const law = ['base', 'from', 'parameters'];

  it.each([...scenario, ...law])('tells of %s, and shows it in the example', (key) => {
    expect(text).toContain(`\`${key}\``);
    const every = shown('scenario').find(({ name }) => name.includes('every-key'));
    expect(every?.fence.code).toContain(`"${key}":`);
  });

  const model = jsonAt('rules/schema/forecast-model.schema.json').properties;
  const estimated = Object.keys(model.estimated.properties);
  it.each([...Object.keys(model), ...estimated, ...WATCH_LIST_ACCESS])(
    'tells of %s of a model',
    (key) => expect(text).toContain(`\`${key}\``),
  );

  it('names the limits that the code has', () => {
    expect(text).toContain('16,384 runs');
    expect(text).toContain('20 million drawn country-years');
    expect(text).toContain('takes 1 to 64');
  });
});
