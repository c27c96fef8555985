import type { ClusterManifests } from '../../manifests/manifest';
import type { Message } from './analyze';

/** A message of `istioctl analyze` that is no reason to fail. */
export interface AcceptedMessage {
  /** Code of the analysis. */
  readonly code: string;
  /** Whether the entry is about the object that the message names. */
  readonly about: (origin: string, cluster: ClusterManifests) => boolean;
  /** Page that explains the message. */
  readonly link: string;
  /** Why the platform keeps what istioctl tells. */
  readonly reason: string;
}

/** Most entries that {@link acceptedMessages} may have. */
export const MOST_ACCEPTED_MESSAGES = 3;

/** Messages that may occur; in a cluster with a mesh each does, or the run fails. */
export const acceptedMessages: readonly AcceptedMessage[] = [
  {
    code: 'IST0129',
    about: (origin) => origin.startsWith('DestinationRule istio-egress/'),
    link: 'https://istio.io/latest/docs/reference/config/networking/destination-rule/#ClientTLSSettings',
    reason:
      'the analyzer asks for caCertificates; without it the proxy verifies by the authorities of its image, or by those ' +
      'beside the credential, and each rule names the subjectAltNames that the certificate must have',
  },
  {
    code: 'IST0102',
    about: (origin, cluster) => outsideMesh(cluster).some((name) => origin === `Namespace ${name}`),
    link: 'https://istio.io/latest/docs/reference/config/analysis/ist0102/',
    reason: "operators are not in the mesh, nor is the namespace 'default', which Kubernetes makes and nothing uses",
  },
];

/** Whether a message is accepted in a cluster. */
export function isAccepted(message: Message, cluster: ClusterManifests): boolean {
  return acceptedMessages.some((entry) => covers(entry, message, cluster));
}

/** Whether an entry accepts a message. */
export function covers({ code, about }: AcceptedMessage, message: Message, cluster: ClusterManifests): boolean {
  return message.code === code && about(message.origin, cluster);
}

/** Namespaces that Terraform makes, and the built-in one that the analyzer knows. */
function outsideMesh({ waves }: ClusterManifests): string[] {
  const made = waves.filter(({ fieldManager }) => fieldManager === 'Terraform').flatMap(({ manifests }) => manifests);
  const namespaces = made.filter(({ object }) => object.kind === 'Namespace');
  return ['default', ...namespaces.map(({ object }) => object.metadata.name)];
}
