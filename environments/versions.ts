/**
 * Where a version was seen.
 *
 * `package`: in a public package registry, as a package of the project itself. `crd`: in the header of the project's
 * resource definitions. `unverified`: nowhere that could be reached from here; confirm it before it is used.
 */
export type Verified = 'package' | 'crd' | 'unverified';

/** A version of something that is neither a chart nor an image. */
export interface Version {
  /** As the project writes it, with or without `v`. */
  readonly version: string;
  /** Where this version was seen. */
  readonly verified: Verified;
}

/** A chart in the bank's registry. */
export interface Chart {
  /** Name of the chart as its project publishes it. */
  readonly name: string;
  /** OCI repository that holds it. */
  readonly repository: string;
  /** Version of the chart, which need not be that of what it installs. */
  readonly version: string;
  /** Where this version was seen. */
  readonly verified: Verified;
}

/** An image in the bank's registry. */
export interface Image {
  /** Name without tag, as `registry/path/name`. */
  readonly repository: string;
  /** Tag to resolve; manifests name the digest in `images.lock.json` beside it. */
  readonly tag: string;
  /** Where this tag was seen. */
  readonly verified: Verified;
}

/** The only registry, for images and charts. */
export const REGISTRY = 'registry.terrace.internal';

const CHARTS = `oci://${REGISTRY}/charts`;

/** Istio: one number for control plane, proxies, charts and gateways. Seen in the header of its definitions. */
const ISTIO = { version: '1.31.1', verified: 'crd' } as const;

/** cert-manager, seen as a Go module and in the header of its definitions. Its charts and tags carry a `v`. */
const CERT_MANAGER = { version: 'v1.21.2', verified: 'package' } as const;

/** metrics-server, seen as a Go module. */
const METRICS_SERVER = { version: 'v0.9.0', verified: 'package' } as const;

/** Versions of what clusters and the landing zone are made of. */
export const versions = {
  /** Kubernetes of every cluster, as the Go module `k8s.io/kubernetes`. */
  kubernetes: { version: '1.36.3', verified: 'package' },
  istio: ISTIO,
  /** Terraform that plans and applies the landing zone, as the Go module `github.com/hashicorp/terraform`. */
  terraform: { version: '1.11.4', verified: 'package' },
  /** Provider `hashicorp/kubernetes`, as the pinned package of its bindings names it. */
  terraformKubernetes: { version: '2.38.0', verified: 'package' },
  /** Provider `hashicorp/helm`, as the pinned package of its bindings names it. */
  terraformHelm: { version: '3.1.1', verified: 'package' },
} as const satisfies Readonly<Record<string, Version>>;

/**
 * Charts by the name that operators use.
 *
 * A chart that is numbered like its program is as verified as the program's number; that the chart was mirrored to the
 * bank's registry can only be seen there.
 */
export const charts = {
  'istio-base': { name: 'base', repository: CHARTS, ...ISTIO },
  istiod: { name: 'istiod', repository: CHARTS, ...ISTIO },
  'istio-cni': { name: 'cni', repository: CHARTS, ...ISTIO },
  'cert-manager': { name: 'cert-manager', repository: CHARTS, ...CERT_MANAGER },
  /** The chart has numbers of its own; this one stands in the chart of the Go module. */
  'metrics-server': { name: 'metrics-server', repository: CHARTS, version: '3.13.1', verified: 'package' },
} as const satisfies Readonly<Record<string, Chart>>;

/** Images of the platform by the name that charts' values and gateways use; those of services are in the lock. */
export const images = {
  proxyv2: { repository: `${REGISTRY}/istio/proxyv2`, tag: ISTIO.version, verified: ISTIO.verified },
  pilot: { repository: `${REGISTRY}/istio/pilot`, tag: ISTIO.version, verified: ISTIO.verified },
  'install-cni': { repository: `${REGISTRY}/istio/install-cni`, tag: ISTIO.version, verified: ISTIO.verified },
  'cert-manager-controller': certManager('controller'),
  'cert-manager-webhook': certManager('webhook'),
  'cert-manager-cainjector': certManager('cainjector'),
  'cert-manager-startupapicheck': certManager('startupapicheck'),
  'cert-manager-acmesolver': certManager('acmesolver'),
  'metrics-server': {
    repository: `${REGISTRY}/metrics-server/metrics-server`,
    tag: METRICS_SERVER.version,
    verified: METRICS_SERVER.verified,
  },
} as const satisfies Readonly<Record<string, Image>>;

/** Name of a chart in {@link charts}. */
export type ChartName = keyof typeof charts;

/** Name of an image in {@link images}. */
export type ImageName = keyof typeof images;

function certManager(part: string): Image {
  return {
    repository: `${REGISTRY}/cert-manager/cert-manager-${part}`,
    tag: CERT_MANAGER.version,
    verified: CERT_MANAGER.verified,
  };
}
