import { describe, expect, test } from 'vitest';
import { TIERS } from '../../src/index.ts';
import { SHADES } from '../../src/timeline/glyphs.ts';
import { THEMES } from '../../src/timeline/palette.ts';

/** Relative luminance of `#rrggbb`, as WCAG 2.2 defines it. */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast of two colours, 1 to 21. */
function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

test('the measure: black on white is 21, a colour on itself 1', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#777777', '#777777')).toBe(1);
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
});

describe.each(Object.entries(THEMES))('%s', (_name, theme) => {
  test('text is 4.5:1 against what it stands on', () => {
    for (const ground of [theme.background, theme.band]) {
      expect(contrast(theme.text, ground)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(theme.muted, ground)).toBeGreaterThanOrEqual(4.5);
    }
  });

  test.each(SHADES)(
    '%s: sign 4.5:1 and pattern 3:1 on the fill, edge 3:1 on the ground',
    (shade) => {
      const { fill, ink } = theme.shades[shade];
      expect(contrast(ink, fill)).toBeGreaterThanOrEqual(4.5);
      for (const ground of [theme.background, theme.band]) {
        const seen = Math.max(contrast(theme.text, ground), contrast(fill, ground));
        expect(seen).toBeGreaterThanOrEqual(3);
      }
    },
  );

  test('the tiers are an ordered scale, each step to be seen without colour', () => {
    const steps = TIERS.map((tier) => contrast(theme.shades[tier].fill, theme.background));
    expect([...steps].sort((a, b) => a - b)).toEqual(steps);
    for (const [at, step] of steps.slice(1).entries()) {
      expect(step / (steps[at] ?? 1)).toBeGreaterThan(1.4);
    }
  });
});
