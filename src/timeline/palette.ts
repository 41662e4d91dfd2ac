import type { Shade } from './glyphs.ts';

/** A fill and the ink of pattern and glyph upon it. */
export interface Paint {
  readonly fill: string;
  readonly ink: string;
}

/** The colours of a picture, as `#rrggbb`. */
export interface Theme {
  readonly background: string;
  readonly text: string;
  /** Lesser text, rules and outlines. */
  readonly muted: string;
  /** Behind projected years. */
  readonly band: string;
  readonly shades: Readonly<Record<Shade, Paint>>;
}

/**
 * Light and dark. The fills of the four tiers are ordered by lightness, away from the
 * background, and change hue from blue to red over orange, which the common forms of
 * colour blindness keep apart. Contrast: text 4.5:1, marks 3:1 (WCAG 2.2 AA), in a test.
 */
export const THEMES: Readonly<Record<'light' | 'dark', Theme>> = {
  light: {
    background: '#ffffff',
    text: '#1b1b1f',
    muted: '#55555f',
    band: '#f0f0f4',
    shades: {
      'tier-1': { fill: '#dcecf9', ink: '#0f2f4d' },
      'tier-2': { fill: '#8fbde0', ink: '#0d2438' },
      'tier-2-watch-list': { fill: '#d07f27', ink: '#1a0d00' },
      'tier-3': { fill: '#7a1530', ink: '#ffffff' },
      'special-case': { fill: '#e8dcf3', ink: '#3a1f57' },
      'not-rated': { fill: '#ffffff', ink: '#55555f' },
      open: { fill: '#f4f4f6', ink: '#55555f' },
    },
  },
  dark: {
    background: '#17171b',
    text: '#ececf1',
    muted: '#a8a8b5',
    band: '#24242b',
    shades: {
      'tier-1': { fill: '#173049', ink: '#dcecf9' },
      'tier-2': { fill: '#2f6694', ink: '#ffffff' },
      'tier-2-watch-list': { fill: '#dd8f3d', ink: '#1a0d00' },
      'tier-3': { fill: '#ffbcc6', ink: '#4b0718' },
      'special-case': { fill: '#402a59', ink: '#efe4fa' },
      'not-rated': { fill: '#17171b', ink: '#a8a8b5' },
      open: { fill: '#202026', ink: '#a8a8b5' },
    },
  },
};
