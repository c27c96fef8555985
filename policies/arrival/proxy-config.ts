import { type Known, unreadFields } from './fields';

/** Annotation by which a pod states settings of its own proxy. */
export const proxyConfigAnnotation = 'proxy.istio.io/config';

const disabled: Known = { disabled: [true] };

/** What a pod may state; a part that it states takes the place of the mesh's own. */
const known: Known = {
  connectionSettings: {
    profile: ['EDGE'],
    httpPathWithEscapedSlashesAction: ['REJECT_REQUEST'],
    httpIdleTimeout: true,
  },
  gatewayTopology: { forwardClientCertDetails: ['SANITIZE'] },
  proxyHeaders: {
    attemptCount: disabled,
    envoyDebugHeaders: disabled,
    metadataExchangeHeaders: { mode: ['IN_MESH'] },
  },
  terminationDrainDuration: true,
};

/** What in the proxy's settings of a pod is not understood, or takes a guard of the mesh away. */
export function proxyConfigProblems(text: string | undefined): readonly string[] {
  if (text === undefined) {
    return [];
  }
  const config = parsed(text);
  if (config === undefined) {
    return [`the judge reads ${proxyConfigAnnotation} as an object in JSON only`];
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
