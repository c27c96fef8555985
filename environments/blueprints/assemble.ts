import type { Stage } from '../../model/stage';
import type { Tier } from '../../model/tier';
import { entry } from '../entry';
import { bank } from '../landscape/bank';
import type { City, ClusterSpec, StorageSpec } from '../specification/cluster';
import type {
  CertificateIssuer,
  EnvironmentSpec,
  ExternalAddress,
  PublicHost,
  Resources,
  Scale,
} from '../specification/environment';
import type { Landscape, Size } from '../specification/landscape';
import { waivers } from '../waivers';
import type { EnvironmentChoices, PkiChoices, TestSystemChoices } from './choices';

/** What a blueprint adds to the choices. */
export interface Form {
  /** Stage of the environment where its choices name none. */
  readonly stage: Stage;
  /** The first one is where Terraform's state is kept. */
  readonly cities: readonly City[];
  /** All clusters, their addresses and nodes included. */
  readonly clusters: readonly ClusterSpec[];
  /** Replicas by tier where the choices name none. */
  readonly scale: Readonly<Record<Tier, Scale>>;
  /** Meaning of the sizes of services where the choices name none. */
  readonly sizes: Readonly<Record<Size, Resources>>;
  /** What the injected proxy asks for where the choices do not say. */
  readonly proxy: Resources;
  /** Name of the one issuer. */
  readonly issuer: string;
  /** What that issuer is: the bank's PKI, or the cluster itself. */
  readonly certificates: CertificateIssuer;
}

/** The volumes of all clusters, unless an environment chooses others. */
export const DEFAULT_STORAGE: StorageSpec = {
  nodeLocalProvisioner: 'topolvm.io',
  networkProvisioner: 'rook-ceph.rbd.csi.ceph.com',
};

/** The environment that the choices and the form of a blueprint make together; a choice goes before a default. */
export function assemble(choices: EnvironmentChoices & TestSystemChoices, form: Form): EnvironmentSpec {
  const { name, asOf, domain, coreBank, landscape = bank, stage = form.stage, services = {} } = choices;
  return {
    name,
    stage,
    asOf,
    domain,
    landscape,
    cities: form.cities,
    clusters: form.clusters,
    sizes: { ...form.sizes, ...choices.sizes },
    scale: { ...form.scale, ...choices.scale },
    proxy: choices.proxy ?? form.proxy,
    services,
    publicHosts: publicHosts(landscape, choices, form.issuer),
    issuers: { [form.issuer]: form.certificates },
    externalHosts: externalHosts(landscape, choices),
    coreBank,
    without: choices.without,
    images: choices.images,
    groups: choices.groups ?? { platformEngineers: 'platform-engineers', auditors: 'auditors' },
    stateBackend: choices.stateBackend ?? {
      bucket: `terrace-state-${name}`,
      endpoint: `https://objects.${domain}`,
      region: form.cities[0]?.name ?? name,
    },
    waivers: choices.waivers ?? entry(waivers, name) ?? [],
  };
}

/** The bank's PKI as issuer. */
export function bankPki({
  name,
  pkiServer,
  pkiCidrs,
  pkiPath = `pki/sign/${name}`,
}: EnvironmentChoices & PkiChoices): CertificateIssuer {
  return { kind: 'vault', server: pkiServer, path: pkiPath, cidrs: pkiCidrs };
}

/** The hosts that services are exposed under, each with its name in the DNS. */
function publicHosts(
  { units }: Landscape,
  { domain, publicHosts: chosen = {} }: EnvironmentChoices,
  issuer: string,
): Record<string, PublicHost> {
  const exposed = units.flatMap(({ services }) => services.flatMap(({ exposure }) => exposure?.host ?? []));
  const names = [...new Set([...exposed, ...Object.keys(chosen)])].sort();
  return Object.fromEntries(names.map((name) => [name, { host: entry(chosen, name) ?? `${name}.${domain}`, issuer }]));
}

/** Where each external host is; one that nobody places is left out, and the validation asks for it. */
function externalHosts(
  landscape: Landscape,
  { externalHosts: placed = {}, testSystems = [] }: EnvironmentChoices & TestSystemChoices,
): Record<string, ExternalAddress> {
  const played =
    testSystems.length === 0 ? [] : landscape.externalHosts.map(({ name }) => [name, { cidrs: testSystems }]);
  return { ...Object.fromEntries(played), ...placed };
}
