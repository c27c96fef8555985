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

/** Marks of changes in what is declared of clusters. */
export function clusterFactMarks(fields: readonly FieldChange[]): Mark[] {
  return fields.flatMap(({ path, change }) => {
    const field = /^clusters\[[^\]]+\]\.(\w+)$/.exec(path)?.[1] ?? '';
    const reason = FIXED[field];
    return change === 'changed' && reason !== undefined ? [{ kind: 'immutable', path, reason }] : [];
  });
}
