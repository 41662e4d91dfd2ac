import { list, type Section, text } from '../../explain/report.ts';
import type { History, HistoryYear } from '../../history/types.ts';
import { yearsText } from '../../messages/en/list.ts';

/** Every source that the history names, with the report years it speaks of; `names` by tag. */
export function sourcesSection(history: History, names: Readonly<Record<string, string>>): Section {
  const years = new Map<string, Set<number>>();
  for (const year of history.years) {
    for (const tag of sourcesOf(year)) {
      const source = (Object.hasOwn(names, tag) ? names[tag] : undefined) ?? tag;
      years.set(source, (years.get(source) ?? new Set()).add(year.year));
    }
  }
  const items = [...years].map(([source, its]) => ({ text: `${source} (${yearsText([...its])})` }));
  return {
    heading: 'Sources of the history',
    background: false,
    blocks: items.length === 0 ? [text('The history names no source.')] : list(items),
  };
}

function sourcesOf({ sources, waiver, statistics, facts }: HistoryYear): readonly string[] {
  return [
    ...(sources ?? []),
    ...(waiver?.sources ?? []),
    ...(statistics?.sources ?? []),
    ...Object.values(facts).flatMap((fact) => fact.sources ?? []),
  ];
}
