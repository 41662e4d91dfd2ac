import { useEffect, useState } from 'preact/hooks';
import { type Problem, parseHistory, type RawHistory } from 'tvpa-tiers';
import { isRead, readJson, withoutMark } from '../../../src/problems/json-text.ts';
import { type Session, sessionOfHistory } from '../session.ts';
import { Problems } from './problems.tsx';

/** Larger files are not histories: a hundred years with every fact and source are far below. */
const LARGEST = 5_000_000;

/** Takes a history file in and gives one out; copies the address that opens this page again. */
export function Exchange({
  session,
  change,
}: {
  session: Session;
  change: (next: Session) => void;
}) {
  const [told, setTold] = useState('');
  const [faults, setFaults] = useState<{ name: string; problems: readonly Problem[] } | null>(null);
  const take = async (file: File | undefined) => {
    if (file === undefined) return;
    setTold('');
    const read = await readHistory(file);
    if ('history' in read) {
      setFaults(null);
      setTold(`${file.name} is open.`);
      change(sessionOfHistory(read.history));
    } else setFaults({ name: file.name, problems: read.problems });
  };
  useEffect(() => {
    // Without these the browser would leave the page and show the file.
    const over = (event: DragEvent) => event.preventDefault();
    const drop = (event: DragEvent) => {
      event.preventDefault();
      take(event.dataTransfer?.files[0]);
    };
    addEventListener('dragover', over);
    addEventListener('drop', drop);
    return () => {
      removeEventListener('dragover', over);
      removeEventListener('drop', drop);
    };
  });
  return (
    <section aria-labelledby="exchange">
      <h2 id="exchange">Files and links</h2>
      <p class="field">
        <label for="file">Open a history file (or drop one anywhere on the page)</label>
        <input
          id="file"
          type="file"
          accept="application/json,.json"
          onChange={(event) => {
            take(event.currentTarget.files?.[0]);
            event.currentTarget.value = '';
          }}
        />
      </p>
      {faults !== null && (
        <Problems
          problems={faults.problems}
          of={`${faults.name} was not opened; what you had is kept:`}
        />
      )}
      <a class="button" href={fileOf(session.history)} download={`${session.history.country}.json`}>
        Save as a history file
      </a>
      <button
        type="button"
        onClick={async () => {
          try {
            await navigator.clipboard.writeText(location.href);
            setTold('The link is copied.');
          } catch {
            setTold('The browser did not allow copying; the link is in the address bar.');
          }
        }}
      >
        Copy a link to this page
      </button>
      <p role="status">{told}</p>
    </section>
  );
}

function fileOf(history: RawHistory): string {
  return `data:application/json;charset=utf-8,${encodeURIComponent(`${JSON.stringify(history, null, 2)}\n`)}`;
}

type Read = { readonly history: RawHistory } | { readonly problems: readonly Problem[] };

async function readHistory(file: File): Promise<Read> {
  if (file.size > LARGEST) {
    const params = { found: `a list of ${file.size} bytes`, maximum: LARGEST };
    return { problems: [{ code: 'input.too-big', path: [], params }] };
  }
  // The command line's reading: where the text is no JSON, and every name that stands twice.
  const json = readJson(withoutMark(new Uint8Array(await file.arrayBuffer())), true);
  if (!isRead(json)) return { problems: json.problems };
  const raw = json.value;
  const parsed = parseHistory(raw);
  const problems = [...json.problems, ...(parsed.ok ? [] : parsed.problems)];
  return problems.length === 0 ? { history: raw as RawHistory } : { problems };
}
