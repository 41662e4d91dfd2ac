import { findCountry, recordOf } from '../../data/index.ts';
import { isRead } from '../../problems/json-text.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import type { Io } from '../io.ts';
import { Refusal } from '../refusal.ts';
import { countryOf } from './country.ts';
import { jsonTextsOf } from './json-texts.ts';

/** A history to answer for, not yet checked, or why it could not be read. */
export interface Subject {
  /** The file, the file and line, or the country: what a message about it begins with. */
  readonly label: string;
  /** Absent where it could not be read. */
  readonly raw?: unknown;
  /** Problems found while reading; with `raw`, those that a parsed value does not show. */
  readonly problems: readonly Problem[];
}

/** Words that can only be meant as a file. */
const FILE_LIKE = /[\\/]|\.(?:json|ndjson|jsonl)$/u;

/**
 * The histories that an argument names: `-` for standard input, a file that exists, or
 * else the built-in record of a country.
 *
 * @throws Refusal where it names none of them, or cannot be read.
 */
export async function* subjectsOf(
  argument: string,
  io: Io,
): AsyncGenerator<Subject, void, undefined> {
  if (argument === '-') yield* readAll('stdin', io.stdin);
  else if (await isFile(argument, io)) yield* readAll(argument, io.open(argument));
  else yield recordSubject(argument);
}

/** Whether an argument is to be read as a file; refuses what can only be a missing one. */
async function isFile(argument: string, io: Io): Promise<boolean> {
  const kind = await io.kindOf(argument);
  if (kind === 'file') return true;
  const isCountry = !FILE_LIKE.test(argument) && 'match' in findCountry(argument);
  if (kind === 'directory' && !isCountry) {
    throw new Refusal(argument, [problem('input.is-directory')]);
  }
  if (!FILE_LIKE.test(argument)) return false;
  throw new Refusal(argument, [problem('input.no-such-file')]);
}

function recordSubject(word: string): Subject {
  const { iso3 } = countryOf(word);
  const raw = recordOf(iso3);
  if (raw === undefined) throw new Refusal(iso3, [problem('country.no-record')]);
  return { label: iso3, raw, problems: [] };
}

/** The histories of a file that is known to be meant as one. */
export async function* fileSubjects(
  path: string,
  io: Io,
): AsyncGenerator<Subject, void, undefined> {
  if (path === '-') yield* readAll('stdin', io.stdin);
  else {
    const kind = await io.kindOf(path);
    if (kind === 'none') throw new Refusal(path, [problem('input.no-such-file')]);
    if (kind === 'directory') throw new Refusal(path, [problem('input.is-directory')]);
    yield* readAll(path, io.open(path));
  }
}

async function* readAll(
  name: string,
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<Subject, void, undefined> {
  let any = false;
  for await (const { line, json } of jsonTextsOf(readable(name, chunks))) {
    any = true;
    const label = line === null ? name : `${name}:${line}`;
    yield isRead(json)
      ? { label, raw: json.value, problems: json.problems }
      : { label, problems: json.problems };
  }
  if (!any) yield { label: name, problems: [problem('input.empty')] };
}

/** The same bytes; a fault of reading them becomes a problem of the file. */
async function* readable(
  name: string,
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array, void, undefined> {
  try {
    yield* chunks;
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'read error';
    throw new Refusal(name, [problem('input.unreadable', [], { reason })]);
  }
}
