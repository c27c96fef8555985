import type { Duration } from 'cdk8s';
import { Construct } from 'constructs';
import { resource } from '../core/resource';
import { trafficPolicy } from './traffic-policy';

export interface TrafficProps {
  /** Name of the service. */
  readonly service: string;
  /** Namespace of the service. */
  readonly namespace: string;
  /** Labels of the DestinationRule. */
  readonly labels: Readonly<Record<string, string>>;
  /** Full name that clients resolve. */
  readonly host: string;
  /** Time after which clients close a connection without requests. */
  readonly idleTimeout: Duration;
}

/** How clients choose among the pods of a service. */
export class Traffic extends Construct {
  public constructor(scope: Construct, id: string, props: TrafficProps) {
    super(scope, id);
    const { service, namespace, labels, host, idleTimeout } = props;
    resource(this, 'Resource', 'networking.istio.io/v1/DestinationRule', {
      metadata: { name: service, namespace, labels: { ...labels } },
      spec: { host, trafficPolicy: trafficPolicy(idleTimeout) },
    });
  }
}
