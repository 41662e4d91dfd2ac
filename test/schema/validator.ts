import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';

const root = new URL('../../', import.meta.url);

/** A committed JSON file, by its path in the repository. */
export function jsonAt(path: string) {
  return JSON.parse(readFileSync(new URL(path, root), 'utf8'));
}

const compiled = new Map<string, ValidateFunction>();

/** A validator for a committed JSON Schema. Compiled in strict mode, so that a slip in it throws. */
export function validatorOf(name: string): ValidateFunction {
  const known = compiled.get(name);
  if (known !== undefined) return known;
  // Dates carry a pattern of their own beside the format.
  const ajv = new Ajv2020({ allErrors: true, formats: { date: true }, strictTypes: false });
  const validate = ajv.compile(jsonAt(`rules/schema/${name}.schema.json`));
  compiled.set(name, validate);
  return validate;
}

/** Whether a value is valid, with the errors where it is not, so that a failure shows them. */
export function verdict(validate: ValidateFunction, value: unknown) {
  const valid = validate(value);
  return {
    valid,
    errors: (validate.errors ?? []).map((one) => `${one.instancePath} ${one.message}`),
  };
}

/** The verdict on a valid value. */
export const VALID = { valid: true, errors: [] };
