/**
 * Facts that the procedure's rules may name beside findings and law: what the
 * clock holds, and what the step before has concluded. Supplied by the kernel,
 * never by a history.
 */
export const procedureFacts = {
  'clock.run': {
    type: 'integer',
    title: 'consecutive counted watch-list years that end with last year',
  },
  'clock.waivers': { type: 'integer', title: 'waiver years inside that run' },
  'clock.cap': {
    type: 'string',
    title: 'where the reinstatement cap stands: clear, armed or stint',
  },
  'clock.arming': {
    type: 'boolean',
    title: 'the last run holds what arms the cap, should Tier 3 follow',
  },
  'clock.previous': { type: 'string', title: 'final placement in the previous report, or none' },
  'next.run': { type: 'integer', title: 'the run as this year leaves it' },
  merits: { type: 'string', title: 'the placement that the findings alone give' },
  meritsCause: { type: 'string', title: 'the cause that the merits give' },
  placement: { type: 'string', title: 'the placement of this year' },
} as const;

/** Name of a fact that only the kernel supplies. */
export type ProcedureFactName = keyof typeof procedureFacts;
