import { readFileSync, writeFileSync } from 'node:fs';
import { differences, snapshotText } from './snapshot/lines.ts';

const FILE = new URL('../test/regression/record.txt', import.meta.url);

const text = snapshotText();
if (process.argv.includes('--update')) writeFileSync(FILE, text);
const found = differences(readFileSync(FILE, 'utf8'), text);
for (const { before, after } of found) console.log(`- ${before ?? ''}\n+ ${after ?? ''}`);
console.log(found.length === 0 ? 'no line differs' : `${found.length} lines differ`);
process.exitCode = found.length === 0 ? 0 : 1;
