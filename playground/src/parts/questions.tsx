import { nextQuestions, placementName } from 'tvpa-tiers';
import { asked } from '../asked.ts';
import { withFact } from '../facts.ts';
import { entryOf, isRecorded, optionsOf, type Session, withEntry } from '../session.ts';
import { Problems } from './problems.tsx';

/** As many questions as a person reads at once; the rest come when these are answered. */
const SHOWN = 5;

/** What to find out next, the most telling first. An answer goes into the history at once. */
export function Questions({
  session,
  change,
}: {
  session: Session;
  change: (next: Session) => void;
}) {
  const { history, year } = session;
  const found = asked(() => nextQuestions(history, optionsOf(session)));
  return (
    <section aria-labelledby="questions">
      <h2 id="questions">What to find out next</h2>
      {isRecorded(session) && <p class="hint">The record of {year} is left aside here.</p>}
      {!found.ok && <Problems problems={found.problems} />}
      {found.ok && found.value.questions.length === 0 && (
        <p role="status">Nothing that is unknown can change the answer for {year}.</p>
      )}
      <ol>
        {found.ok &&
          found.value.questions.slice(0, SHOWN).map(({ about, question, help, cite, answers }) => (
            <li key={question}>
              <p>{question}</p>
              <p class="hint">
                {help} <cite>{cite}</cite>
              </p>
              {answers.map(({ answer, possible }) => (
                <button
                  key={String(answer)}
                  type="button"
                  onClick={() => change(answered(session, about, answer))}
                >
                  {typeof answer === 'string' ? placementName(answer) : answer ? 'Yes' : 'No'}
                  <small> leaves {possible.map(placementName).join(', ') || 'nothing'}</small>
                </button>
              ))}
            </li>
          ))}
      </ol>
      {found.ok && found.value.questions.length > SHOWN && (
        <p>{found.value.questions.length - SHOWN} more questions matter less.</p>
      )}
    </section>
  );
}

type Asked = ReturnType<typeof nextQuestions>['questions'][number];

function answered(
  session: Session,
  about: Asked['about'],
  answer: Asked['answers'][number]['answer'],
): Session {
  if ('fact' in about) {
    const value = typeof answer === 'string' ? null : answer;
    return withEntry(session, withFact(entryOf(session.history, session.year), about.fact, value));
  }
  if (typeof answer !== 'string') return session;
  return withEntry(session, { ...entryOf(session.history, about.year), placement: answer });
}
