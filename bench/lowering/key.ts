/** A fact's name as a plain key: both JSON logic and ZEN read a dot as a path. */
export function keyOf(fact: string): string {
  return fact.replaceAll('.', '_');
}
