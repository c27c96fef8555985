import { entry } from '../../entry';
import { firstBy } from '../../look-up';
import { runs } from '../../running';
import { item, quote } from '../place';
import type { Rule } from '../rule';

const DECLARE = "declare it in 'landscape.externalHosts'";

const unknownExternalHost: Rule = function* ({ environment, externalHostNames, externalUses }) {
  const named = [
    ...externalUses.map(({ value, place }) => ({ place, name: value.host, declare: DECLARE })),
    ...Object.keys(environment.externalHosts).map((name) => ({
      place: `externalHosts.${name}`,
      name,
      declare: 'remove its addresses',
    })),
  ];
  for (const { place, name, declare } of named) {
    if (!externalHostNames.has(name)) {
      yield {
        mistake: 'unknown-external-host',
        place,
        message: `external host ${quote(name)} is unknown`,
        remedy: externalHostNames.mend(name, declare),
      };
    }
  }
};

/** Where the addresses stand under a misspelt name, only the name is told. */
const externalWithoutAddress: Rule = function* ({ environment, externalHostNames, externalUses }) {
  const misspelt = new Set(
    Object.keys(environment.externalHosts)
      .filter((name) => !externalHostNames.has(name))
      .map((name) => externalHostNames.nearest(name)),
  );
  const uses = externalUses.filter(({ owner }) => runs(environment, owner.unit.name, owner.service.name));
  for (const [name, { owner }] of firstBy(uses, ({ value }) => value.host)) {
    const isPlaced = entry(environment.externalHosts, name) !== undefined || misspelt.has(name);
    if (externalHostNames.has(name) && !isPlaced) {
      yield {
        mistake: 'external-without-address',
        place: `externalHosts.${name}`,
        message: `external host ${quote(name)} of service ${quote(owner.service.name)} has no addresses here`,
        remedy: "give its 'cidrs'",
      };
    }
  }
};

/** A service with a misspelt host, or one that may call none, is told about that only. */
const unusedExternalHost: Rule = function* ({ environment, externalHostNames, services }) {
  const used = new Set(
    services
      .flatMap(({ service }) => service.external ?? [])
      .map(({ host }) => (externalHostNames.has(host) ? host : externalHostNames.nearest(host))),
  );
  for (const name of new Set(environment.landscape.externalHosts.map((host) => host.name))) {
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
