import type { FieldChange, Mark } from '../difference';

const NEW_CLUSTER = 'a cluster keeps what it was made with: make a new one beside it, and move into that';
const MOVE_NODES = 'nodes have addresses of the old range until they are moved, and policies refuse them from now on';

/** Fields of a cluster that no apply changes, and what their change asks for. */
const FIXED: Readonly<Record<string, string>> = {
  podCidr: NEW_CLUSTER,
  serviceCidr: NEW_CLUSTER,
  city: NEW_CLUSTER,
  nodeCidr: MOVE_NODES,
  apiServerCidr: MOVE_NODES,
};

/** What is declared and holds data, by the section of the facts. */
const KEPT: Readonly<Record<string, string>> = {
  stores: 'nothing of what it holds is taken to a store of another name: copy it, then remove it',
  topics: 'its records are not taken to a topic of another name: let consumers read them first',
};

/** Marks of changes in what is declared of clusters, stores and topics. */
export function factMarks(fields: readonly FieldChange[]): Mark[] {
  return fields.flatMap(({ path, change }): Mark[] => {
    const [, field = ''] = /^clusters\[[^\]]+\]\.(\w+)$/.exec(path) ?? [];
    const [, section = ''] = /^(\w+)\[[^\]]+\]$/.exec(path) ?? [];
    if (change === 'changed' && FIXED[field] !== undefined) {
      return [{ kind: 'immutable', path, reason: FIXED[field] }];
    }
    return change === 'removed' && KEPT[section] !== undefined ? [{ kind: 'data', path, reason: KEPT[section] }] : [];
  });
}
