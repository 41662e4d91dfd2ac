import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defaultModel, recordOf } from '../../src/data/index.ts';
import { forecast } from '../../src/index.ts';
import { openRecord, type Site, startSite, verdict } from './playground-page.ts';

let site: Site;

const linkOf = (state: object): string => Buffer.from(JSON.stringify(state)).toString('base64url');

beforeAll(async () => {
  site = await startSite();
});

afterAll(() => site.close());

describe('the playground', () => {
  it('opens empty with every placement possible, and says nothing on the console', async () => {
    const { page, complaints } = await site.open();
    expect(await verdict(page)).toContain('several placements are possible');
    expect(complaints).toEqual([]);
  });

  it('opens a record, and the placement follows each fact at once', async () => {
    const { page, complaints } = await site.open();
    await openRecord(page, 'Thailand');
    expect(await verdict(page)).toBe('2025: Tier 2');
    expect(await page.locator('.picture svg').count()).toBe(1);
    await page.getByLabel('Report year').selectOption('2026');
    expect(await verdict(page)).toContain('several placements are possible');
    await page.getByLabel('Does the government fully meet').selectOption('no');
    await page.getByLabel('Is the government making significant efforts').selectOption('no');
    await page.getByLabel('Does the report treat the country').selectOption('no');
    await page.getByLabel('Are the minimum standards applied').selectOption('yes');
    expect(await verdict(page)).toBe('2026: Tier 3');
    expect(await page.locator('.explanation').textContent()).toContain('22 U.S.C. 7107(b)(1)(C)');
    expect(complaints).toEqual([]);
  });

  it('keeps its state in the address: the same page opens again', async () => {
    const { page } = await site.open();
    await openRecord(page, 'Cuba');
    await page.getByText('What if the law were another').click();
    await page.getByLabel('Stop the law as of the report of').selectOption('2001');
    await page.getByText('Readings, where the statute').click();
    await page.getByLabel('specialCase').selectOption('freeze');
    const again = await site.open(new URL(page.url()).hash);
    expect(await verdict(again.page)).toBe(await verdict(page));
    expect(await again.page.getByRole('heading', { name: 'Cuba', exact: true }).count()).toBe(1);
    expect(await again.page.getByLabel('Stop the law as of the report of').inputValue()).toBe(
      '2001',
    );
    await again.page.getByText('Readings, where the statute').click();
    expect(await again.page.getByLabel('specialCase').inputValue()).toBe('freeze');
  });

  it.each([
    ['#v1.not-a-link', 'This link is broken'],
    ['#v1.e30', 'This link is broken'],
    [`#v1.${linkOf({ record: 'DZA', year: 1e9, readings: {}, law: null })}`, 'This link is broken'],
    [
      `#v1.${linkOf({ record: 'DZA', year: 2025, readings: { no: 1 }, law: null })}`,
      'This link is broken',
    ],
    ['#nonsense', 'This link is broken'],
    ['#v2.e30', 'newer version'],
  ])('opens empty with a message for %s, and leaves the address alone', async (hash, message) => {
    const { page, complaints } = await site.open(hash);
    expect(await page.getByRole('alert').textContent()).toContain(message);
    expect(new URL(page.url()).hash).toBe(hash);
    expect(complaints).toEqual([]);
  });

  it('asks what to find out next and takes the answer', async () => {
    const { page } = await site.open();
    await openRecord(page, 'Kenya');
    await page.getByLabel('Report year').selectOption('2026');
    const before = await verdict(page);
    const [question] = await page
      .locator('section[aria-labelledby=questions] li p')
      .allTextContents();
    await page.locator('section[aria-labelledby=questions] li button').first().click();
    expect(await verdict(page)).not.toBe(before);
    const asked = await page.locator('section[aria-labelledby=questions] li p').allTextContents();
    expect(asked).not.toContain(question);
  });

  it('shows what would change the answer, with the paragraph of each change', async () => {
    const { page } = await site.open();
    await openRecord(page, 'China');
    await page.getByLabel('Wanted in 2025').selectOption('tier-2');
    await page.getByRole('button', { name: 'Look for ways' }).click();
    const ways = page.locator('section[aria-labelledby=change] ol > li');
    await ways.first().waitFor();
    expect(await ways.first().textContent()).toContain('22 U.S.C. 7107');
  });

  it('draws the forecast that the library draws, in a worker', async () => {
    const { page, complaints } = await site.open();
    await openRecord(page, 'Chad');
    await page.getByRole('button', { name: 'Draw', exact: true }).click();
    const table = page.locator('section[aria-labelledby=forecast] table');
    await table.waitFor();
    const drawn = forecast([recordOf('TCD')], {
      until: 2030,
      runs: 10_000,
      seed: 1,
      model: defaultModel(),
    });
    const share = drawn.rows[0]?.placements['tier-2'].share ?? Number.NaN;
    expect(await table.locator('tbody tr').first().textContent()).toContain(
      `${(share * 100).toFixed(1)} %`,
    );
    expect(complaints).toEqual([]);
  });

  it('refuses a file that is no history with the problems of the command line, and keeps what it had', async () => {
    const { page, complaints } = await site.open();
    await openRecord(page, 'Mali');
    const before = page.url();
    const wrong = { country: 'MLI', years: [{ year: 2020, placment: 'tier-3' }] };
    await page.getByLabel('Open a history file').setInputFiles({
      name: 'wrong.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(wrong)),
    });
    const alert = page.locator('section[aria-labelledby=exchange] [role=alert]');
    await alert.waitFor();
    expect(await alert.textContent()).toContain('years[0].placment: unknown name `placment`');
    expect(await alert.textContent()).toContain('did you mean `placement`?');
    expect(page.url()).toBe(before);
    expect(complaints).toEqual([]);
  });

  it('tells where a file is no JSON and which name stands twice, as the command line does', async () => {
    const { page, complaints } = await site.open();
    await openRecord(page, 'Mali');
    const alert = page.locator('section[aria-labelledby=exchange] [role=alert]');
    const open = async (text: string) => {
      await page.getByLabel('Open a history file').setInputFiles({
        name: 'wrong.json',
        mimeType: 'application/json',
        buffer: Buffer.from(text),
      });
    };
    await open('{\n  "country": "MLI",\n  "years": [,]\n}');
    await alert.getByText('line 3, column 13').waitFor();
    await open(
      '{"country":"MLI","years":[{"year":2020,"placement":"tier-2","placement":"tier-3"}]}',
    );
    await alert.getByText('input.duplicate-key').waitFor();
    expect(await alert.textContent()).toContain('years[0].placement');
    expect(complaints).toEqual([]);
  });

  it('of a file with very many problems shows a hundred, and how many more there are', async () => {
    const { page, complaints } = await site.open();
    const years = Array.from({ length: 20 }, (_, at) => ({ year: 2001 + at, facts: { a: 1 } }));
    const wrong = Object.fromEntries(Array.from({ length: 130 }, (_, at) => [`wrong-${at}`, 1]));
    await page.getByLabel('Open a history file').setInputFiles({
      name: 'h.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify({ country: 'MLI', years, ...wrong })),
    });
    await page.locator('.fault li').first().waitFor();
    expect(await page.locator('.fault li').count()).toBe(100);
    expect(await page.locator('.fault p').last().textContent()).toBe('and 50 more problems');
    expect(complaints).toEqual([]);
  });

  it('saves a history file that it opens again', async () => {
    const { page } = await site.open();
    await openRecord(page, 'Oman');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Save as a history file' }).click(),
    ]);
    const text = readFileSync(await download.path(), 'utf8');
    expect(JSON.parse(text)).toEqual(recordOf('OMN'));
    const other = await site.open();
    await other.page.getByLabel('Open a history file').setInputFiles({
      name: 'oman.json',
      mimeType: 'application/json',
      buffer: Buffer.from(text),
    });
    await other.page.getByRole('heading', { name: 'Oman', exact: true }).waitFor();
    expect(await verdict(other.page)).toBe(await verdict(page));
  });

  it.each([
    ['light', 375],
    ['light', 1280],
    ['dark', 375],
    ['dark', 1280],
  ] as const)('passes axe with everything open, %s, %i pixels wide', async (scheme, width) => {
    const { page, complaints } = await site.open('', width, scheme);
    await openRecord(page, 'Algeria');
    await page.getByRole('button', { name: 'Draw', exact: true }).click();
    await page.locator('section[aria-labelledby=forecast] table').waitFor();
    await page.evaluate(() => {
      for (const one of document.querySelectorAll('details')) one.open = true;
    });
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations).toEqual([]);
    const room = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(room).toBeLessThanOrEqual(0);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('can be used by keyboard alone', async () => {
    const { page } = await site.open();
    await page.keyboard.press('Tab');
    await page.keyboard.type('Fiji');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Fiji', exact: true }).waitFor();
    const reached = new Set<string>();
    for (let step = 0; step < 40; step += 1) {
      await page.keyboard.press('Tab');
      reached.add(await page.evaluate(() => document.activeElement?.id ?? ''));
    }
    for (const id of ['year', 'placement', 'fact-fullyMeetsMinimumStandards']) {
      expect([...reached]).toContain(id);
    }
  });
});
