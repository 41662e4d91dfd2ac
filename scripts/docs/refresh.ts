import { parseHistory } from '../../src/history/parse.ts';
import { sentenceOf } from '../../src/messages/en/problems.ts';
import { type Fence, fencesOf, withCode, wordOf } from './fences.ts';
import { type Refreshed, withRegions } from './regions.ts';
import { runConsole } from './run-console.ts';
import { runTypescript } from './run-typescript.ts';
import { sessionsOf } from './sessions.ts';
import { withValues } from './shown-values.ts';

/**
 * Runs every block of a Markdown text that is marked for it, and writes its generated
 * parts anew:
 *
 * - `ts run` is a program of its own, `ts run continued` goes on from the one before;
 *   what it prints stands in the `text` block right after it, values in `// =>` comments;
 * - `console run` holds commands after `$ ` with their output;
 * - `json file=NAME` is a file that the examples may read; `json history` must be valid;
 * - `generated: NAME` regions, see `regions.ts`.
 */
export async function refreshed(markdown: string): Promise<Refreshed> {
  const fences = fencesOf(markdown);
  const files = new Map(
    fences.flatMap((fence) => {
      const name = wordOf(fence, 'file');
      return name === null ? [] : [[name, `${fence.code}\n`] as const];
    }),
  );
  const changed = new Map<Fence, string>();
  const faults = fences.flatMap(historyFaults);
  const note = (fence: Fence, fault: string): void => {
    faults.push(`line ${fence.from + 1}: ${fault}`);
  };
  for (const session of sessionsOf(fences))
    await runSession(session, fences, markdown, files, changed, note);
  for (const fence of fences) {
    if (fence.lang !== 'console' || !fence.words.includes('run')) continue;
    const output = await runConsole(fence.code, files);
    changed.set(fence, output.text);
    for (const fault of output.faults) note(fence, fault);
  }
  return withRegions(withCode(markdown, changed), faults);
}

async function runSession(
  session: readonly Fence[],
  fences: readonly Fence[],
  markdown: string,
  files: ReadonlyMap<string, string>,
  changed: Map<Fence, string>,
  note: (fence: Fence, fault: string) => void,
): Promise<void> {
  const [first] = session;
  if (first === undefined) return;
  try {
    const outputs = await runTypescript(
      session.map(({ code }) => code),
      files,
    );
    for (const [at, fence] of session.entries()) {
      const { printed = '', values = [] } = outputs[at] ?? {};
      changed.set(fence, withValues(fence.code, values));
      const below = outputFenceOf(fence, fences, markdown);
      if (below !== null) changed.set(below, printed.replace(/\n$/u, ''));
      else if (printed !== '') note(fence, 'prints something, and no `text` block follows');
    }
  } catch (error) {
    note(first, error instanceof Error ? error.message : String(error));
  }
}

/** The `text` block with only blank lines between it and the program. */
function outputFenceOf(fence: Fence, fences: readonly Fence[], markdown: string): Fence | null {
  const next = fences.find(({ from }) => from > fence.to);
  if (next?.lang !== 'text') return null;
  const between = markdown.split('\n').slice(fence.to + 1, next.from);
  return between.every((line) => line.trim() === '') ? next : null;
}

function historyFaults(fence: Fence): readonly string[] {
  if (fence.lang !== 'json' || !fence.words.includes('history')) return [];
  const parsed = parseHistory(JSON.parse(fence.code));
  if (parsed.ok) return [];
  return parsed.problems.map((one) => `line ${fence.from + 1}: ${sentenceOf(one)}`);
}
