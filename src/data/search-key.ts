/**
 * A text in the form in which names are compared: no accents, small letters, no points or
 * apostrophes, `&` as `and`, `St` as `saint`, no `the`, single spaces. Empty when nothing is left.
 */
export function searchKey(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replaceAll(/[.'’‘`]/g, '')
    .replaceAll(/[^\p{L}\p{N}]/gu, ' ')
    .replaceAll(/\bst\b/g, 'saint')
    .replaceAll(/\bthe\b/g, '')
    .replaceAll(/ +/g, ' ')
    .trim();
}

/** The keys of a name: as written, and for `Korea, South` also as `South Korea`. */
export function nameKeys(name: string): string[] {
  const [first = '', ...rest] = name.split(', ');
  const turned = [...rest, first].join(' ');
  return [...new Set([searchKey(name), searchKey(turned)])];
}
