/** One entry of a list, with what stands under it. */
export interface Item {
  readonly text: string;
  /** The paragraph of law, or another source of the statement. */
  readonly cite?: string;
  readonly children?: readonly Item[];
}

/** A piece of a section. All text is plain and not yet escaped: that is each face's task. */
export type Block =
  | { readonly kind: 'lead' | 'text'; readonly text: string; readonly cite?: string }
  | { readonly kind: 'list'; readonly items: readonly Item[] }
  | {
      readonly kind: 'table';
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
    };

/** A titled part of an explanation. `background` is detail that a face may fold away. */
export interface Section {
  readonly heading: string;
  readonly blocks: readonly Block[];
  readonly background: boolean;
}

/** An explanation before it takes the form of text, Markdown or HTML. */
export interface Report {
  readonly title: string;
  readonly sections: readonly Section[];
}

/** How much is told: the answer with its reasons, or every condition that matters. */
export type Detail = 'short' | 'full';

/** A paragraph. */
export function text(words: string, cite?: string): Block {
  return { kind: 'text', text: words, ...(cite === undefined ? {} : { cite }) };
}

/** A list; nothing where it is empty. */
export function list(items: readonly Item[]): readonly Block[] {
  return items.length === 0 ? [] : [{ kind: 'list', items }];
}

/** A section; nothing where it has no blocks. */
export function section(
  heading: string,
  blocks: readonly Block[],
  background = false,
): readonly Section[] {
  return blocks.length === 0 ? [] : [{ heading, blocks, background }];
}
