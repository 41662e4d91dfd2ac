/** Keeps each text once: generated tables hold its index instead. */
export class Interned {
  readonly texts: string[];

  /** The texts of a table in a fixed order, so that the output does not depend on the rows' order. */
  constructor(texts: Iterable<string>) {
    this.texts = [...new Set(texts)].sort();
  }

  /** The index of a text given to the constructor. */
  index(text: string): number {
    const at = this.texts.indexOf(text);
    if (at < 0) throw new Error(`not interned: ${text}`);
    return at;
  }
}
