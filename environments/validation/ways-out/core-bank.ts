import { entry } from '../../entry';
import type { PlacedRange } from '../clusters/ranges';
import { serverOf, TLS_PORT } from '../fields/hosts';
import { item, quote } from '../place';
import { RangeIndex } from '../range-index';
import type { Rule } from '../rule';
import type { View } from '../view';
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
  const core = coreRanges(view);
  for (const { name, host } of landscape.externalHosts) {
    const range = externalRanges(view, name).find((each) => core.overlapping(each.range) !== undefined);
    const same = (entry(externalHosts, name)?.host ?? host) === coreBank.host;
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
  const core = coreRanges(view);
  for (const { place, text, range, issuer } of issuerRanges(view)) {
    if (core.overlapping(range) !== undefined) {
      yield {
        mistake: 'issuer-is-core',
        place,
        message: `issuer ${quote(issuer)} leads to ${quote(text)}, the core bank`,
        remedy: 'list the addresses of the PKI only',
      };
    }
  }
};

/** Whoever may call a host may send anything to its addresses and port: where certificates are signed there is no host. */
const externalIsIssuer: Rule = function* (view) {
  const signing = issuerRanges(view);
  const byPort = new Map(
    [...new Set(signing.map(({ port }) => port))].map((port) => [
      port,
      new RangeIndex(signing.filter((each) => each.port === port)),
    ]),
  );
  for (const external of view.environment.landscape.externalHosts.filter((each) => view.isSound(each, 'port'))) {
    const { name, port = TLS_PORT } = external;
    for (const { place, text, range } of externalRanges(view, name)) {
      const hit = byPort.get(port)?.overlapping(range);
      if (hit !== undefined) {
        yield {
          mistake: 'external-is-issuer',
          place,
          message: `external host ${quote(name)} leads to ${quote(text)} at port ${port}, where issuer ${quote(hit.issuer)} signs`,
          remedy: 'list the addresses of this host only',
        };
      }
    }
  }
};

function coreRanges(view: View): RangeIndex<PlacedRange> {
  return new RangeIndex(soundRanges(view, 'coreBank.cidrs', view.environment.coreBank.cidrs));
}

function externalRanges(view: View, name: string): readonly PlacedRange[] {
  const { cidrs = [] } = entry(view.environment.externalHosts, name) ?? {};
  return soundRanges(view, `externalHosts.${name}.cidrs`, cidrs);
}

/** A range of an issuer. */
interface IssuerRange extends PlacedRange {
  readonly issuer: string;
  /** Port at which it signs; 0 where its address is wrong by itself. */
  readonly port: number;
}

function issuerRanges(view: View): readonly IssuerRange[] {
  return Object.entries(view.environment.issuers).flatMap(([issuer, each]) => {
    if (each.kind !== 'vault') {
      return [];
    }
    const port = (view.isSound(each, 'server') && serverOf(each.server)?.port) || 0;
    return soundRanges(view, `issuers.${issuer}.cidrs`, each.cidrs).map((range) => ({ ...range, issuer, port }));
  });
}

/** The core adapter is the only way to the core bank. */
export const coreRules: readonly Rule[] = [
  coreOutsideAdapter,
  secondWayToCore,
  externalIsCore,
  issuerIsCore,
  externalIsIssuer,
];
