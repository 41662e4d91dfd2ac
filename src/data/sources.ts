import table from './generated/sources.json' with { type: 'json' };
import { readersTitles } from './source-titles.ts';
import type { Source } from './types.ts';

/** The sources of the placements, in order of their tags. */
export function sources(): readonly Source[] {
  return table;
}

/**
 * The name of a source, to print: of the one with this tag, or of what a row of waivers,
 * policies or reassessments names as its source (several with a semicolon between); the text
 * itself where it is neither.
 */
export function sourceTitle(source: string): string {
  const tagged = table.find(({ tag }) => tag === source)?.title;
  return tagged ?? readersTitles(source).join('; ');
}
