import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { images, versions } from '../../../../environments/versions';
import { whileBuilding } from '../../build/clock';
import { requiredVersion } from '../../build/go-program';
import { runCommand } from '../command';
import type { Release } from './release';

/** A Go module that has charts beside its code. */
export interface ChartModule {
  /** Path of the module. */
  readonly module: string;
  /** Its version. */
  readonly version: string;
  /** Digest of its content, as `go.sum` would pin it. */
  readonly sum: string;
  /** Folder of each chart, by name. */
  readonly charts: Readonly<Record<string, string>>;
  /**
   * Version of the program, which packaging writes into the chart with the chart's own.
   * @default - the chart in the module says both itself
   */
  readonly stamped?: string;
}

/** Modules that have the charts in use. One that joins is an entry here; the other charts get a stand-in. */
const CHART_MODULES: readonly ChartModule[] = [
  {
    module: 'istio.io/istio',
    // Istio is not released as a module: the commit that istioctl is built from, a candidate of the released version.
    version: `v${requiredVersion({ name: 'istioctl' }, 'istio.io/istio')}`,
    sum: 'h1:ui9TJjRMAV/hb5ehQaZDq7IUGxuQP6dra9lapT/VjHI=',
    charts: {
      base: 'manifests/charts/base',
      cni: 'manifests/charts/istio-cni',
      istiod: 'manifests/charts/istio-control/istio-discovery',
    },
    stamped: versions.istio.version,
  },
  {
    module: 'github.com/cert-manager/cert-manager',
    version: images['cert-manager-controller'].tag,
    sum: 'h1:UWgoYM+KLNtRlqmoWOKjKBOBUPVHeepQ6/ac3ERJW68=',
    charts: { 'cert-manager': 'deploy/charts/cert-manager' },
    stamped: images['cert-manager-controller'].tag,
  },
  {
    module: 'sigs.k8s.io/metrics-server',
    version: images['metrics-server'].tag,
    sum: 'h1:nlqqZ2H0Xfko8eJC/1qaNVVT17hu4rxndkOi22KTZ4w=',
    charts: { 'metrics-server': 'charts/metrics-server' },
  },
];

/** The module that has the chart of a release, if any has. */
export function moduleOf({ chart }: Pick<Release, 'chart'>): ChartModule | undefined {
  return CHART_MODULES.find(({ charts }) => Object.hasOwn(charts, chart));
}

/** Folders of modules that were asked for in this run. */
const folders = new Map<string, Promise<string>>();

/**
 * Folder of a chart in its module, which is fetched unless it was before.
 *
 * @throws when the module cannot be had, or is not what it was when its digest was written down
 */
export async function chartFolder(module: ChartModule, chart: string): Promise<string> {
  const folder = folders.get(module.module) ?? fetchModule(module);
  folders.set(module.module, folder);
  return join(await folder, module.charts[chart] ?? '');
}

async function fetchModule({ module, version, sum }: ChartModule): Promise<string> {
  // Outside of any module, or Go would look at that one's requirements.
  const command = ['mod', 'download', '-json', `${module}@${version}`];
  const { output, errors } = await whileBuilding(() => runCommand('go', command, { folder: tmpdir() }));
  const { Dir: folder, Sum: found } = JSON.parse(output || '{}') as { Dir?: string; Sum?: string };
  if (folder === undefined) {
    throw new Error(`the module ${module}@${version} cannot be had: ${output}${errors}`);
  }
  if (found !== sum) {
    throw new Error(`the module ${module}@${version} has the digest ${found}, modules.ts says ${sum}`);
  }
  return folder;
}
