import { versions } from '../../../../environments/versions';
import type { RunCheck } from '../../checks/check';
import { devOnly } from '../../checks/coverage';
import type { Path } from '../../planted/edit';
import type { Result } from '../../result';
import { plantedResult } from '../planted';
import { podsOfFacts, podsOfRendered } from './chart-pods';
import { declaredPods } from './declared';
import { LEVEL_FAULTS, POD_FAULTS, VALUE_FAULTS } from './faults';
import { type Installed, readInstalled } from './installed';
import { isMap } from './merge';
import { declarationProblems } from './pods-check';
import { helmVersion, versionProblems } from './program';
import type { Release, Values } from './release';
import { meshConfigProblems, type Rendered, renderReleases } from './render';
import { renderProblems } from './renders-check';
import { SharedCharts } from './shared-charts';
import { valueProblems } from './values-check';

/** Faults in values and declarations, each found by name: by the real chart's values and facts, and by Helm where it can see it. */
export const plantedInCharts: RunCheck = {
  name: 'planted-in-charts',
  budgetMinutes: 0.5,
  coverage: devOnly,
  async run(context) {
    const shared = SharedCharts.fromFolder(context.options.charts);
    const cluster = withMesh(readInstalled(context));
    return [
      ...(await plantValues(cluster, shared)),
      ...(await plantMeshConfig(cluster)),
      ...(await plantPods(cluster, shared)),
      plantVersion(cluster),
    ];
  },
};

async function plantValues({ subject, releases }: Installed, shared: SharedCharts): Promise<Result[]> {
  const faulty = VALUE_FAULTS.map((fault) => {
    const release = named(releases, fault.release);
    return { ...fault, release: { ...release, values: withValue(release.values, fault.path, fault.value) as Values } };
  });
  const rendered = await renderReleases(faulty.map(({ release }) => release));
  return faulty.flatMap(({ fault, release, says, helmSays }) => {
    const real = shared.find(release);
    const problems = real === undefined ? [] : valueProblems(release, real);
    const made = renderProblems(release, rendered.get(release) as Rendered);
    return [
      ...(says === undefined
        ? []
        : [found(`${subject}: ${fault}`, `chart ${release.chart}`, real?.facts.version ?? '-', says, problems)]),
      ...(helmSays === undefined ? [] : [found(`${subject}: ${fault}`, 'Helm', helmVersion(), helmSays, made)]),
    ];
  });
}

async function plantMeshConfig({ subject, releases }: Installed): Promise<Result[]> {
  const { values, version } = named(releases, 'istiod');
  const faulty = withValue(values.meshConfig, ['outboundTrafficPolicy', 'modus'], 'REGISTRY_ONLY') as Values;
  const problems = await meshConfigProblems([faulty]);
  const fault = `${subject}: an unknown field of the mesh`;
  return [found(fault, 'MeshConfig of istio.io/api', version, ['unknown field "modus"'], problems)];
}

async function plantPods({ subject, releases, levels }: Installed, shared: SharedCharts): Promise<Result[]> {
  const rendered = await renderReleases(releases);
  const facts = releases.flatMap((release) => {
    const real = shared.find(release);
    return real === undefined ? [] : podsOfFacts(real.facts, release);
  });
  const made = releases.flatMap((release) => podsOfRendered(rendered.get(release)?.objects ?? [], release));
  const sources = [
    { component: 'facts of the charts', version: '-', pods: facts },
    { component: 'Helm', version: helmVersion(), pods: made },
  ];
  return sources.flatMap(({ component, version, pods }) => [
    ...POD_FAULTS.map(({ fault, change, says }) => {
      const problems = declarationProblems(releases, pods, levels, change(declaredPods));
      return found(`${subject}: ${fault}`, component, version, says, problems);
    }),
    ...LEVEL_FAULTS.map(({ fault, namespace, level, says }) => {
      const problems = declarationProblems(releases, pods, new Map([...levels, [namespace, level]]));
      return found(`${subject}: ${fault}`, component, version, says, problems);
    }),
  ]);
}

function plantVersion({ subject }: Installed): Result {
  const { kubernetes, istio } = versions;
  const alike = versionProblems(kubernetes.version, istio.version);
  const problems = alike.length === 0 ? versionProblems('1.35.0', istio.version) : [];
  const says = ['helm/go.mod builds k8s.io/pod-security-admission', 'the clusters need 0.35.0'];
  return found(`${subject}: Helm is told of another Kubernetes`, 'Helm', helmVersion(), says, problems);
}

function found(
  subject: string,
  component: string,
  version: string,
  expected: readonly string[],
  problems: readonly string[],
): Result {
  return plantedResult({ check: 'planted-in-charts', component, version, subject, expected, problems });
}

/** A cluster that has charts for all faults. */
function withMesh(installed: readonly Installed[]): Installed {
  const cluster = installed.find(({ releases }) => releases.some(({ name }) => name === 'istiod'));
  if (cluster === undefined) {
    throw new Error('faults are planted into a cluster with a mesh; name an environment that has one');
  }
  return cluster;
}

function named(releases: readonly Release[], name: string): Release {
  const release = releases.find((one) => one.name === name);
  if (release === undefined) {
    throw new Error(`there is no release '${name}' into which a fault can be planted`);
  }
  return release;
}

function withValue(node: unknown, [step, ...rest]: Path, value: unknown): unknown {
  if (step === undefined) {
    return value;
  }
  const map = isMap(node) ? node : {};
  return { ...map, [step]: withValue(map[step], rest, value) };
}
