import { histories } from '../../../src/testing/index.ts';

/** Valid raw histories over the whole vocabulary, consistent or not. */
export const rawHistories = histories();
