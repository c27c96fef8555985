import { entry } from '../../entry';
import { overlap } from '../cidr';
import { item, quote } from '../place';
import type { Rule } from '../rule';
import { soundRanges } from './addresses';

const coreOutsideAdapter: Rule = function* (view) {
  for (const { owner, place } of view.coreUses) {
    if (owner.unit.kind !== 'adapter' && view.isSound(owner.unit, 'kind')) {
      yield {
        mistake: 'core-outside-adapter',
        place,
        message: `service ${quote(owner.service.name)} of unit ${quote(owner.unit.name)}, which is no adapter, has a way to the core bank`,
        remedy: "call the core adapter instead, or make the unit an 'adapter'",
      };
    }
  }
};

const secondWayToCore: Rule = function* (view) {
  const adapters = view.coreUses.filter(({ owner }) => owner.unit.kind === 'adapter');
  for (const { owner, place } of adapters.slice(1)) {
    yield {
      mistake: 'second-way-to-core',
      place,
      message: `service ${quote(owner.service.name)} has a way to the core bank, as ${quote(adapters[0]?.owner.service.name)} has`,
      remedy: `call ${quote(adapters[0]?.owner.service.name)} instead`,
    };
  }
};

/** A host that is called something else and leads to the core all the same. */
const externalIsCore: Rule = function* (view) {
  const { coreBank, externalHosts, landscape } = view.environment;
  const core = soundRanges(view, 'coreBank.cidrs', coreBank.cidrs);
  for (const { name, host } of landscape.externalHosts) {
    const address = entry(externalHosts, name);
    const own = soundRanges(view, `externalHosts.${name}.cidrs`, address?.cidrs ?? []);
    const range = own.find((each) => core.some((other) => overlap(each.range, other.range)));
    const same = (address?.host ?? host) === coreBank.host;
    if (same || range !== undefined) {
      yield {
        mistake: 'external-is-core',
        place: item('landscape.externalHosts', name),
        message: `external host ${quote(name)} leads to ${quote(same ? coreBank.host : range?.text)}, the core bank`,
        remedy: 'remove it and call the core adapter',
      };
    }
  }
};

/** Whoever asks an issuer may open connections to its addresses: those of the core bank would be a way beside the adapter. */
const issuerIsCore: Rule = function* (view) {
  const { coreBank, issuers } = view.environment;
  const core = soundRanges(view, 'coreBank.cidrs', coreBank.cidrs);
  for (const [name, issuer] of Object.entries(issuers)) {
    for (const { place, text, range } of issuer.kind === 'vault'
      ? soundRanges(view, `issuers.${name}.cidrs`, issuer.cidrs)
      : []) {
      if (core.some((other) => overlap(range, other.range))) {
        yield {
          mistake: 'issuer-is-core',
          place,
          message: `issuer ${quote(name)} leads to ${quote(text)}, the core bank`,
          remedy: 'list the addresses of the PKI only',
        };
      }
    }
  }
};

/** The core adapter is the only way to the core bank. */
export const coreRules: readonly Rule[] = [coreOutsideAdapter, secondWayToCore, externalIsCore, issuerIsCore];
