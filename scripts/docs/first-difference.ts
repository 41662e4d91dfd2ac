/** Where two texts first differ, for a message: the line, what stands there and what should. */
export function firstDifference(before: string, after: string): string {
  const now = before.split('\n');
  const wanted = after.split('\n');
  const at = wanted.findIndex((line, index) => line !== now[index]);
  const line = at < 0 ? wanted.length : at;
  const said = (text: string | undefined): string =>
    text === undefined ? 'nothing' : `\`${text}\``;
  return `line ${line + 1} is ${said(now[line])}, not ${said(wanted[line])} (run \`npm run docs -- --update\`)`;
}
