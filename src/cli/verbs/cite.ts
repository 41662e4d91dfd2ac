import { CITE_FORMATS, cite } from '../../cite/cite.ts';
import { VERSIONS } from '../../cite/versions.ts';
import { DATA_VERSION } from '../../data/version.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import { choiceOf, refuse } from '../settings.ts';
import type { Verb } from '../verb.ts';

/** `cite`: how to cite the package, with every version that an answer rests on. */
export const citeVerb: Verb = {
  name: 'cite',
  takes: '',
  count: [0, 0],
  options: ['format', 'json'],
  own: { format: { help: 'text (default), bibtex or csl-json' } },
  summary: 'how to cite: versions of the package, the law, the record, the schemas',
  details: ['--json prints the versions by themselves.'],
  examples: ['cite', 'cite --format bibtex'],
  run: async (given, io) => {
    const problems: Problem[] = [];
    const format = choiceOf(given, 'format', CITE_FORMATS, problems);
    if (given.has('json') && given.one('format') !== null) {
      const options = ['--json', '--format'];
      problems.push(problem('usage.conflicting-options', [], { options }));
    }
    refuse(problems);
    const text = given.has('json')
      ? JSON.stringify({ ...VERSIONS, data: DATA_VERSION })
      : cite({ data: DATA_VERSION, format: format ?? 'text' });
    await io.out(`${text}\n`);
    return 0;
  },
};
