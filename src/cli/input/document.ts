import { problem } from '../../problems/problem.ts';
import type { Io } from '../io.ts';
import { Refusal } from '../refusal.ts';
import { fileSubjects } from './subjects.ts';

/**
 * The one JSON text of a file that is no history: a scenario, a model.
 *
 * @throws Refusal where it cannot be read, or holds none or several.
 */
export async function readDocument(path: string, io: Io): Promise<unknown> {
  const subjects = [];
  for await (const subject of fileSubjects(path, io)) {
    if (subjects.length > 0) throw new Refusal(path, [problem('input.several')]);
    subjects.push(subject);
  }
  const [subject] = subjects;
  const problems = subject?.problems ?? [];
  if (problems.length > 0) throw new Refusal(path, problems);
  return subject?.raw;
}
