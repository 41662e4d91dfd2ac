import { writeFileSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { assembledProperties, PROPERTIES } from './properties.ts';

/** After a run with `--update`, puts PROPERTIES.md together from its sections. */
export function setup({ config }: TestProject): () => void {
  return () => {
    if (config.snapshotOptions.updateSnapshot === 'all') {
      writeFileSync(PROPERTIES, assembledProperties());
    }
  };
}
