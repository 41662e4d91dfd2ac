import { cite } from '../cite/cite.ts';
import { DISCLAIMER } from '../explain/sections/closing.ts';
import { oneOrSeveral } from '../history/histories-of.ts';
import type { History } from '../history/types.ts';
import { escaped } from '../messages/markup.ts';
import { checkTimelineOptions } from '../timeline/options.ts';
import { countryPart } from './country.ts';
import { REPORT_OPTIONS, type ReportOptions } from './options.ts';
import { sha256Base64 } from './sha256.ts';
import { reportStyle } from './style.ts';

/**
 * One HTML file about one country or several: the timeline, the answer for a report year
 * with its cited explanation, the clock, the outlook, what would change it, consequences,
 * dates and sources. It loads nothing and runs no script; its content security policy
 * allows its own style sheet only. Conditions open level by level, on paper all at once.
 *
 * @param histories One history or several, parsed or raw.
 * @throws ProblemsError with every problem of the histories or the options.
 *
 * @example
 * ```ts
 * import { report } from 'tvpa-tiers';
 *
 * const html = report({ country: 'SGP', years: [{ year: 2025, placement: 'tier-1' }] });
 * /<title>(.*)<\/title>/.exec(html)?.[1]; // => 'Tier placements: SGP'
 * ```
 */
export function report(
  histories: History | readonly (History | unknown)[] | unknown,
  options: ReportOptions = {},
): string {
  checkTimelineOptions(options, REPORT_OPTIONS);
  const all = oneOrSeveral(histories, { withYears: true });
  const parts = all.map((history, at) => countryPart(history, `country-${at + 1}`, options));
  const title = `Tier placements: ${parts.map((part) => part.title).join(', ')}`;
  const style = reportStyle();
  const cited = options.data === undefined ? {} : { data: options.data };
  return [
    '<!DOCTYPE html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${sha256Base64(style)}'; base-uri 'none'; form-action 'none'">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    `<title>${escaped(title)}</title>`,
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    '<header>',
    `<h1>${escaped(title)}</h1>`,
    `<p class="note">${escaped(`Under the Trafficking Victims Protection Act, 22 U.S.C. 7101 and following. ${DISCLAIMER}`)}</p>`,
    ...contents(parts),
    '</header>',
    '<main>',
    ...parts.map(({ html }) => html),
    '</main>',
    '<footer>',
    '<h2 id="cite">How to cite</h2>',
    `<p>${escaped(cite(cited))}</p>`,
    `<details><summary>BibTeX</summary>\n<pre>${lines(cite({ ...cited, format: 'bibtex' }))}</pre>\n</details>`,
    '</footer>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

/** Text of several lines, escaped line by line. */
function lines(text: string): string {
  return text.split('\n').map(escaped).join('\n');
}

function contents(parts: readonly { readonly id: string; readonly title: string }[]) {
  if (parts.length < 2) return [];
  const links = parts.map(({ id, title }) => `<li><a href="#${id}">${escaped(title)}</a></li>`);
  return ['<nav aria-label="Countries">', '<ul>', ...links, '</ul>', '</nav>'];
}
