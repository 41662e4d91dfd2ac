import { useEffect, useMemo, useState } from 'preact/hooks';
import { classify } from 'tvpa-tiers';
import { countries } from 'tvpa-tiers/data';
import { asked } from './asked.ts';
import { Answer } from './parts/answer.tsx';
import { Change } from './parts/change.tsx';
import { Exchange } from './parts/exchange.tsx';
import { ForecastPart } from './parts/forecast.tsx';
import { LawSwitches } from './parts/law.tsx';
import { Questions } from './parts/questions.tsx';
import { Start } from './parts/start.tsx';
import { TimelinePart } from './parts/timeline.tsx';
import { Verdict } from './parts/verdict.tsx';
import { YearEditor } from './parts/year-editor.tsx';
import { optionsOf, type Session } from './session.ts';
import { addressOf, sessionAt } from './share.ts';

const NAMES = new Map(countries().map(({ iso3, name }) => [iso3, name]));

/** The page: one session, every part a view of it. The address follows each change. */
export function App() {
  const [{ session, fault }, setOpened] = useState(() => sessionAt(location.hash));
  useEffect(() => {
    const reopen = () => setOpened(sessionAt(location.hash));
    addEventListener('hashchange', reopen);
    return () => removeEventListener('hashchange', reopen);
  }, []);
  const change = (next: Session) => {
    history.replaceState(null, '', `#${addressOf(next)}`);
    setOpened({ session: next, fault: null });
  };
  const name = NAMES.get(session.history.country) ?? null;
  const answer = useMemo(
    () => asked(() => classify(session.history, optionsOf(session))),
    [session],
  );
  return (
    <>
      <header>
        <h1>tvpa-tiers playground</h1>
        <p>
          Which tier do a country’s years lead to under the Trafficking Victims Protection Act, and
          why? Everything runs in this page; nothing is sent anywhere. A reconstruction from stated
          facts, not a determination and not legal advice.
        </p>
      </header>
      {fault !== null && (
        <p class="fault" role="alert">
          {fault}
        </p>
      )}
      <Verdict year={session.year} answer={answer} />
      <main>
        <Start session={session} name={name} change={change} />
        <TimelinePart session={session} name={name} />
        <div class="beside">
          <YearEditor session={session} change={change} />
          <div>
            <Answer year={session.year} answer={answer} name={name} />
            <Questions session={session} change={change} />
            <Change session={session} />
          </div>
        </div>
        <LawSwitches session={session} change={change} />
        <ForecastPart session={session} />
        <Exchange session={session} change={change} />
      </main>
    </>
  );
}
