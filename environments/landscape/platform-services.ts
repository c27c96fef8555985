import type { PlatformService } from '../specification/landscape';

/** What the platform itself provides. The hidden hard dependencies of everything are tier 0. */
export const platformServices = [
  { name: 'dns', description: 'Resolves names, inside and outside of the clusters.', tier: 0 },
  { name: 'time', description: 'Keeps the clocks of all nodes together.', tier: 0 },
  { name: 'secrets', description: 'Holds keys and passwords, and signs certificates.', tier: 0, dependsOn: ['dns'] },
  {
    name: 'certificates',
    description: 'Renews certificates before they expire.',
    tier: 0,
    dependsOn: ['dns', 'time', 'secrets'],
  },
  {
    name: 'identity',
    description: 'Signs people and partners in, and tells who they are.',
    tier: 0,
    dependsOn: ['dns', 'secrets', 'certificates'],
  },
  {
    name: 'object-storage',
    description: 'Keeps files, images and backups.',
    tier: 0,
    dependsOn: ['dns', 'certificates'],
  },
  {
    name: 'registry',
    description: 'Serves container images and charts.',
    tier: 0,
    dependsOn: ['dns', 'certificates', 'identity', 'object-storage'],
  },
  {
    name: 'source-control',
    description: 'Keeps source and the rendered manifests.',
    tier: 0,
    dependsOn: ['dns', 'identity', 'object-storage'],
  },
  {
    name: 'streaming',
    description: 'Carries events from publishers to subscribers.',
    tier: 0,
    dependsOn: ['dns', 'certificates'],
  },
  {
    name: 'traffic-steering',
    description: 'Leads the public names to the city that serves.',
    tier: 0,
    dependsOn: ['dns'],
  },
  {
    name: 'delivery',
    description: 'Applies the promoted manifests to the clusters.',
    tier: 1,
    dependsOn: ['source-control', 'registry', 'identity'],
  },
  {
    name: 'observability',
    description: 'Collects metrics, logs and traces, and raises alerts.',
    tier: 1,
    dependsOn: ['object-storage', 'identity'],
  },
  {
    name: 'analytics',
    description: 'Runs jobs over masked copies of the events.',
    tier: 3,
    dependsOn: ['streaming', 'object-storage'],
  },
] as const satisfies readonly PlatformService[];
