import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commandText } from '../../src/cli/command-texts.ts';
import { NOTICE_CODES, PROBLEM_CODES, RULEBOOK_CODES } from '../../src/messages/codes.ts';
import { noticeText } from '../../src/messages/en/notices.ts';
import { problemText } from '../../src/messages/en/problems.ts';
import { problem } from '../../src/problems/problem.ts';

const ROOT = new URL('../../src', import.meta.url).pathname;

/** Codes that the source gives to a problem, a notice or a diagnostic, with their files. */
function codesInSource(): readonly (readonly [code: string, file: string])[] {
  const files = readdirSync(ROOT, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );
  return files.flatMap((file) => {
    const source = readFileSync(join(ROOT, file), 'utf8');
    const calls = source.matchAll(/\b(?:problem|error|warning)\(\s*'([a-z-]+\.[a-z-]+)'/g);
    return [...calls].map(([, code]) => [code ?? '', file] as const);
  });
}

const PROBLEMS: readonly string[] = [...PROBLEM_CODES, ...RULEBOOK_CODES];
const NOTICES: readonly string[] = NOTICE_CODES;

describe('codes', () => {
  it('are listed once', () => {
    const all = [...PROBLEMS, ...NOTICES];
    expect(new Set(all).size).toBe(all.length);
  });

  it.each(PROBLEMS)('%s has a text of its own, without a capital and a full stop', (code) => {
    const { message } = problemText(problem(code));
    expect(message).not.toContain(code);
    expect(message).toMatch(/^[^A-Z].*[^.]$/);
  });

  it.each(NOTICES)('%s has a text of its own, in full sentences', (code) => {
    const text = noticeText(problem(code));
    expect(text).not.toContain(code);
    expect(text).toMatch(/^["“A-Z`].*\.$/);
  });

  it('all have a text where the source uses them', () => {
    const found = codesInSource();
    expect(found.length).toBeGreaterThan(50);
    const without = found.filter(
      ([code]) =>
        !PROBLEMS.includes(code) && !NOTICES.includes(code) && commandText(problem(code)) === null,
    );
    expect(without).toEqual([]);
  });
});
