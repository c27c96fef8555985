import { Duration } from 'cdk8s';
import { Construct } from 'constructs';
import { type Ownership, ownershipLabels } from '../core/ownership';
import { resource } from '../core/resource';
import type { ICertificate } from '../workload/pods';

/** How long a certificate holds unless it says otherwise; its issuer must allow as much. */
export const HOST_CERTIFICATE_VALIDITY = Duration.days(90);

export interface HostCertificateProps {
  /** Name of the certificate and of the Secret that holds it. */
  readonly certificateName: string;
  /** Namespace of both. */
  readonly namespace: string;
  /** Who answers for it, and who pays. */
  readonly ownership: Ownership;
  /** Names in the DNS, at least one. */
  readonly hosts: readonly string[];
  /** ClusterIssuer that signs it. */
  readonly issuer: string;
  /**
   * How long it holds.
   * @default HOST_CERTIFICATE_VALIDITY
   */
  readonly validity?: Duration;
  /**
   * How long before its end it is renewed.
   * @default Duration.days(30)
   */
  readonly renewBefore?: Duration;
}

/** A certificate that renews itself, with a new key each time. */
export class HostCertificate extends Construct implements ICertificate {
  public readonly certificateName: string;
  public readonly namespace: string;
  /** Secret that holds it. */
  public readonly secretName: string;

  /** @throws without a host, and for a renewal that is due before the certificate is made */
  public constructor(scope: Construct, id: string, props: HostCertificateProps) {
    super(scope, id);
    const {
      certificateName,
      namespace,
      ownership,
      hosts,
      issuer,
      validity = HOST_CERTIFICATE_VALIDITY,
      renewBefore = Duration.days(30),
    } = props;
    if (hosts.length === 0) {
      throw new Error(`certificate '${certificateName}' names no host; give at least one`);
    }
    if (renewBefore.toMilliseconds() >= validity.toMilliseconds()) {
      throw new Error(
        `certificate '${certificateName}' holds for ${validity.toHours()}h and is renewed ${renewBefore.toHours()}h before its end; lower 'renewBefore' or raise 'validity'`,
      );
    }
    this.certificateName = certificateName;
    this.namespace = namespace;
    this.secretName = certificateName;
    resource(this, 'Resource', 'cert-manager.io/v1/Certificate', {
      metadata: { name: certificateName, namespace, labels: ownershipLabels(ownership) },
      spec: {
        secretName: certificateName,
        dnsNames: [...hosts],
        duration: `${validity.toHours()}h`,
        renewBefore: `${renewBefore.toHours()}h`,
        privateKey: { algorithm: 'ECDSA', size: 256, rotationPolicy: 'Always' },
        usages: ['digital signature', 'server auth'],
        issuerRef: { group: 'cert-manager.io', kind: 'ClusterIssuer', name: issuer },
      },
    });
  }
}
