import { resolve } from 'node:path';
import type { CommandOptions, ValuesOf } from '../../commands/command';

/** What a run is about. */
export interface Options {
  /** Folder of synthesized environments. */
  readonly dist: string;
  /** Environments to prove, each in full; none means what {@link full} says. */
  readonly environments: readonly string[];
  /** Whether all checks look at all environments of {@link dist}, or each at those of its `coverage`. */
  readonly full: boolean;
  /** Names of checks to run; none means all. */
  readonly checks: readonly string[];
  /** Names of checks that the caller leaves out; they are reported as not run. */
  readonly excludedChecks: readonly string[];
  /** Folder with the real custom resource definitions of the operators. */
  readonly crds: string;
  /** Folder with the values and facts of the real charts. */
  readonly charts: string;
  /** What `terraform providers schema -json` prints for the pinned providers. */
  readonly terraformSchemas: string;
  /**
   * Kinds, as `group/Kind`, whose real definition or stand-in may be missing, and charts, as `chart/name`, whose stand-in
   * may be; they are not run, and said so.
   */
  readonly excludedKinds: readonly string[];
}

/** The options of `npm run conformance`. */
export const OPTIONS = {
  environments: {
    type: 'string',
    value: 'A,B',
    meaning: 'environments to prove in full; none means dev in full, and of prod what dev cannot show',
  },
  full: { type: 'boolean', meaning: 'prove all environments in --dist in full', default: false },
  checks: { type: 'string', value: 'A,B', meaning: 'checks to run; none means all' },
  'exclude-checks': { type: 'string', value: 'A,B', meaning: 'checks to leave out, reported as not run' },
  crds: {
    type: 'string',
    value: 'DIR',
    meaning: 'custom resource definitions of the operators',
    default: '../shared/crds',
  },
  charts: {
    type: 'string',
    value: 'DIR',
    meaning: 'values and facts of the charts',
    default: '../shared/charts',
  },
  'terraform-schemas': {
    type: 'string',
    value: 'FILE',
    meaning: 'schemas of the Terraform providers',
    default: '../shared/terraform/provider-schemas.json',
  },
  'exclude-kind': {
    type: 'string',
    value: 'G/K',
    meaning: 'leave out a kind whose definition or stand-in is missing, or chart/NAME',
    multiple: true,
  },
  dist: { type: 'string', value: 'DIR', meaning: 'what was synthesized', default: 'dist' },
} as const satisfies CommandOptions;

/**
 * What a run is about, from the values of its options.
 *
 * @param root folder of the project, from which paths are relative
 */
export function optionsOf(root: string, values: ValuesOf<typeof OPTIONS>): Options {
  return {
    dist: resolve(root, values.dist),
    environments: listOf(values.environments),
    full: values.full,
    checks: listOf(values.checks),
    excludedChecks: listOf(values['exclude-checks']),
    crds: resolve(root, values.crds),
    charts: resolve(root, values.charts),
    terraformSchemas: resolve(root, values['terraform-schemas']),
    excludedKinds: values['exclude-kind'] ?? [],
  };
}

function listOf(text = ''): string[] {
  return text.split(',').filter((name) => name !== '');
}
