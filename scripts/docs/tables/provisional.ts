import { DEFAULT_RULEBOOK } from '../../../src/index.ts';
import { LAW_PARAMETERS } from '../../../src/law/law.ts';
import { basisName } from '../../../src/messages/en/outcomes.ts';
import { codeOf, tableOf } from './markdown.ts';

/** Law parameters whose amendment history is not checked at its source. */
export function provisionalParameters(): string {
  const rows = Object.values(LAW_PARAMETERS).flatMap(({ title, values }) =>
    values
      .filter(({ provisional }) => provisional === true)
      .map(({ from, cite, value }) => [title, `${from}${value === false ? ' (ends)' : ''}`, cite]),
  );
  return tableOf(['what the law changed', 'first report', 'given source'], rows);
}

/** Conditions and rules that are practice or our own choice, not law. */
export function notLaw(): string {
  const { conditions, rules } = DEFAULT_RULEBOOK;
  const entries = [...[...conditions].map(([name, one]) => ({ ...one, name })), ...rules];
  const rows = entries
    .filter(({ basis }) => basis === 'practice' || basis === 'policy')
    .map(({ name, title, basis, note }) => [codeOf(name), basisName(basis), note ?? title]);
  return tableOf(['condition or rule', 'rests on', 'what it says'], rows);
}
