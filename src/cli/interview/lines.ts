import type { Io } from '../io.ts';

/** What came in at a prompt: a line, the end of the input, or Ctrl-C. */
export type Typed = { readonly line: string } | 'end' | 'interrupted';

/** Longest line that is taken, in characters; more is no answer to anything. */
const LONGEST = 1000;

/** Reads lines as a person types them, and notices the end and Ctrl-C. */
export class Lines {
  private readonly io: Io;
  private readonly chunks: AsyncIterator<Uint8Array>;
  private readonly decoder = new TextDecoder();
  private readonly interrupted: Promise<'interrupted'>;
  private readonly release: () => void;
  private text = '';

  constructor(io: Io) {
    this.io = io;
    this.chunks = io.stdin[Symbol.asyncIterator]();
    let interrupt = (): void => {};
    this.interrupted = new Promise((resolve) => {
      interrupt = () => resolve('interrupted');
    });
    this.release = io.onInterrupt(interrupt);
  }

  /** Shows a prompt and waits for a line. */
  async next(prompt: string): Promise<Typed> {
    await this.io.out(prompt);
    for (;;) {
      const end = this.text.indexOf('\n');
      if (end >= 0) {
        const line = this.text.slice(0, end).trim().slice(0, LONGEST);
        this.text = this.text.slice(end + 1);
        return { line };
      }
      const chunk = await Promise.race([this.chunks.next(), this.interrupted]);
      if (chunk === 'interrupted') return 'interrupted';
      if (chunk.done === true) {
        // What stands before the end of the input without a line break was typed too.
        const line = this.text.trim().slice(0, LONGEST);
        this.text = '';
        return line === '' ? 'end' : { line };
      }
      this.text = (this.text + this.decoder.decode(chunk.value, { stream: true })).slice(
        -100 * LONGEST,
      );
    }
  }

  /** Ends the reading. A read that still waits is left to the owner of the input. */
  close(): void {
    this.release();
    void this.chunks.return?.();
  }
}
