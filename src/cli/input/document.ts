import { problem } from '../../problems/problem.ts';
import type { Io } from '../io.ts';
import { Refusal } from '../refusal.ts';
import { fileSubjects } from './subjects.ts';

/**
 * The one JSON text of a file that is no history; `expected` says what it is to hold.
 *
 * @throws Refusal where it cannot be read, or holds none or several.
 */
export async function readDocument(
  path: string,
  io: Io,
  expected = 'one JSON text',
): Promise<unknown> {
  const subjects = [];
  for await (const subject of fileSubjects(path, io)) {
    if (subjects.length > 0) throw new Refusal(path, [problem('input.several')]);
    subjects.push(subject);
  }
  const [subject] = subjects;
  const problems = subject?.problems ?? [];
  if (problems.length > 0) {
    const told = problems.map(({ code, path: at, params }) =>
      problem(code, at, { ...params, expected: params['expected'] ?? expected }),
    );
    throw new Refusal(path, told, true);
  }
  return subject?.raw;
}
