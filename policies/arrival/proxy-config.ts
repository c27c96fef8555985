import { type Known, unreadFields, unsaidFields, Values } from '../known';

/** Annotation by which a pod states settings of its own proxy. */
export const proxyConfigAnnotation = 'proxy.istio.io/config';

const disabled: Known = { disabled: [true] };

const connections = {
  httpPathWithEscapedSlashesAction: ['REJECT_REQUEST'],
  // longer than any sender keeps a connection, for it is the sender who gives up first
  httpIdleTimeout: Values.ofTime('301s', '3600s'),
} as const;

/** 10 seconds in which clients learn that it stops, 30 in which requests end, and less than the pod has. */
const draining = Values.ofTime('40s', '55s');

/** Who is outside the mesh, at the other side of a gateway: clients who ask, or hosts that are asked. */
export type Party = 'clients' | 'hosts';

/** What a gateway must state, by the party outside. */
const guards = {
  clients: { connectionSettings: { ...connections, profile: ['EDGE'] }, terminationDrainDuration: draining },
  hosts: {
    connectionSettings: connections,
    gatewayTopology: { forwardClientCertDetails: ['SANITIZE'] },
    proxyHeaders: {
      attemptCount: disabled,
      envoyDebugHeaders: disabled,
      metadataExchangeHeaders: { mode: ['IN_MESH'] },
    },
    terminationDrainDuration: draining,
  },
} as const satisfies Readonly<Record<Party, Known>>;

/** What a gateway may state; a part that it states takes the place of the mesh's own. */
const known: Known = { ...guards.hosts, ...guards.clients };

/** Settings that a gateway does not state; those that it states are judged by themselves. */
export function unstatedGuards(text: string | undefined, party: Party): readonly string[] {
  return unsaidFields(parsed(text ?? '{}') ?? {}, guards[party]).map((place) => `${proxyConfigAnnotation}${place}`);
}

/** Settings that a gateway states and that are for another party than its own; others state nothing that is understood. */
export function foreignGuards(text: string | undefined, parties: readonly Party[]): readonly string[] {
  const own: Known = Object.assign({}, ...parties.map((party) => guards[party]));
  const config = parsed(text ?? '{}') ?? {};
  const unread = unreadFields(config, known);
  return unreadFields(config, own)
    .filter((place) => !unread.includes(place))
    .map((place) => `${proxyConfigAnnotation}${place}`);
}

/**
 * What in the proxy's settings of a pod is not understood, or takes a guard of the mesh away. The proxy beside a service
 * has the mesh's own settings.
 */
export function proxyConfigProblems(text: string | undefined, isGateway: boolean): readonly string[] {
  if (text === undefined) {
    return [];
  }
  const config = parsed(text);
  if (config === undefined) {
    return [`the judge reads ${proxyConfigAnnotation} as an object in JSON only`];
  }
  if (!isGateway) {
    return Object.keys(config).map(
      (field) => `its pods are no gateway, and state ${proxyConfigAnnotation}.${field} in the place of the mesh`,
    );
  }
  const { connectionSettings } = config as { readonly connectionSettings?: object };
  return [
    ...unreadFields(config, known).map(
      (place) => `the judge cannot say what ${proxyConfigAnnotation}${place} takes past the proxy`,
    ),
    ...(connectionSettings === undefined || 'httpPathWithEscapedSlashesAction' in connectionSettings
      ? []
      : [`${proxyConfigAnnotation} states connectionSettings, and leaves out that encoded slashes are refused`]),
  ];
}

function parsed(text: string): object | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
