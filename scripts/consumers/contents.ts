/** What of `package.json` says which files a user needs. */
export interface Manifest {
  readonly bin: Readonly<Record<string, string>>;
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
}

/** Files that may be in the package; nothing else may. */
const ALLOWED: readonly RegExp[] = [
  /^(?:package\.json|README\.md|LICENSE|CHANGELOG\.md|CITATION\.cff)$/u,
  /^dist\/[\w-]+(?:\.d)?\.(?:js|ts)$/u,
  /^rules\/[\w-]+\.json$/u,
  /^rules\/schema\/[\w-]+(?:\.schema)?\.json$/u,
];

/** Files that must be in it, beside those that it exports. */
const NEEDED = ['package.json', 'README.md', 'LICENSE', 'CHANGELOG.md', 'CITATION.cff'];

/**
 * What is wrong with the list of files of the package: one that no user needs, or one
 * that is exported and missing. TypeScript sources are not among those that are needed.
 */
export function contentFaults(files: readonly string[], manifest: Manifest): readonly string[] {
  const targets = Object.values(manifest.exports).flatMap((one) =>
    typeof one === 'string' ? [one] : Object.values(one),
  );
  const needed = [...NEEDED, ...targets, ...Object.values(manifest.bin)];
  const superfluous = files.filter(
    (file) => !ALLOWED.some((one) => one.test(file)) || /(?<!\.d)\.ts$/u.test(file),
  );
  const missing = needed.filter((target) => !files.some((file) => matches(file, target)));
  return [
    ...superfluous.map((file) => `${file}: no user needs it`),
    ...missing.map((file) => `${file}: is not in the package`),
  ];
}

/** Whether a file is the target of an export, in which `*` stands for a part of the name. */
function matches(file: string, target: string): boolean {
  const [before = '', after] = target.replace(/^\.\//u, '').split('*');
  return after === undefined ? file === before : file.startsWith(before) && file.endsWith(after);
}
