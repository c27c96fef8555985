import { entry } from '../entry';
import { CORE_BANK } from '../register/addresses';
import { serverOf } from './fields/hosts';
import { item, quote } from './place';
import { PLATFORM_NAMESPACES } from './reserved-names';
import type { Rule } from './rule';
import type { View } from './view';

/** A name in the DNS, and where it is written. */
interface PlacedHost {
  readonly place: string;
  readonly host: string;
  /** External hosts that are the core bank are told as that. */
  readonly role: 'public' | 'external' | typeof CORE_BANK | 'server';
}

const OWNED = 'give a name of a domain that the bank, or whoever is called, owns';

/** A last label that is no top-level domain; of these only encoded ones have a hyphen. */
const NAMESPACE = /^(?!xn--).*-/;

/**
 * The mesh and the gateways know hosts by their names alone: what has one name is one host. Of hosts at the environment's
 * own domain each is told as that, unless a public host is there.
 */
const duplicateHost: Rule = function* (view) {
  const seen = new Map<string, PlacedHost>();
  for (const placed of hostsOf(view)) {
    const { host, place, role } = placed;
    const first = seen.get(host);
    const isToldAsCore = role === CORE_BANK && first?.role === 'external';
    const isToldAsOwn = host === view.environment.domain && first?.role !== 'public';
    if (first === undefined) {
      seen.set(host, placed);
    } else if (
      first.place !== place &&
      !isToldAsCore &&
      !isToldAsOwn &&
      !(role === 'server' && first.role === 'server')
    ) {
      yield {
        mistake: 'duplicate-host',
        place,
        message: `host ${quote(host)} is ${first.place} too`,
        remedy: 'give each a host of its own, or merge them',
      };
    }
  }
};

/** Pods look for `x.y` as the Service `x` of the namespace `y` first. No other name ends in a word with a hyphen. */
const shadowedHost: Rule = function* (view) {
  const { environment } = view;
  const domain = view.isSound(environment, 'domain') ? [{ place: 'domain', host: environment.domain }] : [];
  const addresses = new Set(view.services.map(({ unit, service }) => `${service.name}.${unit.name}`));
  for (const { place, host } of [...domain, ...hostsOf(view)]) {
    const [service, namespace = ''] = host.split('.').slice(-2);
    const isService = addresses.has(`${service}.${namespace}`);
    if (isService || PLATFORM_NAMESPACES.includes(namespace) || NAMESPACE.test(namespace)) {
      yield {
        mistake: 'reserved-host',
        place,
        message: `${quote(host)} ends with ${quote(isService ? `${service}.${namespace}` : namespace)}, ${
          isService ? 'the address of a service' : 'a namespace'
        } of the cluster`,
        remedy: OWNED,
      };
    }
  }
};

/**
 * What is below the environment's domain is its own: the core bank and servers of the bank may be there, somebody else's
 * host is not. Where the name is another host's too, that alone is told.
 */
const ownHost: Rule = function* (view) {
  const { environment } = view;
  if (!view.isSound(environment, 'domain')) {
    return;
  }
  const { domain } = environment;
  const hosts = hostsOf(view);
  const owned = [domain, ...hosts.filter(({ role }) => role === 'public').map(({ host }) => host)];
  const ranks = new Map(owned.toReversed().map((each, index) => [each, owned.length - 1 - index]));
  const taken = new Set(hosts.filter(({ role }) => role !== 'external').map(({ host }) => host));
  for (const { place, host, role } of hosts.filter((each) => each.role !== 'public')) {
    const isExternal = role === 'external' && !taken.has(host);
    const owner = isExternal ? firstOf(ranks, domainsOf(host)) : domain;
    if (owner === host || (isExternal && owner !== undefined)) {
      yield {
        mistake: 'reserved-host',
        place,
        message: `${quote(host)} ${owner === host ? 'is' : `lies below ${quote(owner)},`} the environment's own`,
        remedy: OWNED,
      };
    }
  }
};

/** A name in the DNS and those that it lies below. */
function domainsOf(host: string): readonly string[] {
  const labels = host.split('.');
  return labels.map((_, index) => labels.slice(index).join('.'));
}

/** Of some names the one that has the lowest rank. */
function firstOf(ranks: ReadonlyMap<string, number>, names: readonly string[]): string | undefined {
  const ranked = names.filter((name) => ranks.has(name));
  return ranked.sort((one, other) => (ranks.get(one) ?? 0) - (ranks.get(other) ?? 0))[0];
}

/** All hosts that are right by themselves. */
function hostsOf(view: View): readonly PlacedHost[] {
  const { publicHosts, landscape, externalHosts, coreBank, issuers, stateBackend } = view.environment;
  const listed = Object.entries(publicHosts).flatMap(([name, each]): PlacedHost[] =>
    view.isSound(each, 'host') ? [{ place: `publicHosts.${name}.host`, host: each.host, role: 'public' }] : [],
  );
  const external = landscape.externalHosts.flatMap((each): PlacedHost[] => {
    const here = entry(externalHosts, each.name);
    if (here?.host !== undefined) {
      const place = `externalHosts.${each.name}.host`;
      return view.isSound(here, 'host') ? [{ place, host: here.host, role: 'external' }] : [];
    }
    const place = item('landscape.externalHosts', each.name);
    return view.isSound(each, 'host') ? [{ place, host: each.host, role: 'external' }] : [];
  });
  const core: PlacedHost[] = view.isSound(coreBank, 'host')
    ? [{ place: 'coreBank.host', host: coreBank.host, role: CORE_BANK }]
    : [];
  const servers = [
    ...Object.entries(issuers).flatMap(([name, issuer]) =>
      issuer.kind === 'vault' && view.isSound(issuer, 'server')
        ? [{ place: `issuers.${name}.server`, url: issuer.server }]
        : [],
    ),
    ...(view.isSound(stateBackend, 'endpoint') ? [{ place: 'stateBackend.endpoint', url: stateBackend.endpoint }] : []),
  ].flatMap(({ place, url }): PlacedHost[] => {
    const server = serverOf(url);
    return server === undefined ? [] : [{ place, host: server.host, role: 'server' }];
  });
  return [...listed, ...external, ...core, ...servers];
}

/** Whom names in the DNS reach. */
export const hostRules: readonly Rule[] = [duplicateHost, shadowedHost, ownHost];
