import ts from 'typescript';

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

/** The code with its shown values replaced by these texts, in order. */
export function withValues(code: string, values: readonly string[]): string {
  const lines = code.split('\n');
  for (const [at, { from, to, column }] of [...shownValues(code).entries()].reverse()) {
    const [head = '', ...rest] = (values[at] ?? 'nothing').split('\n');
    const indent = /^\s*/u.exec(lines[from] ?? '')?.[0] ?? '';
    const first = `${(lines[from] ?? '').slice(0, column)}// => ${head}`;
    lines.splice(from, to - from + 1, first, ...rest.map((line) => `${indent}//    ${line}`));
  }
  return lines.join('\n');
}
