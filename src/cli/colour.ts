/** The environment of a process, as far as colour asks for it. */
export type ColourEnvironment = Readonly<Record<string, string | undefined>>;

/**
 * Whether to write colour: never with NO_COLOR, always with FORCE_COLOR (other than 0),
 * else on a terminal that is not dumb. A variable that is set but empty counts as unset.
 */
export function showsColour(environment: ColourEnvironment, isTerminal: boolean): boolean {
  const { NO_COLOR: no = '', FORCE_COLOR: force = '', TERM: term } = environment;
  if (no !== '') return false;
  if (force !== '') return force !== '0' && force !== 'false';
  return isTerminal && term !== 'dumb';
}
