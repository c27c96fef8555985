import type { Size } from 'cdk8s';
import { Construct } from 'constructs';
import type { DataClass } from '../../model/data-class';
import { APP_NAME, LABELS } from '../../model/labels';
import type { Runtime } from '../../model/runtime';
import type { Tier } from '../../model/tier';
import type { Cpu } from '../core/kplus';
import { type Ownership, ownershipLabels } from '../core/ownership';
import { resource } from '../core/resource';
import { Access } from '../mesh/access';
import { grantsOf, type ServiceOperation } from '../mesh/operation';
import type { ICallee, ICaller, RequestGrant } from '../mesh/peer';
import { Routes } from '../mesh/routes';
import { Traffic } from '../mesh/traffic';
import type { IPods } from '../workload/pods';
import type { Standing } from '../workload/workload';
import { runtimeProfile } from './runtime-profile';
import { ServiceWorkload } from './service-workload';

export interface BusinessServiceProps {
  /** Name of the service and of everything it is made of. */
  readonly serviceName: string;
  /** Unit it belongs to, which is its namespace. */
  readonly unit: string;
  /** Who answers for it, and who pays. */
  readonly ownership: Ownership;
  /** How much loss and downtime is allowed; it decides priority and how fast pods leave a dead node. */
  readonly tier: Tier;
  /** Most sensitive data that it handles. */
  readonly dataClass: DataClass;
  /** What it is written in; it decides ports, probes and environment. */
  readonly runtime: Runtime;
  /** Page that says what to do when it fails. */
  readonly runbook: string;
  /** Image with its digest. */
  readonly image: string;
  /** Tag of the image, for people. */
  readonly version: string;
  /** Requested processor time of one replica. */
  readonly cpu: Cpu;
  /** Memory of one replica. */
  readonly memory: Size;
  /** Least replicas while it is not cold, at least 1. */
  readonly minReplicas: number;
  /** Most replicas, not below `minReplicas`. */
  readonly maxReplicas: number;
  /** What it offers. */
  readonly operations: readonly ServiceOperation[];
  /**
   * How it stands in its cluster.
   * @default 'active'
   */
  readonly standing?: Standing;
}

/** A service of the bank on the mesh: its pods, its address, and who may talk to whom. */
export class BusinessService extends Construct implements ICallee, ICaller {
  /** Its name, and that of everything it is made of. */
  public readonly serviceName: string;
  public readonly host: string;
  public readonly namespace: string;
  public readonly appName: string;
  public readonly port: number;
  public readonly serviceAccount: string;
  /** What it offers. */
  public readonly operations: readonly ServiceOperation[];
  /** Its pods, for what they are to see. */
  public readonly pods: IPods;

  private readonly access: Access;

  /** @throws for replicas that do not go from 1 up to `maxReplicas` */
  public constructor(scope: Construct, id: string, props: BusinessServiceProps) {
    super(scope, id);
    const { serviceName, unit: namespace, runtime, operations, runbook } = props;
    const { appProtocol, port, idleTimeout } = runtimeProfile(runtime);
    const labels = labelsOf(props);
    const host = `${serviceName}.${namespace}.svc.cluster.local`;
    this.serviceName = serviceName;
    this.host = host;
    this.namespace = namespace;
    this.appName = serviceName;
    this.port = port;
    this.operations = [...operations];

    this.pods = new ServiceWorkload(this, 'Workload', { ...props, workload: serviceName, namespace, labels });
    resource(this, 'Resource', 'v1/Service', {
      metadata: { name: serviceName, namespace, labels, annotations: { 'terrace.internal/runbook': runbook } },
      spec: {
        type: 'ClusterIP',
        selector: { [APP_NAME]: serviceName },
        ports: [{ name: appProtocol, port, targetPort: appProtocol, protocol: 'TCP', appProtocol }],
      },
    });
    const routed = { service: serviceName, namespace, labels, host };
    new Routes(this, 'Routes', { ...routed, port, operations });
    new Traffic(this, 'Traffic', { ...routed, idleTimeout });
    this.access = new Access(this, 'Access', { workload: serviceName, namespace, labels, host, port, idleTimeout });
    this.serviceAccount = this.access.serviceAccount;
  }

  /**
   * Calls operations of `callee`; opens network, authorization and discovery for these and nothing else.
   *
   * @throws without an operation
   */
  public calls(callee: ICallee, operations: readonly ServiceOperation[]): void {
    this.access.allowTo(callee, grantsOf(operations));
  }

  /**
   * Calls whatever the grants say, through a gateway that makes `importedHost` known (`<namespace>/<host>`).
   *
   * @throws without a grant
   */
  public callsThrough(gateway: ICallee, importedHost: string, grants: readonly RequestGrant[]): void {
    this.access.allowThrough(gateway, importedHost, grants);
  }

  public admit(caller: ICaller, grants: readonly RequestGrant[]): void {
    this.access.admit(caller, grants);
  }
}

function labelsOf({ serviceName, unit, tier, dataClass, ownership }: BusinessServiceProps): Record<string, string> {
  return {
    ...ownershipLabels(ownership),
    [APP_NAME]: serviceName,
    'app.kubernetes.io/part-of': unit,
    [LABELS.unit]: unit,
    [LABELS.tier]: String(tier),
    [LABELS.dataClass]: String(dataClass),
  };
}
