import type { Service } from '../../specification/landscape';
import { item, quote } from '../place';
import type { Rule } from '../rule';

const operationOnFrontEnd: Rule = function* ({ frontEnds }) {
  for (const { service, place } of frontEnds) {
    const names = Object.keys(service.operations ?? {});
    if (names.length > 0) {
      yield {
        mistake: 'operation-on-front-end',
        place: `${place}.operations`,
        message: `front end ${quote(service.name)} offers ${quote(names[0])}`,
        remedy: 'move its operations to its back end',
      };
    }
  }
};

/** A front end runs at its user; only its own pages and what the platform gives every pod are near it. */
const edgeOfFrontEnd: Rule = function* ({ frontEnds }) {
  for (const { service, place } of frontEnds) {
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

/** Only users call a front end, so one without a way in is called by nobody. */
const unexposedFrontEnd: Rule = function* ({ frontEnds, exposures, serviceNames }) {
  const targets = new Set(
    exposures
      .flatMap(({ value }) => value.splits ?? [])
      .map(({ to }) => (serviceNames.has(to) ? to : serviceNames.nearest(to))),
  );
  for (const { service, place } of frontEnds) {
    if (service.exposure === undefined && !targets.has(service.name)) {
      yield {
        mistake: 'unexposed-front-end',
        place,
        message: `no way leads to front end ${quote(service.name)}`,
        remedy: "expose it under a public host in 'exposure', or remove it",
      };
    }
  }
};

/** What a front end may not have, and what it must. */
export const frontEndRules: readonly Rule[] = [operationOnFrontEnd, edgeOfFrontEnd, unexposedFrontEnd];
