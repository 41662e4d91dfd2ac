/** `a`, `a or b`, `a, b or c`; empty for an empty list. */
export function listText(items: readonly string[], word: 'and' | 'or'): string {
  if (items.length < 2) return items[0] ?? '';
  return `${items.slice(0, -1).join(', ')} ${word} ${items.at(-1)}`;
}

/** `1 year`, `2 years`, `no year`. The plural takes an s. */
export function countText(count: number, noun: string): string {
  return `${count === 0 ? 'no' : count} ${noun}${count > 1 ? 's' : ''}`;
}

/** Years in order, runs joined: `2010, 2012 to 2014`. Words such as `and` stand before the last. */
export function yearsText(years: readonly number[], word: 'and' | 'or' = 'and'): string {
  const spans: [first: number, last: number][] = [];
  for (const year of [...new Set(years)].sort((a, b) => a - b)) {
    const span = spans.at(-1);
    if (span !== undefined && span[1] === year - 1) span[1] = year;
    else spans.push([year, year]);
  }
  return listText(
    spans.map(([first, last]) => spanText(first, last, word)),
    word,
  );
}

function spanText(first: number, last: number, word: string): string {
  if (first === last) return String(first);
  return last === first + 1 ? `${first} ${word} ${last}` : `${first} to ${last}`;
}

/** The first letter in upper case. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
