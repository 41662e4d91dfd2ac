import type { Problem } from 'tvpa-tiers';
import { fileSentence } from '../../../src/messages/en/json-problems.ts';

/** Coded problems, each in one sentence, as the command line gives them. */
export function Problems({ problems, of }: { problems: readonly Problem[]; of?: string }) {
  return (
    <div class="fault" role="alert">
      {of !== undefined && <p>{of}</p>}
      <ul>
        {problems.map((problem) => (
          <li key={`${problem.code} ${problem.path.join('.')}`}>
            {fileSentence(problem)} <code>{problem.code}</code>
          </li>
        ))}
      </ul>
    </div>
  );
}
