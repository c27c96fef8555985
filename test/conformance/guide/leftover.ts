import type { ApiClient } from '../api/client';

/** Name of a Deployment that no environment declares. */
export const LEFTOVER = 'left-by-a-failed-release';

/**
 * Leaves what a release that failed leaves: a Deployment of Terrace that is no longer declared, and never becomes ready. The
 * guide must pass beside it, for pruning is its last step.
 *
 * @throws when the server does not take it
 */
export async function leaveBehind(api: ApiClient): Promise<void> {
  const labels = { 'app.kubernetes.io/managed-by': 'terrace', 'app.kubernetes.io/name': LEFTOVER };
  const { status, body } = await api.post('/apis/apps/v1/namespaces/default/deployments', {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name: LEFTOVER, labels },
    spec: {
      selector: { matchLabels: labels },
      template: { metadata: { labels }, spec: { containers: [{ name: 'main', image: 'gone.example/gone' }] } },
    },
  });
  if (status !== 201) {
    throw new Error(`what a failed release leaves was refused: ${body.message}`);
  }
}
