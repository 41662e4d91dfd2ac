import table from './generated/sources.json' with { type: 'json' };
import type { Source } from './types.ts';

/** The sources of the placements, in order of their tags. */
export function sources(): readonly Source[] {
  return table;
}

/** The name of the source with this tag, to print; the tag itself when there is no such source. */
export function sourceTitle(tag: string): string {
  return table.find((source) => source.tag === tag)?.title ?? tag;
}
