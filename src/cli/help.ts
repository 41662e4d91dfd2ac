import { capital } from '../messages/en/list.ts';
import type { OptionName } from './options.ts';
import { COMMAND, optionOf, usageOf, type Verb } from './verb.ts';

const EXIT_CODES = [
  'Exit codes: 0 answered; 1 the answer is negative (audit found an unlawful year, rules check an',
  'error, rules mutate a mutant that survives); 2 bad usage or bad input; 130 stopped with Ctrl-C.',
];

/** What the command can do, made from the table of verbs. */
export function overview(verbs: readonly Verb[]): string {
  const rows = verbs.map(
    ({ name, takes, summary }) => [`${name} ${takes}`.trim(), summary] as const,
  );
  return [
    `Usage: ${COMMAND} COMMAND ...`,
    '',
    'Tier placements under the Trafficking Victims Protection Act, reconstructed from stated facts',
    'and the published record, with the reasons. Not a determination, and not legal advice.',
    '',
    'Commands:',
    ...columns(rows),
    '',
    'FILE is a history in JSON, - standard input (many: one JSON text a line), COUNTRY a code or',
    'name whose built-in record is read. A file of that name comes first.',
    '',
    `${COMMAND} COMMAND --help   options and examples of a command`,
    `${COMMAND} --version        the version`,
    '',
    ...EXIT_CODES,
    '',
  ].join('\n');
}

/** The help of one verb. */
export function helpOf(verb: Verb): string {
  const options: readonly OptionName[] = [...verb.options, 'help'];
  const rows = options.map((name) => {
    const { takes, short, help } = optionOf(verb, name);
    const dashed = `${short === undefined ? '' : `-${short}, `}--${name}`;
    return [takes === null ? dashed : `${dashed} ${takes}`, help] as const;
  });
  const details = verb.details.length === 0 ? [] : ['', ...verb.details];
  const examples = verb.examples.map((text) => `  ${COMMAND} ${text}`);
  return [
    `Usage: ${usageOf(verb)}`,
    '',
    capital(verb.summary),
    ...details,
    '',
    'Options:',
    ...columns(rows),
    ...(examples.length > 0 ? ['', 'Examples:', ...examples] : []),
    '',
  ].join('\n');
}

function columns(rows: readonly (readonly [string, string])[]): readonly string[] {
  const width = Math.max(...rows.map(([first]) => first.length));
  return rows.map(([first, second]) => `  ${first.padEnd(width)}  ${second}`);
}
