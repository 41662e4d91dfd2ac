import type { Problem } from '../../../src/index.ts';
import { NOTICE_CODES, PROBLEM_CODES, RULEBOOK_CODES } from '../../../src/messages/codes.ts';
import { noticeText } from '../../../src/messages/en/notices.ts';
import { sentenceOf } from '../../../src/messages/en/problems.ts';
import { NOTICE_MEANINGS, PROBLEM_MEANINGS, RULEBOOK_MEANINGS } from './code-meanings.ts';
import { codeOf, tableOf } from './markdown.ts';
import { noticeExamples } from './notice-examples.ts';
import { problemExamples } from './problem-examples.ts';

/** What stands in place of a meaning that nobody has written; a test looks for it. */
export const NOT_DESCRIBED = '(not described)';

/** Codes of a faulty input, each with its meaning and the text of a real one. */
export function problemCodes(): string {
  return withExamples(PROBLEM_CODES, PROBLEM_MEANINGS, problemExamples(), sentenceOf);
}

/** Codes of notices, each with its meaning and the text of a real one. */
export function noticeCodes(): string {
  return withExamples(NOTICE_CODES, NOTICE_MEANINGS, noticeExamples(), noticeText);
}

/** Codes of a faulty rulebook with their meaning. */
export function rulebookCodes(): string {
  const rows = RULEBOOK_CODES.map((code) => [codeOf(code), meaningOf(code, RULEBOOK_MEANINGS)]);
  return tableOf(['code', 'meaning'], rows);
}

function withExamples(
  codes: readonly string[],
  meanings: Readonly<Record<string, string>>,
  examples: readonly Problem[],
  textOf: (problem: Problem) => string,
): string {
  const rows = codes.map((code) => {
    const example = examples.find((one) => one.code === code);
    const text = example === undefined ? '–' : textOf(example);
    const params = example === undefined ? [] : Object.keys(example.params);
    return [codeOf(code), meaningOf(code, meanings), params.map(codeOf).join(', ') || '–', text];
  });
  return tableOf(['code', 'meaning', 'params', 'example text'], rows);
}

function meaningOf(code: string, meanings: Readonly<Record<string, string>>): string {
  return meanings[code] ?? NOT_DESCRIBED;
}
