import type { FactDefinition } from '../../facts/define.ts';

const ACTORS: Readonly<Record<FactDefinition['actor'], string>> = {
  government: 'rests on what the government does; State judges it',
  'state-department': 'for the State Department to find',
  president: 'for the President to decide',
  nobody: 'nobody can change this',
};

/** Who can make a fact so, in a few words. */
export function actorText(actor: FactDefinition['actor']): string {
  return ACTORS[actor];
}
