import type { Classification } from '../../classify/classification.ts';
import { LAW_PARAMETERS, LAW_VERSIONS } from '../../law/law.ts';
import { DEFAULT_READINGS, READING_NAMES } from '../../law/readings.ts';
import { answerText } from '../../messages/en/facts.ts';
import { readingText } from '../../messages/en/readings.ts';
import { type Block, type Detail, list, type Section, section, text } from '../report.ts';

/** The law of the year and the readings: all of them, or those that differ from the default. */
export function lawSection(answer: Classification, detail: Detail): readonly Section[] {
  return section(
    'Law and readings',
    [...version(answer), ...overlay(answer), ...readings(answer, detail)],
    true,
  );
}

function version({ lawVersion, year }: Classification): readonly Block[] {
  const found = LAW_VERSIONS.find(({ id }) => id === lawVersion.id);
  const change =
    found === undefined ? '' : `, whose latest change is “${found.title}” (${found.law})`;
  return [text(`Law as of the ${year} report: version ${lawVersion.id}${change}.`)];
}

function overlay({ lawVersion }: Classification): readonly Block[] {
  if (lawVersion.overlay === null) return [];
  const { base, from, parameters = {} } = lawVersion.overlay;
  const items = Object.entries(parameters).map(([name, value]) => {
    const title = Object.hasOwn(LAW_PARAMETERS, name) ? LAW_PARAMETERS[name]?.title : undefined;
    return { text: `${title ?? name}: ${answerText(value)}` };
  });
  return [
    text('This is a what-if law.'),
    ...(base === undefined
      ? []
      : [text(`Later years are judged by the law of the ${base} report.`)]),
    ...(from === undefined ? [] : [text(`What is changed applies from the ${from} report on.`)]),
    ...list(items),
  ];
}

function readings({ readings: chosen }: Classification, detail: Detail): readonly Block[] {
  const names = READING_NAMES.filter((name) => chosen[name] !== DEFAULT_READINGS[name]);
  if (detail === 'full') {
    const rows = READING_NAMES.map((name) => [
      name,
      `${chosen[name]}${names.includes(name) ? ' (not the default)' : ''}`,
      readingText(name, chosen[name]),
    ]);
    return [{ kind: 'table', head: ['Reading', 'Value', 'What it says'], rows }];
  }
  if (names.length === 0) return [];
  const items = names.map((name) => ({ text: `${name}: ${readingText(name, chosen[name])}` }));
  return [
    text('Where the statute leaves room, these readings differ from the default:'),
    ...list(items),
  ];
}
