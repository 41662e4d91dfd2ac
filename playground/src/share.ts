import { classify, parseHistory } from 'tvpa-tiers';
import { recordOf } from 'tvpa-tiers/data';
import { asked } from './asked.ts';
import { EMPTY, optionsOf, type Session, sessionOfRecord } from './session.ts';

/** Version of what the address holds. */
const VERSION = 'v1';

/** What an address gave: a session, or why not. */
export type Opened = { readonly session: Session; readonly fault: string | null };

/** The part of the address after `#` that opens a session again. A record goes by its code. */
export function addressOf({ history, ...settings }: Session): string {
  const same = JSON.stringify(history) === JSON.stringify(recordOf(history.country));
  const state = { ...(same ? { record: history.country } : { history }), ...settings };
  const bytes = new TextEncoder().encode(JSON.stringify(state));
  const text = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  return `${VERSION}.${text.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')}`;
}

/** Opens an address. One that cannot be read opens empty and says so; it is left as it stands. */
export function sessionAt(hash: string): Opened {
  const address = hash.replace(/^#/u, '');
  if (address === '') return { session: EMPTY, fault: null };
  const [version = '', text = ''] = address.split('.');
  if (/^v[1-9]\d*$/u.test(version) && version !== VERSION) {
    return closed(
      'This link was made by a newer version of the playground, which this one cannot read.',
    );
  }
  try {
    const plain = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(plain, (letter) => letter.charCodeAt(0));
    const session = sessionOf(JSON.parse(new TextDecoder().decode(bytes)));
    if (version === VERSION && session !== null) return { session, fault: null };
  } catch {
    // Not base64, not UTF-8 or not JSON: a broken link, told below.
  }
  return closed('This link is broken: a part of it is missing or was changed.');
}

function closed(why: string): Opened {
  return {
    session: EMPTY,
    fault: `${why} The page opens empty; the link still stands in the address bar until you change something.`,
  };
}

function sessionOf(state: unknown): Session | null {
  if (typeof state !== 'object' || state === null) return null;
  const { record, history, year, readings, law } = state as Readonly<Record<string, unknown>>;
  if (!isPlain(readings) || !(law === null || isPlain(law))) return null;
  const settings = { year, readings, law } as Omit<Session, 'history'>;
  // The library knows what a year, a reading and a law may be: an empty history is asked with them.
  const probe = { ...EMPTY, ...settings };
  if (typeof year !== 'number' || !asked(() => classify(probe.history, optionsOf(probe))).ok)
    return null;
  if (typeof record === 'string') {
    const found = sessionOfRecord(record);
    return found === null ? null : { ...found, ...settings };
  }
  if (!parseHistory(history).ok) return null;
  return { history: history as Session['history'], ...settings };
}

function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
