import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright';
import { launch } from './launch.ts';
import { serveFolder } from './serve-folder.ts';

const BUILT = fileURLToPath(new URL('../../playground-dist', import.meta.url));

/** A page of the playground, and everything that it complained about. */
export interface Opened {
  readonly page: Page;
  readonly complaints: readonly string[];
}

/** The built playground on a web server under a sub-path, and a browser to open it with. */
export interface Site {
  readonly url: string;
  open(hash?: string, width?: number, colorScheme?: 'light' | 'dark'): Promise<Opened>;
  close(): Promise<void>;
}

/** Serves the folder that `npm run build:playground` makes. */
export async function startSite(): Promise<Site> {
  const { url, server } = await serveFolder(BUILT, '/some/where');
  const browser: Browser = await launch();
  return {
    url,
    async open(hash = '', width = 1280, colorScheme = 'light') {
      const context = await browser.newContext({
        viewport: { width, height: 900 },
        colorScheme,
        permissions: ['clipboard-read', 'clipboard-write'],
      });
      const page = await context.newPage();
      const complaints: string[] = [];
      page.on('console', (message) => complaints.push(message.text()));
      page.on('pageerror', (error) => complaints.push(String(error)));
      await page.goto(`${url}${hash}`);
      await page.locator('.verdict').waitFor();
      return { page, complaints };
    },
    async close() {
      await browser.close();
      server.close();
    },
  };
}

/** Opens the record of a country as a person does: types its name and presses Enter. */
export async function openRecord(page: Page, name: string): Promise<void> {
  await page.getByLabel('Country, by name or code').fill(name);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name, exact: true }).waitFor();
}

/** The line that says which placement the year has. */
export async function verdict(page: Page): Promise<string> {
  return (await page.locator('.verdict').textContent()) ?? '';
}
