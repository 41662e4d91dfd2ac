import { writeFileSync } from 'node:fs';
import process from 'node:process';
import { documentPaths, fileAt, textAt } from './documents.ts';
import { firstDifference } from './first-difference.ts';
import { refreshed } from './refresh.ts';
import { typeFaults } from './type-faults.ts';

/**
 * Runs the examples of the documentation. Without an argument says what is out of date,
 * with `--update` writes it anew. Exit code 1 where something is out of date or faulty.
 */
const update = process.argv.includes('--update');
let faulty = 0;
const documents = new Map<string, string>();
for (const path of documentPaths()) {
  const before = textAt(path);
  const { text, faults } = await refreshed(before);
  documents.set(path, text);
  for (const fault of faults) console.error(`${path}: ${fault}`);
  faulty += faults.length;
  if (text === before) continue;
  if (update) {
    writeFileSync(fileAt(path), text);
    console.log(`${path}: rewritten`);
  } else {
    faulty += 1;
    console.error(`${path}: out of date: ${firstDifference(before, text)}`);
  }
}
for (const fault of typeFaults(documents)) {
  console.error(fault);
  faulty += 1;
}
process.exitCode = faulty > 0 ? 1 : 0;
