import { allBlocks, type BlockSpan, type Drawing } from '../simulate/drawing.ts';

/** A part of a forecast that one thread draws. */
export interface ForecastTask {
  readonly drawing: Drawing;
  readonly span: BlockSpan;
}

/**
 * Blocks of one task: a million runs of one country, some hundred milliseconds of drawing. A
 * task costs a thread a copy of the tables, and code that is slow at first: with spans of 4
 * two threads were 1.6 times as fast as one, with these 1.8 times. Still little enough for a
 * bar that moves and threads that end together.
 */
const SPAN = 64;

/** The tasks of one drawing: spans that cover all its blocks, without overlap. */
export function tasksOf(drawing: Drawing): readonly ForecastTask[] {
  const { end } = allBlocks(drawing);
  return Array.from({ length: Math.ceil(end / SPAN) }, (_one, at) => {
    const span = { first: at * SPAN, end: Math.min(end, (at + 1) * SPAN) };
    return { drawing, span };
  });
}
