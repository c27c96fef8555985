import type { EdgeMode } from '../../model/edge';
import type { Edge, Service } from '../specification/landscape';
import { type Fields, optional } from './fields/field';
import { anyText } from './fields/texts';
import { word } from './fields/words';
import { item, quote, quoteAll } from './place';
import type { Rule } from './rule';

/** What every edge says about itself. */
export const edgeFields: Fields<Edge> = {
  mode: word<EdgeMode>({ hard: true, soft: true }),
  degraded: optional(anyText),
};

const softWithoutDegraded: Rule = function* ({ edges }) {
  for (const { value, place } of edges) {
    const degraded = value.degraded?.trim() ?? '';
    if (value.mode === 'soft' && degraded === '') {
      yield {
        mistake: 'soft-without-degraded',
        place,
        message: "mode 'soft' without a degraded mode",
        remedy: "say in 'degraded' what the caller does without it, or make the edge hard",
      };
    } else if (value.mode === 'hard' && value.degraded !== undefined) {
      yield {
        mistake: 'hard-with-degraded',
        place,
        message: `mode 'hard' with the degraded mode ${quote(value.degraded)}`,
        remedy: "remove 'degraded', or make the edge soft",
      };
    }
  }
};

const duplicateEdge: Rule = function* (view) {
  const { storeUses, publishes, subscribes, externalUses, platformUses } = view;
  const places = [...storeUses, ...publishes, ...subscribes, ...externalUses, ...platformUses].map(
    ({ place }) => place,
  );
  for (const place of repeated(places)) {
    yield { mistake: 'duplicate-edge', place, message: 'this edge is declared twice', remedy: 'keep one of them' };
  }
};

/** A service may call another one in several ways, but an operation only once within each of its own. */
const duplicateCall: Rule = function* ({ calls }) {
  const seen = new Set<string>();
  for (const { owner, value, place } of calls) {
    const own = Object.keys(owner.service.operations ?? {});
    const within = new Set(value.within ?? (own.length > 0 ? own : [owner.service.name]));
    const twice = new Set<string>();
    for (const operation of value.operations) {
      const ways = [...within].map((each) => `${place} ${operation} within ${each}`);
      if (ways.some((way) => seen.has(way))) {
        twice.add(operation);
      }
      ways.forEach((way) => {
        seen.add(way);
      });
    }
    if (twice.size > 0) {
      yield {
        mistake: 'duplicate-edge',
        place,
        message: `${quoteAll([...twice])} of ${quote(value.to)} is called twice within one operation`,
        remedy: "name each operation once, or tell the calls apart by 'within'",
      };
    }
  }
};

function repeated(values: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  return new Set(values.filter((value) => seen.size === seen.add(value).size));
}

/** A front end runs at its user; only its own pages and what the platform gives every pod are near it. */
const edgeOfFrontEnd: Rule = function* ({ services }) {
  for (const { service, place } of services.filter((each) => each.service.runtime === 'spa')) {
    for (const { store } of service.stores ?? []) {
      yield {
        mistake: 'store-of-front-end',
        place: item(`${place}.stores`, store),
        message: `front end ${quote(service.name)} reaches store ${quote(store)}`,
        remedy: 'let its back end use the store',
      };
    }
    for (const edge of otherEdges(service)) {
      yield {
        mistake: 'edge-of-front-end',
        place: `${place}.${edge}`,
        message: `front end ${quote(service.name)} has an edge of its own`,
        remedy: 'move it to its back end',
      };
    }
  }
};

function otherEdges({ calls = [], publishes = [], subscribes = [], external = [], core }: Service): readonly string[] {
  return [
    ...calls.map(({ to }) => item('calls', to)),
    ...publishes.map(({ topic }) => item('publishes', topic)),
    ...subscribes.map(({ topic }) => item('subscribes', topic)),
    ...external.map(({ host }) => item('external', host)),
    ...(core === undefined ? [] : ['core']),
  ];
}

/** What every edge must say, and who may have one. */
export const edgeRules: readonly Rule[] = [softWithoutDegraded, duplicateEdge, duplicateCall, edgeOfFrontEnd];
