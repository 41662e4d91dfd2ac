import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { command, install } from './command.ts';

/** Major versions of Node that the package promises to run on. */
export const MAJORS = [20, 22, 24] as const;

/**
 * Path of a Node of that major version: the one that runs, or else one installed from the
 * package that holds it for this platform. Throws where the registry does not have it.
 */
export function nodeOf(major: number, folder: string): string {
  if (process.versions.node.startsWith(`${major}.`)) return process.execPath;
  const own = join(folder, `node-${major}`);
  mkdirSync(own);
  writeFileSync(join(own, 'package.json'), '{ "private": true }');
  const name = `node-${process.platform}-${process.arch}`;
  install([`${name}@${major}`], own);
  const path = join(own, 'node_modules', name, 'bin', 'node');
  const version = command(path, ['--version'], own).out.trim();
  if (!version.startsWith(`v${major}.`)) throw new Error(`${name}@${major} is Node ${version}`);
  return path;
}
