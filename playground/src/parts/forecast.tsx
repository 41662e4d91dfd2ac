import { useEffect, useRef, useState } from 'preact/hooks';
import { defaultModel } from 'tvpa-tiers/data';
import type { ForecastAnswer, ForecastQuestion } from '../forecast-messages.ts';
import type { Session } from '../session.ts';
import { ForecastTable } from './forecast-table.tsx';
import { Problems } from './problems.tsx';

/** Years drawn after the history. */
const YEARS = 5;

/** A forecast, drawn in a worker while the page goes on. */
export function ForecastPart({ session }: { session: Session }) {
  const worker = useRef<Worker | null>(null);
  const [told, setTold] = useState<{ of: Session; answer: ForecastAnswer } | null>(null);
  const stop = () => {
    worker.current?.terminate();
    worker.current = null;
  };
  useEffect(() => {
    // What is being drawn belongs to a session that is gone.
    setTold(null);
    return stop;
  }, [session]);
  const last = session.history.years.at(-1)?.year;
  const start = (runs: number, seed: number) => {
    if (last === undefined) return;
    stop();
    worker.current = new Worker(new URL('../forecast.worker.ts', import.meta.url), {
      type: 'module',
    });
    worker.current.onmessage = ({ data }: MessageEvent<ForecastAnswer>) => {
      setTold({ of: session, answer: data });
      if (!('share' in data)) stop();
    };
    const { readings, law, history } = session;
    const options = {
      until: Math.min(last + YEARS, 2100),
      runs,
      seed,
      model: defaultModel(),
      readings,
    };
    const question: ForecastQuestion = {
      history,
      options: law === null ? options : { ...options, law },
    };
    setTold({ of: session, answer: { share: 0 } });
    worker.current.postMessage(question);
  };
  const answer = told?.of === session ? told.answer : null;
  const busy = answer !== null && 'share' in answer;
  return (
    <section aria-labelledby="forecast">
      <h2 id="forecast">Forecast</h2>
      <p class="hint">
        Judgements drawn from a model of the record since 2009, carried through the law. A
        supposition, not a prediction of anyone’s decision.
      </p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const form = new FormData(event.currentTarget);
          start(Number(form.get('runs')), Number(form.get('seed')));
        }}
      >
        <label for="runs">Runs</label>
        <input
          id="runs"
          name="runs"
          type="number"
          min={1}
          max={10_000_000}
          defaultValue="10000"
          required
        />
        <label for="seed">Seed</label>
        <input id="seed" name="seed" type="number" step={1} defaultValue="1" required />
        <button type="submit" disabled={last === undefined || busy}>
          Draw
        </button>
        <button
          type="button"
          disabled={!busy}
          onClick={() => {
            stop();
            setTold(null);
          }}
        >
          Stop
        </button>
      </form>
      {busy && (
        <progress aria-label="Runs drawn" max={1} value={answer.share}>
          {Math.round(answer.share * 100)} %
        </progress>
      )}
      <div role="status">
        {answer !== null && 'problems' in answer && <Problems problems={answer.problems} />}
        {answer !== null && 'forecast' in answer && <ForecastTable forecast={answer.forecast} />}
      </div>
    </section>
  );
}
