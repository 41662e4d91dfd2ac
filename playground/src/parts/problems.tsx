import type { Problem } from 'tvpa-tiers';
import { fileSentence } from '../../../src/messages/en/json-problems.ts';
import { countText } from '../../../src/messages/en/list.ts';

/** Most problems that are shown: nobody reads the rest. */
const MOST_SHOWN = 100;

/** Coded problems, each in one sentence, as the command line gives them; of very many the first. */
export function Problems({ problems, of }: { problems: readonly Problem[]; of?: string }) {
  const more = problems.length - MOST_SHOWN;
  return (
    <div class="fault" role="alert">
      {of !== undefined && <p>{of}</p>}
      <ul>
        {problems.slice(0, MOST_SHOWN).map((problem, at) => (
          <li key={`${at} ${problem.code}`}>
            {fileSentence(problem)} <code>{problem.code}</code>
          </li>
        ))}
      </ul>
      {more > 0 && <p>{`and ${countText(more, 'more problem')}`}</p>}
    </div>
  );
}
