import { type ChildProcess, spawn } from 'node:child_process';
import { bundledCommand } from '../../support/bundled-command.ts';

/** Ctrl-C and Ctrl-D, as the keyboard sends them. */
export const CTRL_C = '\u0003';
export const CTRL_D = '\u0004';

const MAIN = await bundledCommand();
const PROMPT = '> ';
const PATIENCE = 40_000;

/** A person at a real terminal in which the command runs. */
export class Terminal {
  private readonly child: ChildProcess;
  private readonly ended: Promise<number | null>;
  private failure: Error | null = null;
  private read = 0;
  private text = '';

  /**
   * Starts the command in a pseudo-terminal, by `script` of util-linux: Node has none of
   * its own. The shell gives way to the command, or Ctrl-C would end the shell too.
   */
  constructor(argv: readonly string[], cwd: string) {
    const words = [process.execPath, MAIN, ...argv];
    const line = words.map((word) => `'${word.replaceAll("'", "'\\''")}'`).join(' ');
    this.child = spawn('script', ['-qec', `exec ${line}`, '/dev/null'], {
      cwd,
      env: { ...process.env, NO_COLOR: '1', SHELL: '/bin/sh', TERM: 'dumb' },
    });
    this.child.stdout?.on('data', (chunk: Buffer) => {
      this.text += chunk.toString();
    });
    this.child.once('error', (error: NodeJS.ErrnoException) => {
      this.failure =
        error.code === 'ENOENT'
          ? new Error('these tests need the command `script` (package bsdutils of util-linux)')
          : error;
    });
    this.ended = new Promise((resolve) => {
      this.child.once('close', (code) => resolve(code));
    });
  }

  /** All that the screen has shown, with plain line breaks. */
  get screen(): string {
    return this.text.replaceAll('\r\n', '\n');
  }

  /** Waits until the command asks, then types a line. Returns what was shown since the last. */
  async answer(line: string): Promise<string> {
    return this.press(`${line}\n`);
  }

  /** Waits until the command asks, then presses keys. */
  async press(keys: string): Promise<string> {
    await this.until(() => this.text.length > this.read && this.text.endsWith(PROMPT));
    const shown = this.text.slice(this.read).replaceAll('\r\n', '\n');
    this.read = this.text.length;
    this.child.stdin?.write(keys);
    return shown;
  }

  /** Waits until the screen shows a text. */
  async shows(text: string): Promise<void> {
    await this.until(() => this.text.includes(text));
  }

  /** Waits until the command has ended by itself. */
  async exit(): Promise<number | null> {
    const late = new Promise<'late'>((resolve) => {
      setTimeout(resolve, PATIENCE, 'late').unref();
    });
    const code = await Promise.race([this.ended, late]);
    if (this.failure !== null) throw this.failure;
    if (code === 'late') throw new Error(`the command did not end; it showed:\n${this.screen}`);
    return code;
  }

  /** Closes the terminal. */
  close(): void {
    this.child.kill('SIGKILL');
  }

  private async until(reached: () => boolean): Promise<void> {
    const end = Date.now() + PATIENCE;
    while (!reached()) {
      if (this.failure !== null) throw this.failure;
      if (this.child.exitCode !== null || Date.now() > end)
        throw new Error(`the command did not go on; it showed:\n${this.screen}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
}
