import type { ProgressBar } from './io.ts';

/** A bar on standard error, for a terminal. The package is loaded only when a bar is shown. */
export async function progressBar(total: number): Promise<ProgressBar> {
  const { SingleBar } = (await import('cli-progress')).default;
  // The command itself handles Ctrl-C.
  const bar = new SingleBar({
    format: '{bar} {percentage} %  {eta_formatted} left',
    barCompleteChar: '#',
    barIncompleteChar: '.',
    clearOnComplete: true,
    hideCursor: true,
    gracefulExit: false,
  });
  bar.start(total, 0);
  return { update: (done) => bar.update(done), stop: () => bar.stop() };
}
