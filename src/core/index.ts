/**
 * `tvpa-tiers/core`: the law, the kernel and the outcome of every year, without the texts.
 * Built apart from the other entry points, so that a page loads the logic alone.
 */
export type { DecisiveSet } from '../classify/classification.ts';
export type { Signal } from '../classify/fold.ts';
export { CAUSES, type Cause } from '../facts/causes.ts';
export { PLACEMENTS, type Placement } from '../facts/placements.ts';
export type { RawHistory } from '../history/schema.ts';
export type { History } from '../history/types.ts';
export { KERNEL_INPUTS, type KernelInput, type KernelInputs } from '../kernel/inputs.ts';
export { type Cap, INITIAL_STATE, type KernelState } from '../kernel/state.ts';
export { type StepOutcome, step } from '../kernel/step.ts';
export { type LawOverlay, type LawValue, type LawVersion, lawOf } from '../law/law.ts';
export { DEFAULT_READINGS, READINGS, type ReadingName, type Readings } from '../law/readings.ts';
export type { Problem, ProblemParam } from '../problems/problem.ts';
export { ProblemsError } from '../problems/problems-error.ts';
export { type OutcomeOptions, outcomes, type YearOutcome } from './outcomes.ts';
