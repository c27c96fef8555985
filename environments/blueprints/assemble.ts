import type { Stage } from '../../model/stage';
import type { Tier } from '../../model/tier';
import { entry } from '../entry';
import { frozen } from '../frozen';
import { bank } from '../landscape/bank';
import { runs } from '../running';
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
import { object } from '../validation/fields/containers';
import type { Fields } from '../validation/fields/field';
import { InvalidChoices, rememberOrigin } from '../validation/origin';
import { isBlinding, valuesOf } from '../validation/validate';
import { waivers } from '../waivers';
import { isDivisible } from './address-plan';
import type { EnvironmentChoices, PkiChoices, TestSystemChoices } from './choices';
import { choiceAt, type Places } from './places';

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

/** How a blueprint makes environments of its choices. */
export interface Blueprint<O extends EnvironmentChoices> {
  /** What each choice must be. */
  readonly choices: Fields<O>;
  /** What it adds to the choices. */
  readonly form: (options: O) => Form;
  /** Which of its own choices decides what. */
  readonly places: (options: O) => Places;
}

/**
 * The environment that a blueprint makes of choices. What is wrong with them is told by the validation, where they are
 * written.
 *
 * @throws {InvalidChoices} with all problems, where nothing can be made of them
 */
export function environmentOf<O extends EnvironmentChoices & TestSystemChoices>(
  { choices, form, places }: Blueprint<O>,
  options: O,
): EnvironmentSpec {
  const { problems } = valuesOf(object(choices), options);
  if (isBlinding(problems) || !isDivisible(options.network)) {
    throw new InvalidChoices(problems);
  }
  const environment = frozen(assemble(options, form(options)));
  rememberOrigin(environment, { problems, placeOf: choiceAt(options, places(options)) });
  return environment;
}

/** A choice goes before a default. */
function assemble(choices: EnvironmentChoices & TestSystemChoices, form: Form): EnvironmentSpec {
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

/** The hosts that services which run are exposed under, each with its name in the DNS. */
function publicHosts({ units }: Landscape, choices: EnvironmentChoices, issuer: string): Record<string, PublicHost> {
  const { domain, publicHosts: chosen = {} } = choices;
  const exposed = units.flatMap((unit) =>
    unit.services.flatMap(({ name, exposure }) => (runs(choices, unit.name, name) ? (exposure?.host ?? []) : [])),
  );
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
