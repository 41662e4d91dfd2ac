import { DEFAULT_READINGS, READINGS, type Readings } from '../../../src/index.ts';
import { readingText } from '../../../src/messages/en/readings.ts';
import { countryYearsText } from './country-years.ts';
import { codeOf, numberText, tableOf } from './markdown.ts';
import { auditUnder } from './record.ts';

interface Alternative {
  readonly name: string;
  readonly value: string;
  readonly readings: Partial<Readings>;
}

const ALTERNATIVES: readonly Alternative[] = Object.entries(READINGS).flatMap(([name, values]) =>
  values
    .filter((value) => value !== DEFAULT_READINGS[name as keyof Readings])
    .map((value) => ({ name, value, readings: { [name]: value } as Partial<Readings> })),
);

/** Each reading with its values in a sentence, the default first. */
export function readingValues(): string {
  const rows = Object.entries(READINGS).flatMap(([name, values]) =>
    values.map((value, at) => [
      at === 0 ? codeOf(name) : '',
      `${codeOf(value)}${at === 0 ? ' (default)' : ''}`,
      readingText(name, value),
    ]),
  );
  return tableOf(['reading', 'value', 'what it says'], rows);
}

/** For each value that is not the default: what the audit of the whole record makes of it. */
export function readingsAudit(): string {
  const row = (label: readonly [string, string], readings: Partial<Readings>) => {
    const { rows, summary } = auditUnder(readings);
    const { lawful, unverifiable, unlawful } = summary.verdicts;
    return [
      ...label,
      ...[lawful, unverifiable, unlawful].map(numberText),
      numberText(waiversWithoutEffect(rows).length),
    ];
  };
  return tableOf(
    ['reading', 'value', 'lawful', 'unverifiable', 'unlawful', 'waivers without effect'],
    [
      row(['the defaults', ''], {}),
      ...ALTERNATIVES.map(({ name, value, readings }) =>
        row([codeOf(name), codeOf(value)], readings),
      ),
    ],
  );
}

/** The country-years that contradict a value: unlawful under it, or a waiver that could do nothing. */
export function readingsContradicted(): string {
  const items = ALTERNATIVES.flatMap(({ name, value, readings }) => {
    const { rows } = auditUnder(readings);
    const unlawful = rows.filter(({ verdict }) => verdict === 'unlawful');
    const waivers = waiversWithoutEffect(rows);
    if (unlawful.length + waivers.length === 0) return [];
    const placements = `placements that it forbids: ${countryYearsText(unlawful)}`;
    const granted = `waivers on record that could do nothing: ${countryYearsText(waivers)}`;
    return [`* ${codeOf(`${name}=${value}`)}: ${placements}. ${capital(granted)}.`];
  });
  return items.join('\n');
}

type Rows = ReturnType<typeof auditUnder>['rows'];

function waiversWithoutEffect(rows: Rows): Rows {
  return rows.filter(({ notices }) => notices.some(({ code }) => code === 'waiver.without-effect'));
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
