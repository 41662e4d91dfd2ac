import { escaped } from '../../explain/markdown.ts';
import { FIRST_REPORT_YEAR, LAW_PARAMETERS } from '../../law/law.ts';
import { READINGS } from '../../law/readings.ts';
import { answerText } from '../../messages/en/facts.ts';
import { readingText } from '../../messages/en/readings.ts';
import { code, table } from './markdown.ts';

/** Every value that a parameter of the law has had: reports, value, citation. */
export function valuesTable(name: string): string {
  const values = Object.hasOwn(LAW_PARAMETERS, name) ? (LAW_PARAMETERS[name]?.values ?? []) : [];
  const rows = values.map(({ from, value, cite, provisional }, at) => {
    const next = values[at + 1]?.from;
    return [
      reportsText(from, next === undefined ? null : next - 1),
      answerText(value),
      `${escaped(cite)}${provisional === true ? ' (provisional)' : ''}`,
    ];
  });
  return table(['reports', 'value', 'by'], rows);
}

/** Every value of a reading, in a sentence each; the first is the default. */
export function readingTable(name: string): string {
  const readings: Readonly<Record<string, readonly string[]>> = READINGS;
  const values = Object.hasOwn(readings, name) ? (readings[name] ?? []) : [];
  const rows = values.map((value, at) => [
    `${code(value)}${at === 0 ? ' (default)' : ''}`,
    escaped(readingText(name, value)),
  ]);
  return table(['value', 'what it says'], rows);
}

/** Report years in words: `all`, `from 2009`, `2004 to 2008`. */
export function reportsText(from: number, to: number | null): string {
  if (to === null) return from === FIRST_REPORT_YEAR ? 'all' : `from ${from}`;
  return from === to ? String(from) : `${from} to ${to}`;
}
