/** What one letter takes in long lines, where wide and narrow letters even out. */
export const LINE_LETTER = 6.1;

/** Text in lines of a width, in units of the picture, broken between words. */
export function textLines(words: string, width: number): readonly string[] {
  const most = Math.floor(width / LINE_LETTER);
  const broken: string[] = [];
  for (const word of words.split(' ')) {
    const last = broken.at(-1);
    if (last === undefined || last.length + 1 + word.length > most) broken.push(word);
    else broken[broken.length - 1] = `${last} ${word}`;
  }
  return broken;
}
