import { pictureStyle } from '../timeline/style.ts';

/** The colours of a page, as `#rrggbb`. */
interface PageTheme {
  readonly background: string;
  readonly text: string;
  readonly muted: string;
  readonly line: string;
  readonly link: string;
}

const LIGHT: PageTheme = {
  background: '#ffffff',
  text: '#1b1b1f',
  muted: '#55555f',
  line: '#c9c9d2',
  link: '#0b4f9e',
};

const DARK: PageTheme = {
  background: '#17171b',
  text: '#ececf1',
  muted: '#a8a8b5',
  line: '#44444f',
  link: '#8dbdf5',
};

/** The one style sheet of a report: page and pictures, light, dark and on paper. */
export function reportStyle(): string {
  return [
    `:root{color-scheme:light dark;${variables(LIGHT)}}`,
    `@media screen and (prefers-color-scheme:dark){:root{${variables(DARK)}}}`,
    '*{box-sizing:border-box}',
    'body{margin:0;background:var(--background);color:var(--text);font:16px/1.5 system-ui,sans-serif}',
    'header,main,footer{max-width:60rem;margin:0 auto;padding:0 1rem}',
    'footer{padding-bottom:2rem}',
    'h1{font-size:1.6rem;line-height:1.25;margin:1.5rem 0 .5rem}',
    'h2{font-size:1.35rem;line-height:1.3;margin:2.5rem 0 .5rem;border-top:2px solid var(--line);padding-top:1rem}',
    'h3{font-size:1.1rem;margin:1.75rem 0 .4rem}',
    'h4{font-size:1rem;margin:1.1rem 0 .25rem}',
    'p{margin:.4rem 0;max-width:46rem}',
    'a{color:var(--link)}',
    'ul{margin:.4rem 0;padding-left:1.2rem}',
    'li{margin:.2rem 0;overflow-wrap:anywhere}',
    'li:has(>details){list-style:none}',
    'li>details>ul{margin-left:.3rem;border-left:1px solid var(--line);padding-left:1.6rem}',
    'pre{white-space:pre-wrap;overflow-wrap:anywhere;font-size:.85rem}',
    'cite{font-style:normal;color:var(--muted);font-size:.85em}',
    'summary{cursor:pointer;padding:.15rem 0}',
    'summary:focus-visible,a:focus-visible,.scroll:focus-visible{outline:3px solid var(--link);outline-offset:2px}',
    'article>details,section>details{border:1px solid var(--line);border-radius:4px;padding:.25rem .75rem;margin:.75rem 0}',
    'article>details>summary,section>details>summary{font-weight:600}',
    'table{border-collapse:collapse;width:100%;margin:.5rem 0;font-size:.9rem}',
    'th,td{border:1px solid var(--line);padding:.3rem .5rem;text-align:left;vertical-align:top;overflow-wrap:anywhere}',
    '.scroll{overflow-x:auto;margin:.5rem 0}',
    '.scroll>svg{display:block}',
    '.note{color:var(--muted)}',
    pictureStyle(),
    ...PRINT,
  ].join('\n');
}

/** On paper everything is open, and nothing is cut off at the edge. */
const PRINT: readonly string[] = [
  '@page{margin:15mm}',
  '@media print{',
  'body{font-size:10pt}',
  'header,main,footer{max-width:none;padding:0}',
  'details::details-content{content-visibility:visible;display:block;block-size:auto}',
  'summary{list-style:none}',
  '.scroll{overflow:visible}',
  '.scroll>svg{max-width:100%;height:auto}',
  'nav{display:none}',
  'h2{break-before:page}',
  'main>section:first-child>h2,footer>h2{break-before:auto}',
  'h2,h3,h4,summary{break-after:avoid}',
  'svg,tr{break-inside:avoid}',
  '}',
];

function variables(theme: PageTheme): string {
  return Object.entries(theme)
    .map(([name, value]) => `--${name}:${value}`)
    .join(';');
}
