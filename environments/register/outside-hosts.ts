import type { EnvironmentSpec } from '../specification/environment';
import type { Service } from '../specification/landscape';
import { CORE_BANK, externalAddress } from './addresses';
import type { PlacedService } from './placed-service';

/** A host outside the platform, with what the environment says of it. */
export interface OutsideHost {
  /** Name in the landscape; of the core bank its address. */
  readonly name: string;
  /** Name of its addresses, unique among all hosts. */
  readonly address: string;
  /** Name in the DNS. */
  readonly host: string;
  /** TLS port. */
  readonly port: number;
  /** Addresses; nothing else can be reached. */
  readonly cidrs: readonly string[];
}

/** The hosts outside that services of a cluster use, by address: external ones as the landscape orders them, then the core bank. */
export function outsideHosts(
  { landscape, externalHosts, coreBank }: EnvironmentSpec,
  services: ReadonlyMap<string, PlacedService>,
): ReadonlyMap<string, OutsideHost> {
  const used = new Set([...services.values()].flatMap(({ service }) => outsideAddresses(service)));
  const hosts = [
    ...landscape.externalHosts.map(({ name, host, port = 443 }) => ({
      name,
      address: externalAddress(name),
      host: externalHosts[name]?.host ?? host,
      port,
      cidrs: externalHosts[name]?.cidrs ?? [],
    })),
    { ...coreBank, name: CORE_BANK, address: CORE_BANK },
  ];
  return new Map(hosts.filter(({ address }) => used.has(address)).map((host) => [host.address, host]));
}

/** Names of the addresses outside that a service uses. */
export function outsideAddresses({ external = [], core }: Service): readonly string[] {
  return [...external.map(({ host }) => externalAddress(host)), ...(core === undefined ? [] : [CORE_BANK])];
}
