import { placement } from '../../environments/placement';
import type { ClusterSpec } from '../../environments/specification/cluster';
import type { Service } from '../../environments/specification/landscape';
import { clusterOf, EVERY_ENVIRONMENT, objectsOf } from './environments';

/** Which kinds a service must have, by what it is: exactly one object of each, of its own name. */
interface KindRule {
  readonly kind: string;
  readonly needs: (service: Service, cluster: ClusterSpec) => boolean;
}

const everywhere = () => true;

const KINDS: readonly KindRule[] = [
  { kind: 'Deployment', needs: everywhere },
  { kind: 'ServiceAccount', needs: everywhere },
  { kind: 'Service', needs: everywhere },
  { kind: 'VirtualService', needs: everywhere },
  { kind: 'DestinationRule', needs: everywhere },
  { kind: 'Sidecar', needs: everywhere },
  { kind: 'AuthorizationPolicy', needs: everywhere },
  { kind: 'NetworkPolicy', needs: everywhere },
  // Tier 3 may lose all its pods to a drain.
  { kind: 'PodDisruptionBudget', needs: ({ tier }) => tier <= 2 },
  // A cold service has no pods that could be scaled.
  { kind: 'HorizontalPodAutoscaler', needs: ({ tier }, cluster) => placement(tier, cluster) !== 'cold' },
];

interface Row {
  readonly environment: string;
  readonly cluster: string;
  readonly service: string;
  readonly kind: string;
  readonly expected: number;
  readonly found: number;
}

function rows(): Row[] {
  return EVERY_ENVIRONMENT.flatMap((environment) =>
    environment.clusters.flatMap((cluster) => {
      const counts = new Map<string, number>();
      for (const { kind, metadata } of objectsOf(clusterOf(environment, cluster.name))) {
        const key = `${kind} ${metadata.namespace}/${metadata.name}`;
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
      return environment.landscape.units.flatMap((unit) =>
        unit.services.flatMap((service) =>
          KINDS.map(({ kind, needs }) => ({
            environment: environment.name,
            cluster: cluster.name,
            service: `${unit.name}/${service.name}`,
            kind,
            expected: placement(service.tier, cluster) !== 'absent' && needs(service, cluster) ? 1 : 0,
            found: counts.get(`${kind} ${unit.name}/${service.name}`) ?? 0,
          })),
        ),
      );
    }),
  );
}

/** Services that have a kind, of those that must, by cluster. */
function printed(matrix: readonly Row[]): string {
  const clusters = [...new Set(matrix.map(({ environment, cluster }) => `${environment}/${cluster}`))];
  const lines = clusters.map((title) => {
    const cells = KINDS.map(({ kind }) => {
      const own = matrix.filter((row) => `${row.environment}/${row.cluster}` === title && row.kind === kind);
      const found = own.reduce((sum, row) => sum + row.found, 0);
      return `${found}/${own.reduce((sum, row) => sum + row.expected, 0)}`.padEnd(kind.length);
    });
    return `${title.padEnd(24)}  ${cells.join('  ')}`;
  });
  return [`${'found/expected'.padEnd(24)}  ${KINDS.map(({ kind }) => kind).join('  ')}`, ...lines].join('\n');
}

describe('the matrix of services by kinds', () => {
  const matrix = rows();

  test('has each kind that a service must have exactly once, and no other', () => {
    process.stdout.write(`\n${printed(matrix)}\n`);

    expect(matrix.filter(({ expected, found }) => expected !== found)).toEqual([]);
  });

  test('covers the landscape', () => {
    const services = new Set(matrix.map(({ service }) => service));
    const required = matrix.reduce((sum, { expected }) => sum + expected, 0);

    expect(services.size).toBeGreaterThanOrEqual(8);
    expect(required).toBeGreaterThan(services.size * KINDS.length);
  });
});
