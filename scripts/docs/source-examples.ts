import { readdirSync } from 'node:fs';
import { fileAt, textAt } from './documents.ts';
import { fencesOf } from './fences.ts';

/** An example in a doc comment. */
export interface SourceExample {
  /** The file, and the number of the example in it where there are several. */
  readonly name: string;
  readonly code: string;
}

const COMMENT = /\/\*\*([\s\S]*?)\*\//gu;

/** Every program in the doc comments of `src/`. */
export function sourceExamples(): readonly SourceExample[] {
  const files = readdirSync(fileAt('src/'), { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => file.endsWith('.ts'))
    .sort()
    .flatMap((file) => examplesIn(`src/${file}`, textAt(`src/${file}`)));
}

function examplesIn(file: string, source: string): readonly SourceExample[] {
  const codes = [...source.matchAll(COMMENT)].flatMap(([, comment = '']) => {
    const text = comment.split('\n').map((line) => line.replace(/^ *\* ?/u, ''));
    return fencesOf(text.join('\n')).flatMap(({ lang, code }) => (lang === 'ts' ? [code] : []));
  });
  return codes.map((code, at) => ({ name: at === 0 ? file : `${file} (${at + 1})`, code }));
}
