/**
 * Revision of the mesh whose proxy is injected, as the label `istio.io/rev` names it.
 *
 * There is one control plane a cluster, so it is Istio's own name for the only one.
 */
export const MESH_REVISION = 'default';
