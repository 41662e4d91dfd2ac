import { allBlocks, type BlockSpan, type Drawing } from '../simulate/drawing.ts';

/** A part of a forecast that one thread draws. */
export interface ForecastTask {
  readonly drawing: Drawing;
  readonly span: BlockSpan;
}

/**
 * Blocks of one task: some ten milliseconds of drawing. Enough to make up for handing the task
 * over, little enough for a bar that moves and threads that end together.
 */
const SPAN = 4;

/** The tasks of one drawing: spans that cover all its blocks, without overlap. */
export function tasksOf(drawing: Drawing): readonly ForecastTask[] {
  const { end } = allBlocks(drawing);
  return Array.from({ length: Math.ceil(end / SPAN) }, (_one, at) => {
    const span = { first: at * SPAN, end: Math.min(end, (at + 1) * SPAN) };
    return { drawing, span };
  });
}
