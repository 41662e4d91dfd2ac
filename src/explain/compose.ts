import type { Classification } from '../classify/classification.ts';
import type { Detail, Report } from './report.ts';
import { answerSection } from './sections/answer.ts';
import { clockSection } from './sections/clock.ts';
import { closingSection } from './sections/closing.ts';
import { conditionsSection, exceptionsSection } from './sections/conditions.ts';
import { decisiveSection } from './sections/decisive.ts';
import { lawSection } from './sections/law.ts';
import { noticesSection } from './sections/notices.ts';
import { questionsSection } from './sections/questions.ts';
import { recordSection } from './sections/record.ts';

/** Composes an explanation in the order in which a reader asks: what, why, what else, how sure. */
export function compose(answer: Classification, detail: Detail, name: string | null): Report {
  const country = name === null ? answer.country : `${name} (${answer.country})`;
  return {
    title: `${country} in the ${answer.year} Trafficking in Persons Report`,
    sections: [
      ...answerSection(answer),
      ...recordSection(answer, detail),
      ...clockSection(answer),
      ...decisiveSection(answer, detail),
      ...(detail === 'full' ? conditionsSection(answer) : []),
      ...exceptionsSection(answer),
      ...questionsSection(answer, detail),
      ...noticesSection(answer),
      ...lawSection(answer, detail),
      ...closingSection(answer),
    ],
  };
}
