import { type Browser, chromium } from 'playwright';

/** What Chromium needs where it runs as root and may reach no network. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts the Chromium of the system, or the one that `TVPA_CHROMIUM` names. */
export function launch(): Promise<Browser> {
  const executablePath = process.env.TVPA_CHROMIUM ?? '/usr/bin/chromium';
  return chromium.launch({ executablePath, args: FLAGS });
}
