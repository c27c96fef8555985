import { deadlinesWithin } from '../deadline';
import { entry } from '../entry';
import type { EnvironmentSpec } from '../specification/environment';
import type { OutsideUse, Service } from '../specification/landscape';
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
  /** Its place among the hosts outside of the environment, from 0. */
  readonly rank: number;
}

/** The hosts outside that services of a cluster use, by address: external ones as the landscape orders them, then the core bank. */
export function outsideHosts(
  { landscape, externalHosts, coreBank }: EnvironmentSpec,
  services: ReadonlyMap<string, PlacedService>,
): ReadonlyMap<string, OutsideHost> {
  const used = new Set(
    [...services.values()].flatMap(({ service }) => outsideUses(service)).map(({ address }) => address),
  );
  const hosts = [
    ...landscape.externalHosts.map(({ name, host, port = 443 }) => ({
      name,
      address: externalAddress(name),
      host: entry(externalHosts, name)?.host ?? host,
      port,
      cidrs: entry(externalHosts, name)?.cidrs ?? [],
    })),
    { ...coreBank, name: CORE_BANK, address: CORE_BANK },
  ];
  const ranked = hosts.map((host, rank) => ({ ...host, rank }));
  return new Map(ranked.filter(({ address }) => used.has(address)).map((host) => [host.address, host]));
}

/** Use of an address outside by a service. */
export interface OutsideRequests {
  /** Name of the address. */
  readonly address: string;
  /** Deadline of a request in milliseconds. */
  readonly timeoutMs: number;
}

/** Time of a request outside that no operation waits for. */
const UNBOUND_TIMEOUT_MS = 10_000;

/** The addresses outside that a service uses, and how long it waits for each. */
export function outsideUses(service: Service): readonly OutsideRequests[] {
  const { external = [], core } = service;
  const timeoutOf = (use: OutsideUse) =>
    use.timeoutMs ?? deadlinesWithin(service, use).at(-1)?.timeoutMs ?? UNBOUND_TIMEOUT_MS;
  return [
    ...external.map((use) => ({ address: externalAddress(use.host), timeoutMs: timeoutOf(use) })),
    ...(core === undefined ? [] : [{ address: CORE_BANK, timeoutMs: timeoutOf(core) }]),
  ];
}
