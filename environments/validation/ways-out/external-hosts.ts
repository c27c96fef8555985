import { entry } from '../../entry';
import { runs } from '../../running';
import { mendName, nearest } from '../near';
import { item, quote } from '../place';
import type { Rule } from '../rule';

const DECLARE = "declare it in 'landscape.externalHosts'";

const unknownExternalHost: Rule = function* ({ environment, externalUses }) {
  const known = environment.landscape.externalHosts.map(({ name }) => name);
  const named = [
    ...externalUses.map(({ value, place }) => ({ place, name: value.host, declare: DECLARE })),
    ...Object.keys(environment.externalHosts).map((name) => ({
      place: `externalHosts.${name}`,
      name,
      declare: 'remove its addresses',
    })),
  ];
  for (const { place, name, declare } of named) {
    if (!known.includes(name)) {
      yield {
        mistake: 'unknown-external-host',
        place,
        message: `external host ${quote(name)} is unknown`,
        remedy: mendName(name, known, declare),
      };
    }
  }
};

/** Where the addresses stand under a misspelt name, only the name is told. */
const externalWithoutAddress: Rule = function* ({ environment, externalUses }) {
  const known = environment.landscape.externalHosts.map(({ name }) => name);
  const misspelt = Object.keys(environment.externalHosts)
    .filter((name) => !known.includes(name))
    .map((name) => nearest(name, known));
  const uses = externalUses.filter(({ owner }) => runs(environment, owner.unit.name, owner.service.name));
  for (const name of new Set(uses.map(({ value }) => value.host))) {
    if (known.includes(name) && entry(environment.externalHosts, name) === undefined && !misspelt.includes(name)) {
      const user = uses.find(({ value }) => value.host === name)?.owner.service.name;
      yield {
        mistake: 'external-without-address',
        place: `externalHosts.${name}`,
        message: `external host ${quote(name)} of service ${quote(user)} has no addresses here`,
        remedy: "give its 'cidrs'",
      };
    }
  }
};

/** A service with a misspelt host, or one that may call none, is told about that only. */
const unusedExternalHost: Rule = function* ({ environment, services }) {
  const known = environment.landscape.externalHosts.map(({ name }) => name);
  const used = new Set(
    services
      .flatMap(({ service }) => service.external ?? [])
      .map(({ host }) => (known.includes(host) ? host : nearest(host, known))),
  );
  for (const name of new Set(known)) {
    if (!used.has(name)) {
      yield {
        mistake: 'unused-external-host',
        place: item('landscape.externalHosts', name),
        message: `no service calls external host ${quote(name)}`,
        remedy: 'let one call it, or remove it with its addresses',
      };
    }
  }
};

/** Hosts outside the platform. */
export const externalRules: readonly Rule[] = [unknownExternalHost, externalWithoutAddress, unusedExternalHost];
