import { cite } from '../cite/cite.ts';
import { DATA_VERSION } from '../data/version.ts';
import type { Io } from './io.ts';
import { usesRecord } from './uses-record.ts';
import type { Given } from './verb.ts';

/**
 * Says after an answer how to cite it, where `--cite` asks for that. The record is part
 * of it unless all histories came from files. On standard error under `--json`, and
 * where the answer is a document that a sentence would break.
 */
export async function printCitation(given: Given, isDocument: boolean, io: Io): Promise<void> {
  if (!given.has('cite')) return;
  const cited = cite((await usesRecord(given, io)) ? { data: DATA_VERSION } : {});
  const line = `Cite as: ${cited}\n`;
  if (given.has('json') || isDocument) await io.err(line);
  else await io.out(`\n${line}`);
}
