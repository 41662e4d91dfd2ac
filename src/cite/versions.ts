import versions from './versions.json' with { type: 'json' };

/** What an answer of this package rests on, by version. */
export interface Versions {
  /** Version of the package, after Semantic Versioning. */
  readonly package: string;
  /** Day of its release, YYYY-MM-DD; null while it is not released. */
  readonly released: string | null;
  /**
   * The encoding of the law: first and last report year that were checked, and a name for
   * the contents of `rules/` that changes with them, whatever the version of the package.
   */
  readonly law: string;
  /** The published JSON Schemas, each with its version: `classification/1`. */
  readonly schemas: readonly string[];
}

/** Versions of this package, of the law as it is encoded in it, and of its schemas. */
export const VERSIONS: Versions = versions;
