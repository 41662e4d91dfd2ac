import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countryNames } from '../../src/cli/verbs/timeline.ts';
import { recordOf } from '../../src/data/index.ts';
import { report } from '../../src/index.ts';
import { launch } from './launch.ts';

const PAGES = {
  thailand: report(recordOf('THA'), { names: countryNames() }),
  hole: report(recordOf('TKM'), { names: countryNames() }),
  several: report([recordOf('DZA'), recordOf('COG')], {
    names: countryNames(),
    scenario: { until: 2028, waivers: 'always-if-available', all: { merits: 'tier-2-watch-list' } },
  }),
  short: report({
    country: '<b>"&amp;',
    years: [{ year: 2025, facts: { significantEfforts: { value: true, sources: ['<i>'] } } }],
  }),
} as const;

let browser: Browser;
let folder: string;

beforeAll(async () => {
  browser = await launch();
  folder = mkdtempSync(join(tmpdir(), 'tvpa-report-'));
});

afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

/** A page with the file open, and everything that it complained about or asked for. */
async function opened(
  name: keyof typeof PAGES,
  colorScheme: 'light' | 'dark',
  width: number,
): Promise<{ readonly page: Page; readonly complaints: string[]; readonly asked: string[] }> {
  const context = await browser.newContext({ colorScheme, viewport: { width, height: 900 } });
  const page = await context.newPage();
  const complaints: string[] = [];
  const asked: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('request', (request) => asked.push(request.url()));
  const file = join(folder, `${name}.html`);
  writeFileSync(file, PAGES[name]);
  await page.goto(pathToFileURL(file).href);
  return { page, complaints, asked };
}

/** One page in all four ways; the others, which differ in content only, in two. */
const WAYS = (Object.keys(PAGES) as (keyof typeof PAGES)[]).flatMap((name) =>
  (['light', 'dark'] as const).flatMap((scheme) =>
    [375, 1280]
      .filter((width) => name === 'several' || (scheme === 'light') === (width === 375))
      .map((width) => [name, scheme, width] as const),
  ),
);

describe('axe finds nothing', () => {
  it.each(WAYS)(
    'in the report %s, %s, %i pixels wide, folded and open',
    async (name, scheme, width) => {
      const { page, complaints, asked } = await opened(name, scheme, width);
      const folded = await new AxeBuilder({ page }).analyze();
      expect(folded.violations).toEqual([]);
      await page.evaluate(() => {
        for (const one of document.querySelectorAll('details')) one.open = true;
      });
      const open = await new AxeBuilder({ page }).analyze();
      expect(open.violations).toEqual([]);
      expect(open.passes.map(({ id }) => id)).toContain('color-contrast');
      const room = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(room).toBeLessThanOrEqual(0);
      expect(complaints).toEqual([]);
      expect(asked).toHaveLength(1);
      await page.context().close();
    },
  );
});

describe('a report', () => {
  it('applies its style under its policy, and would refuse any other', async () => {
    const { page, complaints } = await opened('thailand', 'light', 1280);
    const fill = await page.evaluate(
      () => getComputedStyle(document.querySelector('.f-tier-3') ?? document.body).fill,
    );
    expect(fill).toBe('rgb(122, 21, 48)');
    await page.evaluate(() => {
      const style = document.createElement('style');
      style.textContent = 'body{display:none}';
      document.head.append(style);
    });
    await expect.poll(() => complaints.join()).toContain('Content Security Policy');
    expect(await page.evaluate(() => getComputedStyle(document.body).display)).toBe('block');
    await page.context().close();
  });

  it('opens level by level, by keyboard too', async () => {
    const { page } = await opened('thailand', 'light', 1280);
    const summary = page.getByText('Every condition that matters', { exact: true });
    const inner = page
      .locator('details:has(> summary:text-is("Every condition that matters")) li summary')
      .first();
    expect(await inner.isVisible()).toBe(false);
    await summary.focus();
    await page.keyboard.press('Enter');
    expect(await inner.isVisible()).toBe(true);
    const below = page
      .locator('details:has(> summary:text-is("Every condition that matters")) li li')
      .first();
    expect(await below.isVisible()).toBe(false);
    await inner.focus();
    await page.keyboard.press('Enter');
    expect(await below.isVisible()).toBe(true);
    await page.context().close();
  });

  it('is open and light on paper, with nothing cut off', async () => {
    const { page } = await opened('several', 'dark', 1280);
    const shown = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('details > :not(summary)')].map((one) =>
          one.checkVisibility(),
        ),
      );
    const before = await shown();
    expect(before.length).toBeGreaterThan(20);
    expect(before).not.toContain(true);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    expect(await shown()).not.toContain(false);
    const cut = await page.evaluate(() =>
      [...document.querySelectorAll('.scroll')].filter(
        (one) => one.scrollWidth > one.clientWidth + 1,
      ),
    );
    expect(cut).toEqual([]);
    const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(paper).toBe('rgb(255, 255, 255)');
    expect((await page.pdf()).byteLength).toBeGreaterThan(10_000);
    await page.context().close();
  });
});
