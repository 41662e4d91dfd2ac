import { readFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, platform, release, totalmem } from 'node:os';

/** Where and with what a run was made. */
export interface Machine {
  readonly date: string;
  readonly cpu: string;
  readonly cores: number;
  readonly memoryGiB: number;
  readonly system: string;
  readonly node: string;
  /** Programs that wanted to run, on average over the last minutes; above `cores` the machine was shared. */
  readonly load: number;
  readonly packages: Readonly<Record<string, string>>;
}

const PACKAGES = [
  'json-rules-engine',
  '@gorules/zen-engine',
  'json-logic-engine',
  'json-logic-js',
  'pure-rand',
  'tinybench',
];

/** This machine, now. `root` is the folder that holds package.json and node_modules. */
export function machine(root: string): Machine {
  const versionIn = (folder: string): string => {
    const read: unknown = JSON.parse(readFileSync(`${root}/${folder}/package.json`, 'utf8'));
    return String((read as { readonly version?: unknown }).version);
  };
  const packages = PACKAGES.map((name) => [name, versionIn(`node_modules/${name}`)] as const);
  return {
    date: new Date().toISOString().slice(0, 10),
    cpu: cpus()[0]?.model.trim() ?? 'unknown',
    cores: availableParallelism(),
    memoryGiB: Math.round(totalmem() / 2 ** 30),
    system: `${platform()} ${release().split('-')[0]}`,
    node: process.version,
    load: Math.round((loadavg()[1] ?? 0) * 10) / 10,
    packages: { 'tvpa-tiers': versionIn('.'), ...Object.fromEntries(packages) },
  };
}
