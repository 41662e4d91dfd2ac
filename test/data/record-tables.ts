import { readTables } from '../../scripts/data/tables.ts';

/** The tables of the record, read once for all tests of a file. */
export const tables = readTables();

/** The placement of a country-year in the table, as the table codes it; undefined if it has none. */
export const tierOf = (() => {
  const tiers = new Map(tables.placements.map((row) => [`${row.iso3} ${row.year}`, row.tier]));
  return (iso3: string, year: number): string | undefined => tiers.get(`${iso3} ${year}`);
})();
