import { SHADES } from './glyphs.ts';
import { THEMES, type Theme } from './palette.ts';

/** The class of the root of every picture: all rules of the style begin with it. */
export const ROOT_CLASS = 'tvpa-picture';

const at = (selector: string): string => `.${ROOT_CLASS} ${selector}`;

/** The style of the pictures, light and dark; on paper always light. */
export function pictureStyle(): string {
  return [
    `.${ROOT_CLASS}{font-family:system-ui,'Segoe UI','DejaVu Sans',sans-serif;font-size:11px}`,
    `${at('.head')}{font-size:14px;font-weight:600}`,
    `${at('.small')}{font-size:9px}`,
    `${at('.glyph')}{font-size:11px;font-weight:600}`,
    `${at('.tight')}{font-size:9px;font-weight:600}`,
    `${at('.mid')}{text-anchor:middle}`,
    `${at('.end')}{text-anchor:end}`,
    `${at('.cell')}{stroke-width:1.2}`,
    `${at('.fine')}{stroke-width:.6}`,
    `${at('.projected')}{stroke-dasharray:3 2;stroke-width:1.6}`,
    `${at('.doubtful')}{stroke-dasharray:1.5 1.5}`,
    `${at('.rule')}{stroke-dasharray:4 3;stroke-width:1}`,
    `${at('.firm')}{stroke-width:2}`,
    `${at('.course')}{fill:none;stroke-width:1.5}`,
    `${at('.lane')}{stroke-width:.5;stroke-dasharray:1 4}`,
    `${at('.hatch')}{fill:none;stroke-width:1}`,
    themeRules(THEMES.light),
    `@media screen and (prefers-color-scheme:dark){${themeRules(THEMES.dark)}}`,
  ].join('\n');
}

function themeRules({ background, text, muted, band, shades }: Theme): string {
  return [
    `${at('.paper')}{fill:${background}}`,
    `${at('text')}{fill:${text}}`,
    `${at('.muted')}{fill:${muted}}`,
    `${at('.band')}{fill:${band}}`,
    `${at('.cell')}{stroke:${text}}`,
    `${at('.firm')},${at('.rule')},${at('.course')},${at('.lane')}{stroke:${muted}}`,
    `${at('.event')}{fill:${text};stroke:${text}}`,
    `${at('.maybe')}{fill:${background};stroke:${text}}`,
    `${at('.on-event')}{fill:${background}}`,
    `${at('.on-maybe')}{fill:${text}}`,
    ...SHADES.flatMap((shade) => [
      `${at(`.f-${shade}`)}{fill:${shades[shade].fill}}`,
      `${at(`.i-${shade}`)}{stroke:${shades[shade].ink}}`,
      `${at(`.g-${shade}`)}{fill:${shades[shade].ink}}`,
    ]),
  ].join('\n');
}
