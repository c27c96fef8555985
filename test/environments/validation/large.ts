import type { EnvironmentSpec } from '../../../environments/specification/environment';
import type { Topic, Unit } from '../../../environments/specification/landscape';
import { draft } from './edit';
import { sample, sampleService } from './sample';

/** A name for a number, of letters only, so that no two are alike. */
const named = (index: number): string =>
  Array.from(String(index).padStart(4, '0'), (digit) => 'bo du fe gi ka lu ma ne po ri'.split(' ')[Number(digit)]).join(
    '',
  );

/** The sample with so many more units, each with a service, a store and a topic that the next one reads. */
export function landscapeOf(size: number, spell: (name: string) => string = (name) => name): EnvironmentSpec {
  const environment = draft(sample);
  const { landscape, externalHosts, publicHosts } = environment;
  for (const pool of environment.clusters.flatMap(({ nodePools }) => nodePools)) {
    pool.nodes = 8;
  }
  environment.scale[3] = { minReplicas: 1, maxReplicas: 1 };
  environment.sizes.medium = { cpuMillis: 10, memoryMiB: 64 };
  for (let index = 0; index < size; index++) {
    const name = named(index);
    const next = spell(named((index + 1) % size));
    const http = `GET /${name}/items/{item}` as const;
    const unit: Unit = {
      name,
      kind: 'application',
      team: index === 0 ? name : spell(name),
      stores: [{ name, engine: 'postgres', tier: 3, dataClass: 1 }],
      services: [
        sampleService({
          name,
          runtime: 'java-spring',
          operations: { Get: { http, idempotent: true, timeoutMs: 1000 } },
          calls: [{ to: next, operations: ['Get'], mode: 'soft', degraded: 'It waits.' }],
          stores: [{ store: spell(name), access: 'read-write', mode: 'hard' }],
          publishes: [{ topic: `${spell(name)}.done.v1` }],
          subscribes: [{ topic: `${next}.done.v1` }],
          external: [{ host: spell(name), mode: 'soft', degraded: 'It waits.' }],
          platform: [{ to: spell('secrets'), mode: 'hard' }],
          exposure: { host: spell(name), prefix: `/${name}` },
        }),
      ],
    };
    const topic: Topic = { name: `${name}.done.v1`, unit: spell(name), tier: 3, dataClass: 1 };
    landscape.units.push(draft(unit));
    landscape.topics.push(topic);
    landscape.teams.push({ name, displayName: name, group: `group-${name}`, costCenter: '1' });
    landscape.externalHosts.push({ name, description: 'Elsewhere.', host: `${name}.partner.example` });
    externalHosts[name] = { cidrs: [`2001:db8:${index.toString(16)}::/48`] };
    publicHosts[name] = { host: `${name}.public.example`, issuer: 'bank' };
  }
  return environment;
}
