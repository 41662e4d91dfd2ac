import { classify } from '../classify/classify.ts';
import { compose } from '../explain/compose.ts';
import { htmlOf, sectionHtml } from '../explain/html.ts';
import { LAST_YEAR } from '../history/limits.ts';
import type { History } from '../history/types.ts';
import { LAST_CALENDAR_YEAR } from '../law/calendar-options.ts';
import { escaped } from '../messages/markup.ts';
import { timelineModel } from '../timeline/model.ts';
import { timelineSvg } from '../timeline/timeline.ts';
import { summaryText } from '../timeline/words.ts';
import type { ReportOptions } from './options.ts';
import { changeSection } from './sections/change.ts';
import { consequencesSection } from './sections/consequences.ts';
import { datesSection } from './sections/dates.ts';
import { outlookSection } from './sections/outlook.ts';
import { sourcesSection } from './sections/sources.ts';

/** The part of a report that speaks of one country. */
export interface CountryPart {
  readonly id: string;
  readonly title: string;
  readonly html: string;
}

/** Headings of a part are below that of the country. */
const LAYOUT = { level: 3, folded: true } as const;

/** Everything about one country, each part a pure function of its history. */
export function countryPart(history: History, id: string, options: ReportOptions): CountryPart {
  const { year, known = {}, data: _data, sourceNames = {}, ...drawn } = options;
  const {
    names = {},
    from: _from,
    to: _to,
    scenario: _scenario,
    events: _events,
    ...asked
  } = drawn;
  const answer = classify(history, year === undefined ? asked : { ...asked, year });
  const name = Object.hasOwn(names, history.country) ? names[history.country] : undefined;
  const model = timelineModel(history, drawn);
  const last = history.years.at(-1)?.year ?? answer.year;
  const next = Math.min(Math.max(last, answer.year) + 1, LAST_YEAR);
  const { released, determined, notified } = known;
  const sections = [
    outlookSection(history, next, asked),
    changeSection(history, asked),
    consequencesSection(history, answer, known),
    datesSection(answer.year, { released, determined, notified }),
    ...(answer.year < LAST_CALENDAR_YEAR ? [datesSection(answer.year + 1, {})] : []),
    sourcesSection(history, sourceNames),
  ];
  const html = [
    `<section id="${id}" aria-labelledby="${id}-heading">`,
    `<h2 id="${id}-heading">${escaped(model.title)}</h2>`,
    `<div class="scroll" role="region" tabindex="0" aria-label="${escaped(`Timeline of ${model.title}`)}">`,
    timelineSvg([model], `${id}-picture`, ''),
    '</div>',
    `<details><summary>The timeline in words</summary>\n<p>${escaped(summaryText(model))}</p>\n</details>`,
    htmlOf(compose(answer, 'full', name ?? null), LAYOUT),
    ...sections.map((section) => sectionHtml(section, LAYOUT)),
    '</section>',
  ].join('\n');
  return { id, title: model.title, html };
}
