const SCHEMA = '../../rules/schema/conformance.schema.json';

/** A file of the conformance kit, as it is written. */
interface CaseFile {
  readonly title: string;
  readonly about: string;
  readonly generated?: boolean;
  readonly cases: readonly object[];
}

/** A file of the conformance kit as text: each year and each expectation on a line of its own. */
export function caseFileText({ cases, ...head }: CaseFile): string {
  const top = Object.entries({ $schema: SCHEMA, ...head }).map(
    ([key, value]) => `  ${JSON.stringify(key)}: ${lineOf(value)}`,
  );
  const list = cases.map(
    (one) => `    {\n${Object.entries(one).map(memberText).join(',\n')}\n    }`,
  );
  return `{\n${top.join(',\n')},\n  "cases": [\n${list.join(',\n')}\n  ]\n}\n`;
}

function memberText([key, value]: [string, unknown]): string {
  if (key === 'expect') return `      "expect": ${listText(value)}`;
  if (key !== 'history' || typeof value !== 'object' || value === null) {
    return `      ${JSON.stringify(key)}: ${lineOf(value)}`;
  }
  const members = Object.entries(value).map(([name, part]) =>
    name === 'years' ? `"years": ${listText(part)}` : `${JSON.stringify(name)}: ${lineOf(part)}`,
  );
  return `      "history": { ${members.join(', ')} }`;
}

function listText(list: unknown): string {
  const lines = Array.isArray(list) ? list.map((one) => `        ${lineOf(one)}`) : [];
  return lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n      ]`;
}

/** JSON on one line, with spaces as a person would put them. */
function lineOf(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(lineOf).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value).map(
    ([key, one]) => `${JSON.stringify(key)}: ${lineOf(one)}`,
  );
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`;
}
