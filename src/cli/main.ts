#!/usr/bin/env node
import { createReadStream, writeSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import process from 'node:process';
import { problem } from '../problems/problem.ts';
import { showsColour } from './colour.ts';
import type { Io, PathKind } from './io.ts';
import { makeFolder } from './make-folder.ts';
import { problemLine } from './print-problems.ts';
import { progressBar } from './progress-bar.ts';
import { run } from './run.ts';
import { saveFile } from './save-file.ts';
import { COMMAND } from './verb.ts';

/** What ends a process from outside: Ctrl-C, `kill`, a terminal that is closed. */
const STOPS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Resolves when the text is taken, so that a slow reader holds the writer back. */
function write(stream: NodeJS.WritableStream, text: string): Promise<void> {
  return new Promise((resolve) => {
    stream.write(text, () => resolve());
  });
}

async function kindOf(path: string): Promise<PathKind> {
  try {
    return (await stat(path)).isDirectory() ? 'directory' : 'file';
  } catch {
    return 'none';
  }
}

// A reader that has seen enough, such as `head`, is no fault; a full disk is.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  endUnwritten(error.code ?? 'write error');
});
process.stderr.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 2);
});

/** Ends the process at once: what was to be answered does not reach anybody whole. */
function endUnwritten(reason: string): never {
  try {
    writeSync(2, `${problemLine(COMMAND, problem('output.cut-off', [], { reason }))}\n`);
  } catch {
    // Standard error may be on the same full disk: the exit code tells it too.
  }
  process.exit(2);
}

const io: Io = {
  stdin: process.stdin,
  colour: showsColour(process.env, process.stdout.isTTY === true),
  interactive: process.stdin.isTTY === true && process.stdout.isTTY === true,
  onInterrupt: (then) => {
    for (const signal of STOPS) process.on(signal, then);
    return () => {
      for (const signal of STOPS) process.off(signal, then);
    };
  },
  ...(process.stderr.isTTY === true ? { progress: progressBar } : {}),
  threads: {
    cores: availableParallelism(),
    // The package behind it is loaded only for a long forecast.
    forecast: async (histories, options) =>
      (await import('../workers/index.ts')).forecastInWorkers(histories, options),
  },
  save: saveFile,
  makeFolder,
  out: (text) => write(process.stdout, text),
  err: (text) => write(process.stderr, text),
  kindOf,
  open: (path) => createReadStream(path),
};

run(process.argv.slice(2), io).then((code) => {
  process.exitCode = code;
  // A read of the terminal that still waits, as after Ctrl-C, would keep the process alive.
  process.stdin.destroy();
});
