import { describe, expect, it } from 'vitest';
import {
  NOTICE_MEANINGS,
  PROBLEM_MEANINGS,
  RULEBOOK_MEANINGS,
} from '../../scripts/docs/tables/code-meanings.ts';
import {
  NOT_DESCRIBED,
  noticeCodes,
  problemCodes,
  rulebookCodes,
} from '../../scripts/docs/tables/codes.ts';
import { noticeExamples } from '../../scripts/docs/tables/notice-examples.ts';
import { problemExamples } from '../../scripts/docs/tables/problem-examples.ts';
import { NOTICE_CODES, PROBLEM_CODES, RULEBOOK_CODES } from '../../src/messages/codes.ts';

describe('docs/errors.md', { timeout: 60_000 }, () => {
  it('says what every code means', () => {
    // A code without a line in scripts/docs/tables/code-meanings.ts shows up here.
    const undescribed = [problemCodes(), noticeCodes(), rulebookCodes()].flatMap((table) =>
      table.split('\n').filter((line) => line.includes(NOT_DESCRIBED)),
    );
    expect(undescribed).toEqual([]);
  });

  it('describes no code that is gone', () => {
    const gone = [
      ...Object.keys(PROBLEM_MEANINGS).filter((code) => !PROBLEM_CODES.some((one) => one === code)),
      ...Object.keys(NOTICE_MEANINGS).filter((code) => !NOTICE_CODES.some((one) => one === code)),
      ...Object.keys(RULEBOOK_MEANINGS).filter(
        (code) => !RULEBOOK_CODES.some((one) => one === code),
      ),
    ];
    expect(gone).toEqual([]);
  });

  it('shows a real problem for every code of a history, an option, a question', () => {
    const shown = new Set(problemExamples().map(({ code }) => code));
    const others = /^(?:scenario|model|forecast)\./u;
    expect(PROBLEM_CODES.filter((code) => !shown.has(code) && !others.test(code))).toEqual([]);
  });

  it('shows a real notice for every code that answers carry', () => {
    const shown = new Set(noticeExamples().map(({ code }) => code));
    expect(NOTICE_CODES.filter((code) => !shown.has(code))).toEqual([]);
  });
});
