import { useState } from 'preact/hooks';
import { changesNeeded, type Placement, placementName, TIERS } from 'tvpa-tiers';
import { practiceNote } from '../../../src/messages/en/practices.ts';
import { type Asked, asked } from '../asked.ts';
import { isRecorded, optionsOf, type Session } from '../session.ts';
import { Problems } from './problems.tsx';

/** Ways shown at once. */
const SHOWN = 6;

/** What would have to be found otherwise for another placement this year. Asked for, since it takes a moment. */
export function Change({ session }: { session: Session }) {
  const [target, setTarget] = useState<Placement>('tier-2');
  const [found, setFound] = useState<{
    of: Session;
    answer: Asked<ReturnType<typeof changesNeeded>>;
  } | null>(null);
  // An answer to what is no longer asked is not shown.
  const answer = found?.of === session ? found.answer : null;
  return (
    <section aria-labelledby="change">
      <h2 id="change">What would change it</h2>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          setFound({
            of: session,
            answer: asked(() => changesNeeded(session.history, target, optionsOf(session))),
          });
        }}
      >
        <label for="target">Wanted in {session.year}</label>
        <select
          id="target"
          value={target}
          onChange={(event) => {
            setTarget(TIERS.find((one) => one === event.currentTarget.value) ?? target);
            setFound(null);
          }}
        >
          {TIERS.map((one) => (
            <option key={one} value={one}>
              {placementName(one)}
            </option>
          ))}
        </select>
        <button type="submit">Look for ways</button>
      </form>
      {isRecorded(session) && <p class="hint">The record of {session.year} is left aside here.</p>}
      <div role="status">
        {answer !== null && !answer.ok && <Problems problems={answer.problems} />}
        {answer?.ok && answer.value.options.length === 0 && (
          <p>
            No set of up to {answer.value.largest} changes gives {placementName(target)} in{' '}
            {session.year}.
            {answer.value.firstYear !== null &&
              ` The law allows it from ${answer.value.firstYear} on.`}
          </p>
        )}
        {answer?.ok && (
          <ol>
            {answer.value.options.slice(0, SHOWN).map(({ changes, gives, ...then }) => (
              <li key={changes.map(({ fact, to }) => `${fact} ${to}`).join()}>
                <ul>
                  {changes.map(({ fact, question, to, cite }) => (
                    <li key={fact}>
                      {question} <strong>{typeof to === 'number' ? to : to ? 'Yes' : 'No'}</strong>{' '}
                      <cite>{cite}</cite>
                    </li>
                  ))}
                </ul>
                <p class="hint">
                  {gives === 'certain'
                    ? 'Certain then.'
                    : `Possible then: ${then.possible.map(placementName).join(', ')}.`}
                  {practiceNote(then, ' ')}
                </p>
              </li>
            ))}
          </ol>
        )}
        {answer?.ok && answer.value.options.length > SHOWN && (
          <p>{answer.value.options.length - SHOWN} longer or other ways are left out here.</p>
        )}
      </div>
    </section>
  );
}
