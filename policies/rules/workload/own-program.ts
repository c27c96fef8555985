import { hasServices, serviceNamed } from '../../declared-services';
import type { Facts } from '../../facts';
import { iso, mlps, nist, pci } from '../../frameworks';
import { referenceTo } from '../../objects';
import { oncePer } from '../../once';
import { makesPods } from '../../pod-variables';
import { podKinds } from '../../pods/kinds';
import type { Workload } from '../../pods/workloads';
import type { Check, Rule } from '../../rule';

/** The proxy of the mesh, whose program the injector names; NM-11 refuses it in manifests of services. */
const proxy =
  "(c.name in ['istio-proxy', 'istio-validation'] && c.?image.orValue('').startsWith('registry.terrace.internal/istio/proxyv2'))";

/** The lock names the image of a service `<registry>/<namespace>/<service>`. */
export const ownProgram: Rule = {
  id: 'WH-19',
  title: 'Containers run the program of their image, and services their own image',
  rationale:
    'What was reviewed and scanned is the program of an image; a shell in it, or the image of another, was not.',
  severity: 'high',
  stages: ['dev', 'uat', 'prod'],
  controls: [...mlps('8.1.4.4a', '8.1.4.6'), ...pci('6.3.2'), ...iso('A.8.19'), ...nist('cm-7.5', 'si-7')],
  kinds: podKinds,
  cel: {
    compares: makesPods,
    validations: [
      {
        expression: `variables.containers.all(c, ${proxy} || (size(c.?command.orValue([])) == 0 && size(c.?args.orValue([])) == 0))`,
        message: 'a container runs another program than its image says, or gives it arguments (command, args)',
      },
    ],
  },
  check: checkImages(),
  // operators of data start their stores with arguments
  enforcedIn: ['team', 'edge'],
  remedy: 'build what shall run into the image of the service, and give it variables of its environment',
};

/** An image that is not locked is told by SC-01. */
function checkImages(): Check {
  return (view, { facts, exempt }) => {
    const workloads = view.workloads.filter(
      ({ namespace, app }) => hasServices(namespace, facts) && !exempt(namespace, app),
    );
    return {
      examined: workloads.length,
      findings: workloads.flatMap((workload) =>
        foreignImages(workload, facts).map((image) => ({
          object: referenceTo(workload.placed.object),
          file: workload.placed.file,
          message: `it runs the image '${image}', which is not that of ${workload.namespace}/${workload.app}`,
        })),
      ),
    };
  };
}

function foreignImages({ namespace, app, pod }: Workload, facts: Facts): readonly string[] {
  const { containers = [], initContainers = [] } = pod;
  const own = serviceNamed(app, namespace, facts) === undefined ? `/${namespace}/` : `/${namespace}/${app}`;
  const isOwn = (repository: string) => (own.endsWith('/') ? repository.includes(own) : repository.endsWith(own));
  const repositories = [...containers, ...initContainers].map(({ image = '' }) =>
    image.replace(/(:[^/@]*)?(@.*)?$/, ''),
  );
  return [...new Set(repositories)].filter((one) => locked(facts.images).has(one) && !isOwn(one));
}

const locked = oncePer((images: Facts['images']): ReadonlySet<string> => new Set(images.map(({ image }) => image)));
