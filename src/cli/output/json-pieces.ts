/** Entries of a list that are written at once. */
const AT_ONCE = 1000;

/**
 * The JSON text of a document in pieces, the same as `JSON.stringify` gives as a whole: the
 * lists in it may be so long that no one text can hold them. Each list must stand right under
 * the document.
 */
export function* jsonPieces(document: object): Generator<string, void, undefined> {
  let before = '{';
  for (const [key, value] of Object.entries(document) as [string, unknown][]) {
    if (value === undefined) continue;
    yield `${before}${JSON.stringify(key)}:`;
    before = ',';
    if (Array.isArray(value)) yield* listPieces(value);
    else yield JSON.stringify(value);
  }
  yield before === '{' ? '{}' : '}';
}

function* listPieces(list: readonly unknown[]): Generator<string, void, undefined> {
  yield '[';
  for (let at = 0; at < list.length; at += AT_ONCE) {
    const some = JSON.stringify(list.slice(at, at + AT_ONCE)).slice(1, -1);
    yield at === 0 ? some : `,${some}`;
  }
  yield ']';
}
