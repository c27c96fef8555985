import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

/** What a run is about. */
export interface Options {
  /** Folder of synthesized environments. */
  readonly dist: string;
  /** Environments to prove; none means all that stand in {@link dist}. */
  readonly environments: readonly string[];
  /** Names of checks to run; none means all. */
  readonly checks: readonly string[];
  /** Names of checks that the caller leaves out; they are reported as not run. */
  readonly excludedChecks: readonly string[];
  /** Folder with the real custom resource definitions of the operators. */
  readonly crds: string;
  /** What `terraform providers schema -json` prints for the pinned providers. */
  readonly terraformSchemas: string;
  /**
   * Kinds, as `group/Kind`, whose real definition or stand-in may be missing, and charts, as `chart/name`, whose stand-in
   * may be; they are not run, and said so.
   */
  readonly excludedKinds: readonly string[];
}

/** How to call the program. */
export const USAGE = `npm run conformance -- [options]
  --environments a,b     environments to prove (default: all in the folder of --dist)
  --checks a,b           checks to run (default: all)
  --exclude-checks a,b   checks to leave out, reported as not run
  --crds DIR             custom resource definitions of the operators (default: ../shared/crds)
  --terraform-schemas F  schemas of the Terraform providers (default: ../shared/terraform/provider-schemas.json)
  --exclude-kind G/K     leave out a kind whose definition or stand-in is missing, or chart/NAME; may stand more than once
  --dist DIR             what was synthesized (default: dist)`;

/**
 * Reads the command line.
 *
 * @param root folder of the project
 * @throws when an option is unknown
 */
export function readArguments(root: string, given: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...given],
    options: {
      environments: { type: 'string', default: '' },
      checks: { type: 'string', default: '' },
      'exclude-checks': { type: 'string', default: '' },
      crds: { type: 'string', default: '../shared/crds' },
      'terraform-schemas': { type: 'string', default: '../shared/terraform/provider-schemas.json' },
      'exclude-kind': { type: 'string', multiple: true, default: [] },
      dist: { type: 'string', default: 'dist' },
    },
  });
  return {
    dist: resolve(root, values.dist),
    environments: listOf(values.environments),
    checks: listOf(values.checks),
    excludedChecks: listOf(values['exclude-checks']),
    crds: resolve(root, values.crds),
    terraformSchemas: resolve(root, values['terraform-schemas']),
    excludedKinds: values['exclude-kind'],
  };
}

function listOf(text: string): string[] {
  return text.split(',').filter((name) => name !== '');
}
