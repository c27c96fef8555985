import { versions } from '../versions';

/** Version whose Pod Security levels namespaces mean, as `v1.36`: that of the clusters, never `latest`. */
export const POD_SECURITY_VERSION = `v${versions.kubernetes.version.split('.').slice(0, 2).join('.')}`;
