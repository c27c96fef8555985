import { serviceNamed } from '../../declared-services';
import type { Facts } from '../../facts';
import { iso, mlps, nist, pci } from '../../frameworks';
import { referenceTo } from '../../objects';
import { makesPods, ofItsPods } from '../../pod-variables';
import { podKinds } from '../../pods/kinds';
import { appLabel, type Workload } from '../../pods/workloads';
import type { Check, Rule } from '../../rule';

/** Labels of Terrace, by what they say. */
const label = (what: string) => `terrace.internal/${what}`;

/** Labels by which pods are somebody's: what they are, whose, where, how important, and who pays. */
const mandatory = [appLabel, label('owner'), label('environment'), label('tier'), label('cost-center')];
const listed = mandatory.map((one) => `'${one}'`).join(', ');
const labelAt = (key: string) => `variables.metadata.?labels[?${key}].orValue('')`;

export const labelled: Rule = {
  id: 'TC-01',
  title: 'Pods and what makes them say what they are, whose, of which environment and tier, and who pays',
  rationale:
    'Alarms, costs and priorities follow the labels: what has none belongs to nobody, and what lies, to another.',
  severity: 'medium',
  stages: ['dev', 'uat', 'prod'],
  controls: [...mlps('8.1.10.2'), ...pci('12.5.1'), ...iso('A.5.9'), ...nist('cm-8')],
  kinds: podKinds,
  cel: {
    compares: makesPods,
    validations: [
      {
        expression: ofItsPods(`[${listed}].all(l, ${labelAt('l')} != '')`),
        message: `its pods have not all of the labels ${mandatory.join(', ')}`,
      },
      {
        expression: ofItsPods(`${labelAt(`'${label('tier')}'`)} in ['', '0', '1', '2', '3']`),
        message: 'its pods are of no tier from 0 to 3',
      },
    ],
  },
  check: checkValues(),
  // operators of data have labels of their own
  enforcedIn: ['team', 'edge'],
  remedy: 'write the labels of the service on the workload and on its pods, as the landscape declares them',
};

/** What the labels say, held against the facts; and the workload itself against its pods. */
function checkValues(): Check {
  return (view, { facts, exempt }) => {
    const workloads = view.workloads.filter(({ namespace, app }) => !exempt(namespace, app));
    return {
      examined: workloads.length,
      findings: workloads.flatMap((workload) =>
        problemsOf(workload, facts).map((message) => ({
          object: referenceTo(workload.placed.object),
          file: workload.placed.file,
          message,
        })),
      ),
    };
  };
}

function problemsOf(workload: Workload, facts: Facts): readonly string[] {
  const { labels, placed } = workload;
  const own = placed.object.metadata.labels ?? {};
  return [
    ...Object.entries(declaredLabels(workload, facts))
      .filter(([key, value]) => labels[key] !== undefined && labels[key] !== value)
      .map(([key, value]) => `its pods say ${key}: '${labels[key]}', and '${value}' is declared`),
    ...mandatory
      .filter((key) => labels[key] !== undefined && own[key] !== labels[key])
      .map((key) => `its pods say ${key}: '${labels[key]}', and it itself ${own[key] ? `'${own[key]}'` : 'nothing'}`),
  ];
}

function declaredLabels({ app, namespace }: Workload, facts: Facts): Readonly<Record<string, string>> {
  const service = serviceNamed(app, namespace, facts);
  return {
    [label('environment')]: facts.environment,
    ...(service && {
      [label('tier')]: String(service.tier),
      [label('owner')]: service.team,
      [label('data-class')]: String(service.dataClass),
    }),
  };
}
