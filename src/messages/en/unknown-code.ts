import type { Problem } from '../../problems/problem.ts';
import { paramsOf } from '../params.ts';
import { printable } from '../printable.ts';
import { quote } from './quote.ts';

/** What is said of a code that has no text: the code, and its params by name. */
export function paramsText(problem: Problem): string {
  const params = paramsOf(problem);
  const named = Object.keys(problem.params).map(
    (name) => `${printable(name)} ${quote(params.text(name))}`,
  );
  return [printable(problem.code), ...(named.length > 0 ? [named.join(', ')] : [])].join(': ');
}
