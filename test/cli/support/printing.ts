import { expect } from 'vitest';
import { command, type World } from './command.ts';

type Files = NonNullable<World['files']>;

/** What a run prints that ends well and complains of nothing; words are parted by blanks. */
export async function printed(line: string, files: Files = {}): Promise<string> {
  const { code, out, err } = await command(line.split(' '), { files });
  expect({ code, err }).toEqual({ code: 0, err: [] });
  return out;
}

/** The complaints of a run that is refused and prints nothing. */
export async function refused(line: string, files: Files = {}): Promise<readonly string[]> {
  const { code, out, err } = await command(line.split(' '), { files });
  expect({ code, out }).toEqual({ code: 2, out: '' });
  return err;
}

/** What a terminal shows in bold; the rest is what is printed elsewhere. */
export async function inBold(line: string, files: Files = {}): Promise<readonly string[]> {
  const { out } = await command(line.split(' '), { files, colour: true });
  const plain = out.replaceAll('\u001b[1m', '').replaceAll('\u001b[22m', '');
  expect(plain).toBe((await command(line.split(' '), { files })).out);
  const [, ...parts] = out.split('\u001b[1m');
  return parts.map((part) => part.split('\u001b[22m')[0] ?? '');
}
