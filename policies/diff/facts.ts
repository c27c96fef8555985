import { canonical } from '../canonical';
import { mapOf } from '../terraform/blocks';
import type { FactsDifference, FlowChange } from './difference';
import { compareFields } from './fields/compare';
import { isMap, isScalar, type JsonMap, sortedBy } from './fields/values';
import { factMarks } from './marks/fact-marks';
import { withRenames } from './renames/changes';
import type { Names } from './renames/values';

/** A row of the register of a cluster. */
interface Row {
  readonly cluster: string;
  readonly row: JsonMap;
}

/** A row under a key that is its own in the environment. */
interface Flow extends Row {
  readonly key: string;
}

/** What makes a row the same one: its ends and what they speak. */
const IDENTITY = ['from', 'to', 'port', 'protocol', 'level'] as const;

/**
 * Compares what two environments declare. Facts of an older shape are compared as well, so it is not asked here whether
 * they are valid.
 *
 * @param renames names that changed in the clusters
 * @returns nothing when they are the same
 */
export function compareFacts(old: unknown, next: unknown, renames: readonly Names[] = []): FactsDifference | undefined {
  const fields = withRenames(compareFields(withoutFlows(old), withoutFlows(next)), renames);
  const [oldRows, newRows] = [rowsOf(old), rowsOf(next)];
  // Equal rows first, so that of several with the same ends the right ones are compared.
  const flows = withRenames(
    compareFlows(numbered(without(oldRows, newRows)), numbered(without(newRows, oldRows))),
    renames,
  );
  return fields.length + flows.length > 0 ? { fields, flows, marks: factMarks(fields) } : undefined;
}

function withoutFlows(facts: unknown): unknown {
  const { clusters } = mapOf(facts);
  if (!Array.isArray(clusters)) {
    return facts;
  }
  return {
    ...mapOf(facts),
    clusters: clusters.map((cluster) =>
      isMap(cluster) && Array.isArray(cluster.flows) ? { ...cluster, flows: undefined } : cluster,
    ),
  };
}

function rowsOf(facts: unknown): readonly Row[] {
  const { clusters } = mapOf(facts);
  return (Array.isArray(clusters) ? clusters : []).flatMap((cluster) => {
    const { name, flows } = mapOf(cluster);
    return (Array.isArray(flows) ? flows : []).map((row) => ({ cluster: String(name), row: mapOf(row) }));
  });
}

/** Rows that others do not hold, or not as often. */
function without(rows: readonly Row[], others: readonly Row[]): readonly Row[] {
  const counts = new Map<string, number>();
  for (const text of others.map(canonical)) {
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return rows.filter((row) => {
    const text = canonical(row);
    const count = counts.get(text) ?? 0;
    counts.set(text, count - 1);
    return count <= 0;
  });
}

/** Rows with the same ends are told apart by their number, in the order of their content. */
function numbered(rows: readonly Row[]): readonly Flow[] {
  const seen = new Map<string, number>();
  return sortedBy(rows, canonical).map(({ cluster, row }) => {
    const ends = [cluster, ...IDENTITY.map((field) => textOf(row[field]))].join('\u0000');
    const number = (seen.get(ends) ?? 0) + 1;
    seen.set(ends, number);
    return { key: `${ends}\u0000${number}`, cluster, row };
  });
}

function compareFlows(old: readonly Flow[], next: readonly Flow[]): readonly FlowChange[] {
  const oldByKey = new Map(old.map((flow) => [flow.key, flow]));
  const newKeys = new Set(next.map(({ key }) => key));
  const changes = [
    ...old.filter(({ key }) => !newKeys.has(key)).map((flow) => flowChange('removed', flow)),
    ...next.flatMap((flow) => {
      const known = oldByKey.get(flow.key);
      if (known === undefined) {
        return [flowChange('added', flow)];
      }
      const fields = compareFields(known.row, flow.row);
      return fields.length === 0 ? [] : [{ ...flowChange('changed', flow), fields }];
    }),
  ];
  return sortedBy(changes, ({ cluster, change, reason, from, to, port, protocol, level }) =>
    [cluster, change, reason, from, to, port.padStart(5, '0'), protocol, level].join('\u0000'),
  );
}

function flowChange(change: FlowChange['change'], { cluster, row }: Flow): FlowChange {
  const [from, to, port, protocol, level] = IDENTITY.map((field) => textOf(row[field])) as [
    string,
    string,
    string,
    string,
    string,
  ];
  return { change, cluster, from, to, port, protocol, level, reason: textOf(row.reason), fields: [] };
}

function textOf(value: unknown): string {
  return value === undefined ? '' : isScalar(value) ? String(value) : canonical(value);
}
