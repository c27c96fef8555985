import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import type { Release, Values } from './release';

/** Pods of one workload, as the facts of a chart tell them. */
export interface PodFacts {
  /** `Deployment`, or another kind that makes pods. */
  readonly kind: string;
  /** Name of the workload. */
  readonly name: string;
  /**
   * Namespace of the workload.
   * @default - that of the release
   */
  readonly namespace?: string;
  /** Labels of the pods. */
  readonly labels: Readonly<Record<string, string>>;
  /** ServiceAccount of the pods. */
  readonly serviceAccount: string;
  /** Whether they share the network of their node. */
  readonly hostNetwork: boolean;
  /** Ports of their containers. */
  readonly ports: readonly { readonly port: number }[];
  /** What kubelets ask, as `8080/ready`. */
  readonly probes: readonly string[];
  /** The lowest level of Pod Security that admits them. */
  readonly podSecurityLevel: string;
}

/** What a chart makes when it is rendered with values much like ours. */
export interface ChartFacts {
  /** Name of the chart as its project publishes it. */
  readonly chart: string;
  /** Version of the chart, and a remark where that very version could not be had. */
  readonly version: string;
  /** How it was rendered. */
  readonly renderedWith: { readonly namespace: string };
  /** Pods that it makes, those of hooks too. */
  readonly pods: readonly PodFacts[];
}

/** A real chart. */
export interface SharedChart {
  /** What it makes. */
  readonly facts: ChartFacts;
  /** Its `values.yaml`. */
  readonly defaults: Values;
  /** Its `values.schema.json`, where it has one. */
  readonly schema: object | undefined;
}

/** Istio's charts keep their defaults below a key of their own, and lay what is given over them. */
const ISTIO_DEFAULTS = '_internal_defaults_do_not_set';

/** The real charts of a folder, `--charts`. */
export class SharedCharts {
  private constructor(private readonly charts: readonly SharedChart[]) {}

  /**
   * Reads all charts below `folder`.
   *
   * @throws when there are none
   */
  public static fromFolder(folder: string): SharedCharts {
    const names = existsSync(folder) ? readdirSync(folder).sort() : [];
    const charts = names.map((name) => join(folder, name)).filter((path) => existsSync(join(path, 'facts.json')));
    if (charts.length === 0) {
      throw new Error(`${folder} holds no charts; name a folder with --charts`);
    }
    return new SharedCharts(charts.map(readChart));
  }

  /** The chart of a release, or one of its minor version; `undefined` where there is none. */
  public find(release: Pick<Release, 'chart' | 'version'>): SharedChart | undefined {
    const alike = this.charts.filter(({ facts }) => facts.chart === release.chart);
    const minor = release.version.split('.').slice(0, 2).join('.');
    return (
      alike.find(({ facts }) => facts.version === release.version) ??
      alike.find(({ facts }) => facts.version.split(' ')[0] === minor)
    );
  }
}

function readChart(folder: string): SharedChart {
  const read = (name: string) => {
    const path = join(folder, name);
    return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
  };
  const values = (load(read('values.yaml') ?? '{}') ?? {}) as Values;
  const schema = read('values.schema.json');
  return {
    facts: JSON.parse(read('facts.json') ?? '{}'),
    defaults: (values[ISTIO_DEFAULTS] ?? values) as Values,
    schema: schema === undefined ? undefined : JSON.parse(schema),
  };
}
