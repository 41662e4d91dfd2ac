import type { Rulebook, RuleFile } from '../../rulebook/types.ts';
import { anchorsOfPage } from './anchors.ts';
import { type Exercises, exercisesOf, type Scenario } from './exercises.ts';

/** What the pages are made from. */
export interface Book {
  /** The files by name, in the order of the pages. A path stands for its last part. */
  readonly files: Readonly<Record<string, RuleFile>>;
  readonly rulebook: Rulebook;
  readonly scenarios: readonly Scenario[];
}

/** Where everything stands, so that pages can point at each other. */
export interface Plan extends Book {
  /** Name of the page of each file, without its ending. */
  readonly pages: ReadonlyMap<string, string>;
  readonly exercises: ReadonlyMap<string, Exercises>;
  /** Address of a page, condition, rule, parameter of the law or scenario; null where there is none. */
  address(kind: Kind, name: string): string | null;
}

/** What can be pointed at. */
export type Kind = 'page' | 'entry' | 'law' | 'scenario';

/** Names of the pages that do not belong to a file. */
export const INDEX = 'README';
export const LAW = 'law';
export const SCENARIOS = 'scenarios';

/** Headings of each kind of page, before those of what stands on it. */
export const HEADINGS = {
  index: ['The rulebook', 'By name'],
  conditions: 'Conditions',
  rules: 'Rules',
  law: ['The law over time', 'Versions', 'What changes with the law'],
  scenarios: 'Scenarios',
} as const;

/**
 * Plans the pages of a book: their names, and the address of everything on them. Where
 * they are to be one document, every address is a place in it.
 */
export function planOf(book: Book, lawNames: readonly string[], single: boolean): Plan {
  const pages = pageNames(Object.keys(book.files));
  const addresses = new Map<string, string>();
  const whole = anchorsOfPage();
  /** Sets the headings of a page: those of the page itself, then those of what stands on it. */
  const page = (name: string, headings: readonly Heading[]): void => {
    const anchor = single ? whole : anchorsOfPage();
    for (const [at, { kind, text }] of headings.entries()) {
      const place = `${single ? '' : `${name}.md`}#${anchor(text)}`;
      if (at === 0) addresses.set(`page ${name}`, single ? place : `${name}.md`);
      if (kind !== null) addresses.set(`${kind} ${text}`, place);
    }
  };
  page(INDEX, HEADINGS.index.map(plain));
  for (const [file, { title, conditions, rules }] of Object.entries(book.files)) {
    const names = Object.keys(conditions);
    const ruleNames = rules.map(({ name }) => name);
    page(pages.get(file) ?? file, [
      plain(title),
      ...[HEADINGS.conditions].filter(() => names.length > 0).map(plain),
      ...names.map(of('entry')),
      ...[HEADINGS.rules].filter(() => ruleNames.length > 0).map(plain),
      ...ruleNames.map(of('entry')),
    ]);
  }
  page(LAW, [...HEADINGS.law.map(plain), ...lawNames.map(of('law'))]);
  const ids = book.scenarios.map(({ id }) => id);
  page(SCENARIOS, [plain(HEADINGS.scenarios), ...ids.map(of('scenario'))]);
  return {
    ...book,
    pages,
    exercises: exercisesOf(book.scenarios),
    address: (kind, name) => addresses.get(`${kind} ${name}`) ?? null,
  };
}

interface Heading {
  /** Null for a heading that nothing points at. */
  readonly kind: Kind | null;
  readonly text: string;
}

const plain = (text: string): Heading => ({ kind: null, text });
const of =
  (kind: Kind) =>
  (text: string): Heading => ({ kind, text });

/** A name for the page of each file: the last part of its path, with a number where two are alike. */
function pageNames(files: readonly string[]): ReadonlyMap<string, string> {
  const taken = new Set([INDEX, LAW, SCENARIOS].map((name) => name.toLowerCase()));
  const names = new Map<string, string>();
  for (const file of files) {
    const last = file.split(/[\\/]/u).at(-1) ?? '';
    const base = last.replace(/\.json$/u, '').replaceAll(/[^\w.-]+/gu, '-') || 'rules';
    let name = base;
    for (let more = 2; taken.has(name.toLowerCase()); more += 1) name = `${base}-${more}`;
    taken.add(name.toLowerCase());
    names.set(file, name);
  }
  return names;
}
