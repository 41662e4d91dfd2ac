import { PLACEMENTS } from '../../src/facts/placements.ts';
import { FIT_FROM } from './cases.ts';
import {
  brierOf,
  type Case,
  calibrationError,
  calibrationOf,
  type Difference,
  gainOver,
  METHODS,
  mean,
  partOf,
} from './score.ts';

/** Cases that are looked at together. */
export interface Round {
  readonly title: string;
  readonly fitted: readonly number[];
  readonly cases: readonly Case[];
}

/** The backtest as a page of the documentation. */
export function reportOf(rounds: readonly Round[]): string {
  return `${[...HEAD, ...verdictLines(rounds), ...rounds.flatMap(roundLines), ...FOOT].join('\n')}\n`;
}

const HEAD = [
  '# Is the forecast any good?',
  '',
  'Written by `npm run backtest`; do not edit. Each round fits a model to the record up to a report',
  `year Y (from ${FIT_FROM} on), foretells the report of Y + 1 or Y + 3 for every country that was on a`,
  'tier or a special case in Y, and compares with the final placement on record. Nothing later than',
  'Y is used to fit. As Y the years 2015 to 2019 are left out: the record of 2016 is weak, and 2017 to',
  '2019 are known in part only.',
  '',
  'Three methods are compared:',
  '',
  '* **forecast**: the estimated model and the law with its clock, worked out exactly (no drawing).',
  '* **nothing changes**: the placement of Y, with certainty.',
  '* **transition table**: how often each placement followed each other up to Y, the clock left out,',
  '  smoothed in the same way.',
  '',
  'The Brier score is the squared error over the six placements: 0 is perfect, 2 the worst, lower is',
  'better. A gain is the score of the other method less that of the forecast: above 0, the forecast is',
  'better. Its standard error takes the years of a country together.',
  '',
];

const FOOT = [
  '## Limits',
  '',
  '* Some placements up to 2015 and from 2020 on are derived, and what a cut record says of waivers was',
  '  partly learned later. This helps every method, the forecast perhaps a little more.',
  '* What was found on the merits is not published where a downgrade was due. Such years are split in',
  '  equal parts, so the share of Tier 3 said to be automatic is a supposition that no record can test.',
  '* One model serves every country: it knows the last placement and the clock, nothing else. It',
  '  cannot foretell who moves, only how many of those in the same place do.',
  '* Smoothing was set to one country-year beforehand and not tuned on these scores.',
];

const SUBSETS = [
  ['every country', () => true],
  ['on the watch list', ({ from }) => from === 'tier-2-watch-list'],
  ['there, and closed to it in Y + 1', ({ group }) => /: (?:exhausted|capped)$/u.test(group)],
  ['there, and in need of a waiver', ({ group }) => group.endsWith(': needs-waiver')],
] as const satisfies readonly (readonly [name: string, holds: (one: Case) => boolean])[];

function verdictLines(rounds: readonly Round[]): readonly string[] {
  const rows = rounds.flatMap(({ title, cases }) =>
    SUBSETS.map(([name, holds]) => {
      const some = cases.filter(holds);
      const gains = [gainOver(some, 'nothing changes'), gainOver(some, 'transition table')];
      return [title, name, String(some.length), ...gains.map(verdict)];
    }),
  );
  return [
    '## In short',
    '',
    'How the forecast does against the two others: gain and standard error. What the clock adds is the',
    'gain over the transition table. "No difference" means less than two standard errors either way:',
    'there the clock adds nothing that can be told from chance.',
    '',
    ...table(['round', 'countries', 'cases', 'nothing changes', 'transition table'], rows),
  ];
}

function verdict({ mean: gain, error }: Difference): string {
  const size = `${signed(gain)} (${number(error)})`;
  if (Math.abs(gain) < 2 * error || gain === 0) return `no difference ${size}`;
  return `${gain > 0 ? 'better' : '**worse**'} ${size}`;
}

function roundLines({ title, fitted, cases }: Round): readonly string[] {
  const groups = [...new Set(cases.map(({ group }) => group))].sort();
  const groupRow = (name: string, some: readonly Case[]): readonly string[] => {
    const scores = METHODS.map((method) =>
      mean(some, (one) => brierOf(one.predictions[method], one.came)),
    );
    const gain = gainOver(some, 'transition table');
    const cells = [...scores.map(number), `${signed(gain.mean)} (${number(gain.error)})`];
    return [name, String(some.length), ...cells];
  };
  return [
    `## ${title}`,
    '',
    `Fitted up to ${fitted.join(', ')}; ${cases.length} country-years.`,
    '',
    'Brier score by where the country stood in Y; for the watch list, by what the law made of another year:',
    '',
    ...table(
      ['stood in Y', 'cases', ...METHODS, 'gain over table (s.e.)'],
      [
        ...groups.map((group) =>
          groupRow(
            group,
            cases.filter((one) => one.group === group),
          ),
        ),
        groupRow('**all**', cases),
      ],
    ),
    'Brier score and calibration error by the placement foretold (the calibration error is how far the',
    'probability said is from how often it came, on average over bins):',
    '',
    ...table(
      [
        'placement',
        'came',
        ...METHODS.map((method) => `Brier: ${method}`),
        ...METHODS.map((method) => `calibration: ${method}`),
      ],
      PLACEMENTS.map((placement) => [
        placement,
        String(cases.filter(({ came }) => came === placement).length),
        ...METHODS.map((method) =>
          number(mean(cases, (one) => partOf(one.predictions[method], one.came, placement))),
        ),
        ...METHODS.map((method) => number(calibrationError(cases, method, placement))),
      ]),
    ),
    'Calibration of the forecast, all placements together:',
    '',
    ...table(
      ['probability said', 'predictions', 'said on average', 'came'],
      calibrationOf(cases, 'forecast', PLACEMENTS)
        .filter(({ count }) => count > 0)
        .map(({ low, high, count, said, came }) => [
          `${low} to ${high}`,
          String(count),
          number(said),
          number(came),
        ]),
    ),
  ];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    line(head),
    line(head.map((_cell, at) => (at === 0 ? '---' : '---:'))),
    ...rows.map(line),
    '',
  ];
}

function number(value: number): string {
  return value.toFixed(3);
}

function signed(value: number): string {
  return `${value < 0 ? '-' : '+'}${number(Math.abs(value))}`;
}
