import type { EdgeMode } from '../../model/edge';
import type { Edge } from '../specification/landscape';
import { type Fields, optional } from './fields/field';
import { prose } from './fields/texts';
import { word } from './fields/words';
import { quote } from './place';
import type { Rule } from './rule';

/** What every edge says about itself. */
export const edgeFields: Fields<Edge> = {
  mode: word<EdgeMode>({ hard: true, soft: true }),
  degraded: optional(prose),
};

const softWithoutDegraded: Rule = function* (view) {
  for (const { value, place } of view.edges) {
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

function repeated(values: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  return new Set(values.filter((value) => seen.size === seen.add(value).size));
}

/** What every edge must say. */
export const edgeRules: readonly Rule[] = [softWithoutDegraded, duplicateEdge];
