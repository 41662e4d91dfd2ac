import { DISCLAIMER } from '../messages/en/disclaimer.ts';
import { escaped } from '../messages/markup.ts';
import { ROOT_CLASS } from './style.ts';
import { textLines } from './text-lines.ts';

/** Attributes of an element; numbers are rounded to two decimals. */
export type Attributes = Readonly<Record<string, string | number>>;

/** An element. Children are SVG already, attributes are escaped. */
export function element(
  name: string,
  attributes: Attributes,
  ...children: readonly string[]
): string {
  const words = Object.entries(attributes).map(
    ([key, value]) =>
      ` ${key}="${typeof value === 'number' ? String(rounded(value)) : escaped(value)}"`,
  );
  const open = `<${name}${words.join('')}`;
  return children.length === 0 ? `${open}/>` : `${open}>${children.join('')}</${name}>`;
}

/** Two decimals are finer than any screen, and the same everywhere. */
export function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

/** What a mark is, for a pointer that rests on it and for a screen reader. */
export function titled(words: string): string {
  return `<title>${escaped(words)}</title>`;
}

/** A line of text; `kind` is its class. */
export function label(x: number, y: number, kind: string, words: string): string {
  return element('text', { x, y, ...(kind === '' ? {} : { class: kind }) }, escaped(words));
}

/** A whole picture: what it is called, what it says, its size, its parts. */
export interface Picture {
  /** Begins every id of the picture. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly width: number;
  readonly height: number;
  readonly parts: readonly string[];
  /** The style inside the picture; empty where the page around has it. */
  readonly style: string;
}

/** Room at the sides, and from one line of the small print to the next. */
const MARGIN = 8;
const LINE = 14;

/**
 * A picture as an SVG document that also stands inside HTML. What every face says of itself
 * stands below the parts and in the description.
 */
export function svgOf(picture: Picture): string {
  const { id, title, description, width, parts, style } = picture;
  const print = textLines(DISCLAIMER, width - 2 * MARGIN);
  const height = picture.height + print.length * LINE + 4;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="${ROOT_CLASS}" role="img" aria-labelledby="${id}-title ${id}-desc" viewBox="0 0 ${rounded(width)} ${rounded(height)}" width="${rounded(width)}" height="${rounded(height)}">`,
    `<title id="${id}-title">${escaped(title)}</title>`,
    `<desc id="${id}-desc">${escaped(`${description} ${DISCLAIMER}`)}</desc>`,
    ...(style === '' ? [] : [`<style>${style}</style>`]),
    element('rect', { class: 'paper', width, height, 'aria-hidden': 'true' }),
    ...parts,
    ...print.map((words, at) =>
      label(MARGIN, picture.height + LINE * (at + 1) - 4, 'muted', words),
    ),
    '</svg>',
  ].join('\n');
}

/** An id that XML and CSS accept, from what a caller gives. */
export function safeId(text: string): string {
  const kept = text.replace(/[^A-Za-z0-9-]/gu, '');
  return /^[A-Za-z]/u.test(kept) ? kept : `tvpa${kept === '' ? '' : `-${kept}`}`;
}
