/**
 * Gives each heading of a page the anchor that GitHub gives it: small letters, digits,
 * dashes; a number behind those that the page has already. Ask in the order of the page.
 */
export function anchorsOfPage(): (heading: string) => string {
  const taken = new Set<string>();
  return (heading) => {
    const base = heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-');
    let anchor = base;
    for (let more = 1; taken.has(anchor); more += 1) anchor = `${base}-${more}`;
    taken.add(anchor);
    return anchor;
  };
}
