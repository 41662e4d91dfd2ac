/** A yes, a no, or a question that the law leaves to judgement. */
export type Answer = boolean | 'judgement';

/** Stated facts of one year by name. What is not in it is not known. */
export type Findings = Readonly<Record<string, boolean | number>>;

/** True when the fact is stated as true. Ask only where every fact is stated. */
export function yes(findings: Findings, name: string): boolean {
  return findings[name] === true;
}

/** True when every one of the named facts is stated as true. */
export function every(findings: Findings, ...names: readonly string[]): boolean {
  return names.every((name) => yes(findings, name));
}

/** True when one of the named facts is stated as true. */
export function some(findings: Findings, ...names: readonly string[]): boolean {
  return names.some((name) => yes(findings, name));
}
