import { cite } from '../cite/cite.ts';
import { DATA_VERSION } from '../data/version.ts';
import type { Io } from './io.ts';
import type { Given } from './verb.ts';

/**
 * Says after an answer how to cite it, where `--cite` asks for that. The record is part
 * of it unless the histories came from a file. On standard error under `--json`, and
 * where the answer is a document that a sentence would break.
 */
export async function printCitation(given: Given, isDocument: boolean, io: Io): Promise<void> {
  if (!given.has('cite')) return;
  const [argument = '-'] = given.positionals;
  const own = argument === '-' || (await io.kindOf(argument)) === 'file';
  const line = `Cite as: ${cite(own ? {} : { data: DATA_VERSION })}\n`;
  if (given.has('json') || isDocument) await io.err(line);
  else await io.out(`\n${line}`);
}
