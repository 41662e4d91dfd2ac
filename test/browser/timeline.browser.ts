import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { allRecords, recordOf } from '../../src/data/index.ts';
import { heatMap, timeline } from '../../src/index.ts';
import { launch } from './launch.ts';

const PICTURES = {
  thailand: timeline(recordOf('THA')),
  several: timeline([recordOf('DZA'), recordOf('TKM')], { scenario: { until: 2030 } }),
  everybody: heatMap(allRecords()),
} as const;

let browser: Browser;

beforeAll(async () => {
  browser = await launch();
});

afterAll(() => browser.close());

it.each(Object.entries(PICTURES))(
  '%s: every mark lies inside the picture as drawn',
  async (_name, svg) => {
    const page = await browser.newPage();
    await page.setContent(`<!DOCTYPE html><body style="margin:0">${svg}</body>`);
    const outside = await page.evaluate(() => {
      const frame = document.querySelector('svg')?.getBoundingClientRect();
      if (frame === undefined) return ['no picture'];
      return [...document.querySelectorAll('svg text, svg .mark')]
        .map((one) => ({ box: one.getBoundingClientRect(), words: one.textContent }))
        .filter(
          ({ box }) =>
            box.width > 0 &&
            (box.left < frame.left - 0.5 ||
              box.top < frame.top - 0.5 ||
              box.right > frame.right + 0.5 ||
              box.bottom > frame.bottom + 0.5),
        )
        .map(({ words }) => words);
    });
    expect(outside).toEqual([]);
    await page.close();
  },
);

it.each(Object.entries(PICTURES))('%s: no two lines of text overlap', async (_name, svg) => {
  const page = await browser.newPage();
  await page.setContent(`<!DOCTYPE html><body style="margin:0">${svg}</body>`);
  const clashes = await page.evaluate(() => {
    const texts = [...document.querySelectorAll('svg text')].map((one) => ({
      box: one.getBoundingClientRect(),
      words: one.textContent ?? '',
    }));
    const found: string[] = [];
    for (const [at, one] of texts.entries()) {
      for (const other of texts.slice(at + 1)) {
        const wide =
          Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
        const high =
          Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
        if (wide > 1 && high > 4) found.push(`${one.words} / ${other.words}`);
      }
    }
    return found.slice(0, 5);
  });
  expect(clashes).toEqual([]);
  await page.close();
});

it('is well-formed XML that a browser draws by itself', async () => {
  const page = await browser.newPage();
  const hostile = timeline({
    country: ']]><script>&',
    years: [{ year: 2025, placement: 'tier-3' }],
  });
  const parsed = await page.evaluate((text) => {
    const made = new DOMParser().parseFromString(text, 'image/svg+xml');
    return [made.querySelectorAll('parsererror').length, made.querySelectorAll('script').length];
  }, hostile);
  expect(parsed).toEqual([0, 0]);
  await page.close();
});
