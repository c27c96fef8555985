import { versions } from '../../../environments/versions';
import { plantedResult } from '../authorities/planted';
import type { Context, RunCheck } from '../checks/check';
import { devOnly } from '../checks/coverage';
import type { Result } from '../result';
import { follow } from './follow';

interface Fault {
  readonly fault: string;
  readonly edit: (guide: string) => string;
  /** What the check must say. */
  readonly says: readonly string[];
}

/** The last step that the faults need; what comes after it is cut off. */
const LAST = /^### \S+ \d+\. Plan of the landing zone$/m;

const FAULTS: readonly Fault[] = [
  {
    fault: 'checksums behind a body',
    edit: (guide) => guide.replace(/^export AWS_.*\n/gm, ''),
    says: ['Namespaces of operators', 'each block twice', 'NotImplemented'],
  },
  {
    fault: 'a secret that is created, not applied',
    edit: (guide) => guide.replace(' --dry-run=client -o yaml', '').replace(/ \\\n +\| kubectl.*/, ''),
    says: ['Authority of the mesh', 'each block twice', 'already exists'],
  },
  {
    fault: 'a secret before its namespace',
    edit: (guide) => guide.replace(/^.* terraform .* apply .*namespaces\.tfplan$/m, 'true'),
    says: ['Authority of the mesh', 'namespaces "istio-system" not found'],
  },
  {
    fault: 'a variable in the assignment that sets it',
    edit: (guide) => guide.replace(/^WORK=.*\n/m, 'export WORK=/tmp TARGET="$WORK/state"\n'),
    says: ['A shell', 'WORK: unbound variable'],
  },
  {
    fault: 'a command that names no cluster',
    edit: (guide) => guide.replaceAll('kubectl --context "$CONTEXT" get nodes', 'kubectl get nodes'),
    says: ['Nodes', 'localhost:8080'],
  },
  {
    fault: 'a command that changes something each time',
    edit: (guide) =>
      guide.replace(
        /^(kubectl .*get nodes.*)$/m,
        '$1\nkubectl --context "$CONTEXT" -n default create secret generic run --dry-run=client -o yaml --from-literal=run="$RANDOM$RANDOM" | kubectl --context "$CONTEXT" apply --server-side -f -',
      ),
    says: ['Secret default/run', 'was changed a second time'],
  },
  {
    fault: 'Terraform in the output',
    edit: (guide) => guide.replaceAll(/"\$WORK\/(\w+)(\/?[\w.]*)"/g, '"$1/terraform$2"').replace(/^cp .*\n/m, ''),
    says: ['.terraform.lock.hcl', 'was written into the output'],
  },
  {
    fault: 'a plan that stays',
    edit: (guide) => guide.replaceAll(/^rm -f .*\n/gm, ''),
    says: ['namespaces.tfplan', 'was left, and may hold what is secret'],
  },
];

/** How many faults are planted at the same time, each with servers of its own. */
const LANES = 2;

/** Faults in a guide, each found by the block that it breaks. */
export const plantedInGuide: RunCheck = {
  name: 'guide-planted',
  budgetMinutes: 8,
  coverage: devOnly,
  async run(context) {
    const lanes = Array.from({ length: LANES }, (_, lane) => FAULTS.filter((__, index) => index % LANES === lane));
    return (await Promise.all(lanes.map((faults) => plant(context, faults)))).flat();
  },
};

async function plant(context: Context, faults: readonly Fault[]): Promise<Result[]> {
  const results: Result[] = [];
  // A guide is of one environment, whichever are asked for.
  const clusters = context.clusters.filter(({ environment }) => environment === context.clusters[0]?.environment);
  for (const { fault, edit, says } of faults) {
    const { problems } = await follow(context, clusters, (guide) => edit(upTo(guide, LAST)));
    results.push(
      plantedResult({
        check: 'guide-planted',
        component: 'kubectl',
        version: versions.kubernetes.version,
        subject: fault,
        expected: says,
        problems,
      }),
    );
  }
  return results;
}

function upTo(guide: string, title: RegExp): string {
  const end = guide.search(title);
  if (end === -1) {
    throw new Error(`the guide has no step ${title}`);
  }
  return guide.slice(0, end);
}
