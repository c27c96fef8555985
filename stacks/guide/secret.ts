import { type GuideStep, KUBECTL } from './step';

/** A secret that people put into a cluster from files. */
export interface GivenSecret {
  /** What it is, as the title of its step. */
  readonly title: string;
  /** What a reader must know, at most 120 characters a line. */
  readonly text: string;
  /** Name of the cluster. */
  readonly cluster: string;
  /** Namespace of the secret; it exists by then. */
  readonly namespace: string;
  /** Name of the secret. */
  readonly name: string;
  /** Its keys, each the name of a file. */
  readonly files: readonly string[];
}

/** Owns secrets that people put in, so that the layers never do. */
const FIELD_MANAGER = 'terrace-secrets';

/**
 * The step that puts a secret in where its files are given, and else finds the one that is there already: whoever applies a
 * release needs no key that is kept offline.
 */
export function secretStep({ title, text, cluster, namespace, name, files }: GivenSecret): GuideStep {
  const folder = `$SECRETS/${cluster}/${name}`;
  return {
    title,
    text: `${text}\nWhere there is a folder \`${folder}\` with ${listed(files)}, the secret is made of it, or replaced; else it must be there.`,
    commands: [
      `if [ -d "${folder}" ]; then`,
      `  ${KUBECTL} -n ${namespace} create secret generic ${name} --dry-run=client -o yaml \\`,
      ...files.map((file) => `    --from-file="${folder}/${file}" \\`),
      `    | ${KUBECTL} apply --server-side --force-conflicts --field-manager=${FIELD_MANAGER} -f -`,
      'else',
      `  ${KUBECTL} -n ${namespace} get secret ${name}`,
      'fi',
    ],
  };
}

function listed(files: readonly string[]): string {
  return files.map((file) => `\`${file}\``).join(', ');
}
