import ts from 'typescript';
import { valueText } from './values.ts';

/** Longest line that a shown value may make, in characters. */
const WIDTH = 100;

/** An expression of an example whose value is shown in a comment after it. */
export interface ShownValue {
  /** The expression, as offsets into the code. */
  readonly start: number;
  readonly end: number;
  /** Lines of the comment, from 0; the first may hold the end of the expression. */
  readonly from: number;
  readonly to: number;
  /** Column at which the comment begins on its first line. */
  readonly column: number;
}

const ARROW = /^\s*\/\/ => ?/u;
const MORE = /^\s*\/\/ {2,}/u;

/**
 * Expression statements followed by `// => value`, on the same line or on the next. The
 * value may go on in comment lines that begin with `//` and two blanks or more.
 */
export function shownValues(code: string): readonly ShownValue[] {
  const file = ts.createSourceFile('example.ts', code, ts.ScriptTarget.ES2022, true);
  const lines = code.split('\n');
  return file.statements.flatMap((statement) => {
    if (!ts.isExpressionStatement(statement)) return [];
    const { line, character } = file.getLineAndCharacterOfPosition(statement.end);
    const here = ARROW.test((lines[line] ?? '').slice(character));
    if (!here && !ARROW.test(lines[line + 1] ?? '')) return [];
    const from = here ? line : line + 1;
    let to = from;
    while (MORE.test(lines[to + 1] ?? '')) to += 1;
    const column = (lines[from] ?? '').indexOf('// =>', here ? character : 0);
    const { expression } = statement;
    return [{ start: expression.getStart(file), end: expression.end, from, to, column }];
  });
}

/** The code with each shown expression handed to `__show(number, value)`. */
export function instrumented(code: string, first: number): string {
  let text = code;
  for (const [at, { start, end }] of [...shownValues(code).entries()].reverse()) {
    text = `${text.slice(0, start)}__show(${first + at}, ${text.slice(start, end)})${text.slice(end)}`;
  }
  return text;
}

/**
 * The code with its shown values replaced by these, in order. A value that does not fit
 * behind its statement goes below it.
 */
export function withValues(code: string, values: readonly unknown[]): string {
  const lines = code.split('\n');
  for (const [at, { from, to, column }] of [...shownValues(code).entries()].reverse()) {
    const line = lines[from] ?? '';
    const before = line.slice(0, column).trimEnd();
    const indent = /^\s*/u.exec(line)?.[0] ?? '';
    const room = WIDTH - before.length - ' // => '.length;
    const short = valueText(values[at], room);
    const behind = before !== '' && !short.includes('\n') && short.length <= room;
    const [head = '', ...rest] = behind ? [short] : valueText(values[at]).split('\n');
    const comment = [`// => ${head}`, ...rest.map((more) => `//    ${more}`)];
    const written = behind
      ? [`${before} ${comment[0]}`]
      : [...(before === '' ? [] : [before]), ...comment.map((text) => `${indent}${text}`)];
    lines.splice(from, to - from + 1, ...written);
  }
  return lines.join('\n');
}
