import { relative } from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * The order of the test files of a run that ends with its first failure, such as Stryker's for
 * one mutant: what failed last time, then the quickest. Vitest's own order has the longest first.
 */
export class QuickFilesFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const { cache, config } = this.ctx;
    const cost = ({ project, moduleId }: TestSpecification): number => {
      const known = cache.getFileTestResults(`${project.name}:${relative(config.root, moduleId)}`);
      return known === undefined || known.failed ? 0 : known.duration;
    };
    return [...files].sort((a, b) => cost(a) - cost(b));
  }
}
