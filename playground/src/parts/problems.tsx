import { type Problem, sentenceOf } from 'tvpa-tiers';

/** Coded problems, each in one sentence, as the command line gives them. */
export function Problems({ problems, of }: { problems: readonly Problem[]; of?: string }) {
  return (
    <div class="fault" role="alert">
      {of !== undefined && <p>{of}</p>}
      <ul>
        {problems.map((problem) => (
          <li key={`${problem.code} ${problem.path.join('.')}`}>
            {sentenceOf(problem)} <code>{problem.code}</code>
          </li>
        ))}
      </ul>
    </div>
  );
}
