import { readdirSync, readFileSync } from 'node:fs';

const SECTIONS = new URL('../sections/', import.meta.url);

/** Where the assembled document stands. */
export const PROPERTIES = new URL('../../../PROPERTIES.md', import.meta.url);

const INTRODUCTION = `# What is proved

The rules of the tiers decide over finite things, so most of what is claimed of them can be checked case by case instead of by example. This page says what has been checked, in which words, and on how many cases. \`npm run prove\` checks all of it again and fails where this page no longer fits; \`npm run prove -- --update\` writes it anew. A statement that turned out false as first written stands here as it is true, with the case that corrected it.
`;

/** PROPERTIES.md as its sections give it, in order of their names. */
export function assembledProperties(): string {
  const names = readdirSync(SECTIONS).filter((name) => name.endsWith('.md'));
  const sections = names.sort().map((name) => readFileSync(new URL(name, SECTIONS), 'utf8'));
  return [INTRODUCTION, ...sections].join('\n');
}
