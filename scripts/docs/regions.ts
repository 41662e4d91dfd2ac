import { TABLES } from './tables/index.ts';

/** A document with its outputs and generated parts as they come out now. */
export interface Refreshed {
  readonly text: string;
  /** What does not work at all. */
  readonly faults: readonly string[];
}

const REGION = /<!-- generated: (\S+) -->\n[\s\S]*?<!-- end of \1 -->/gu;
const OPENING = /<!-- generated: (\S+) -->/gu;

/**
 * The text with each part between `<!-- generated: NAME -->` and `<!-- end of NAME -->`
 * replaced by what the table of that name gives now.
 */
export function withRegions(markdown: string, faults: readonly string[]): Refreshed {
  const unknown = [...markdown.matchAll(OPENING)].flatMap(([, name = '']) => {
    if (!TABLES.has(name)) return [`there is no generated table \`${name}\``];
    return markdown.includes(`<!-- end of ${name} -->`) ? [] : [`\`${name}\` is not closed`];
  });
  const text = markdown.replaceAll(REGION, (whole, name: string) => {
    const table = TABLES.get(name)?.();
    if (table === undefined) return whole;
    return `<!-- generated: ${name} -->\n\n${table.trim()}\n\n<!-- end of ${name} -->`;
  });
  return { text, faults: [...faults, ...unknown] };
}
