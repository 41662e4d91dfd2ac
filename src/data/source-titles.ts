/** Publishers of pages, by how the address of the page begins. */
const PUBLISHERS: readonly (readonly [address: string, publisher: string])[] = [
  ['americanfaith.com', 'American Faith'],
  ['bn.usembassy.gov', 'U.S. Embassy in Brunei, 2021 report'],
  ['cu.usembassy.gov', 'U.S. Embassy in Cuba, 2017 report'],
  ['en.fergana.ru', 'Fergana News'],
  ['gantnews.com', 'GantNews'],
  ['gvnet.com', 'gvnet.com, copies of the narratives'],
  ['tg.thaayakam.co.uk', 'thaayakam.co.uk'],
  ['thediplomat.com', 'The Diplomat'],
  ['www.ecoi.net', 'ecoi.net, copies of the narratives'],
  ['www.state.gov/memorandum', 'State Department, memorandum of justification'],
  ['www.theaquilareport.com', 'The Aquila Report'],
  ['www.urdupoint.com', 'UrduPoint'],
];

const FACTBOOK = 'CIA World Factbook, country entries';

/** Files in which the texts of the Factbook were found: the reader is told of the Factbook. */
const FILES: readonly (readonly [file: RegExp, title: string])[] = [
  [/^(?:tiers )?factbook_tiers\.csv \(.*\)$/u, FACTBOOK],
  [/^Factbook (\d{4}) texts?: factbook_tiers\.csv \(.*\)$/u, `${FACTBOOK} ($1 texts)`],
  [
    /^country_fields_(\d{4})\.sql\.gz(?: \/ factbook\.json)?(?: \((?:Factbook: )?(.*)\))$/u,
    `${FACTBOOK}, $1 edition ($2)`,
  ],
  [/^factbook\.json(?= |$)/u, FACTBOOK],
];

/** An address with, perhaps, what is found there in brackets. */
const PAGE = /^(https?:\/\/(\S+))(?: \((.*)\))?$/u;

/**
 * What a row of the record names as its source, in a reader's words: who says it, then the
 * address. Several sources stand in one text with ` ; ` between; each is given once. A text
 * that is in nobody's words but its own is given as it is.
 */
export function readersTitles(source: string): readonly string[] {
  return [...new Set(source.split(' ; ').map((part) => inWords(titleOf(part))))];
}

function titleOf(part: string): string {
  for (const [file, title] of FILES) {
    if (file.test(part)) return part.replace(file, title);
  }
  const [, page, address = '', found] = PAGE.exec(part) ?? [];
  const publisher = PUBLISHERS.find(([start]) => address.startsWith(start))?.[1];
  if (publisher === undefined) return found === undefined ? part : `${found}, ${page}`;
  return `${publisher}, ${page}${found === undefined ? '' : ` (${found})`}`;
}

/** The tables' short forms of placements written out. */
export function inWords(text: string): string {
  return text.replace(/\bT2WL\b/gu, 'Tier 2 Watch List').replace(/\bT([123])\b/gu, 'Tier $1');
}
