import type { EnvironmentSpec } from '../../environments/specification/environment';
import { REGISTRY } from '../../environments/versions';
import { whatChanges } from './applied-copy';
import type { GuidedCluster } from './guided-cluster';
import type { GuideStep } from './step';

/** What every shell needs before the first cluster. */
export function preparation(environment: EnvironmentSpec, clusters: readonly GuidedCluster[]): GuideStep[] {
  return [shell(environment, clusters), registry, whatChanges];
}

function shell({ name, stateBackend }: EnvironmentSpec, clusters: readonly GuidedCluster[]): GuideStep {
  const first = clusters[0]?.plan.cluster.name;
  return {
    title: 'A shell',
    text: `Begin a shell of its own with \`bash --norc\` and this block; it ends at the first command that fails, and a new one begins
here again. It ends at once in a folder that is not that of ${name}. Before it, set:

- \`KUBECONFIG\`: one kubeconfig, with the contexts ${clusters.map(({ plan }) => `\`${name}-${plan.cluster.name}\``).join(', ')};
- \`AWS_ACCESS_KEY_ID\` and \`AWS_SECRET_ACCESS_KEY\`, for the steps of Terraform: the keys of the bucket \`${stateBackend.bucket}\` at
  ${stateBackend.endpoint}, where it keeps its state; they stand in no file;
- \`TERRACE_REGISTRY_USER\` and \`TERRACE_REGISTRY_PASSWORD\`, for the registry of charts, unless this machine is signed in there;
- \`TERRACE_SECRETS\`, when secrets are put in: a folder in memory that is deleted afterwards;
- \`TERRACE_WORK\`, unless \`~/.terrace\` is right: the folder that Terraform keeps.

Neither of these two folders may lie in what was synthesized, which the next synthesis replaces.

Stores other than the original S3 refuse checksums at the end of a body, so these are sent only where they must be.`,
    commands: [
      'set -euo pipefail',
      `grep -qx '# Applying ${name}' apply.md`,
      `test -d ${first}/terraform`,
      'export AWS_REQUEST_CHECKSUM_CALCULATION=when_required',
      'export AWS_RESPONSE_CHECKSUM_VALIDATION=when_required',
      `KUBECONFIG=$(realpath "\${KUBECONFIG:?is not set}")`,
      'export KUBECONFIG',
      'export TF_VAR_kubeconfig="$KUBECONFIG"',
      `SECRETS=\${TERRACE_SECRETS:+$(realpath "$TERRACE_SECRETS")}`,
      `SECRETS=\${SECRETS:-/nowhere}`,
      `WORK=\${TERRACE_WORK:-$HOME/.terrace}/${name}`,
      'mkdir -p "$WORK"',
      'WORK=$(realpath "$WORK")',
      ...outsideOfOutput('"$WORK" "$SECRETS"'),
      'chmod 700 "$WORK"',
    ],
  };
}

/** Ends where a folder, or one above it, is an environment that was synthesized: this one, or another. */
function outsideOfOutput(folders: string): string[] {
  return [
    `for FOLDER in ${folders}; do`,
    '  while [ -n "$FOLDER" ]; do',
    '    if [ -f "$FOLDER/facts.json" ]; then',
    `      echo "'$FOLDER' is replaced by the next synthesis; name folders outside of it in TERRACE_WORK and TERRACE_SECRETS" >&2`,
    '      exit 1',
    '    fi',
    `    FOLDER=\${FOLDER%/*}`,
    '  done',
    'done',
  ];
}

const registry: GuideStep = {
  title: 'Registry of charts',
  text: `Terraform reads charts as whoever is signed in here. Without a user in \`TERRACE_REGISTRY_USER\`, that is who signed in before;
nothing is asked. Helm keeps the password in the home folder until somebody signs out of the registry again.`,
  commands: [
    `if [ -n "\${TERRACE_REGISTRY_USER:-}" ]; then`,
    `  : "\${TERRACE_REGISTRY_PASSWORD:?is not set}"`,
    '  printf %s "$TERRACE_REGISTRY_PASSWORD" |',
    `    helm registry login ${REGISTRY} --username "$TERRACE_REGISTRY_USER" --password-stdin`,
    'fi',
  ],
};
