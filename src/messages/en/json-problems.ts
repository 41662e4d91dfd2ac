import type { Problem } from '../../problems/problem.ts';
import { type Params, paramsOf } from '../params.ts';
import { problemText, sentenceOf } from './problems.ts';

const place = (params: Params): string => {
  const line = params.text('line');
  return `${line === '' ? '' : `line ${line}, `}column ${params.text('column')}`;
};

/** Texts of the problems of a file that is read as JSON (see `readJson`). */
export const JSON_TEXTS = {
  'input.empty': (params) => `is empty; expected ${params.text('expected') || 'a history'}`,
  'input.not-utf8': () => 'is not UTF-8 text',
  'input.not-json': (params) =>
    `is not JSON: expected ${params.text('expected')}, found ${params.text('found')} at ${place(params)}`,
  'input.too-deep': (params) =>
    `is nested more than ${params.text('maximum')} levels deep at ${place(params)}${params.text('expected') === '' ? '; a history needs 8' : ''}`,
  'input.duplicate-key': () => 'this name stands here a second time; each may stand once',
} as const satisfies Readonly<Record<string, (params: Params) => string>>;

/** `sentenceOf` for what reading a file may find too: `years[0].year: this name stands …`. */
export function fileSentence(problem: Problem): string {
  const { code } = problem;
  if (!Object.hasOwn(JSON_TEXTS, code)) return sentenceOf(problem);
  const text = JSON_TEXTS[code as keyof typeof JSON_TEXTS](paramsOf(problem));
  const { path } = problemText(problem);
  return path === '' ? text : `${path}: ${text}`;
}
