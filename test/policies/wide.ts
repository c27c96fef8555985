import type { EnvironmentSpec } from '../../environments/specification/environment';
import type { Unit } from '../../environments/specification/landscape';
import { type Draft, draft, edited } from '../environments/validation/edit';
import { sample, samplePool, sampleService } from '../environments/validation/sample';

/** Services of a group. */
const GROUP = 10;

/**
 * The sample with so many more groups of ten services, a public host and a host outside each. Groups are alike and keep to
 * themselves, so that twice as many are twice as much of everything.
 */
export function wideSample(groups: number): EnvironmentSpec {
  const numbers = Array.from({ length: groups }, (_, group) => group);
  return edited(sample, ({ landscape, externalHosts, publicHosts, clusters }) => {
    for (const group of numbers) {
      const partner = `partner-${group}`;
      landscape.externalHosts.push({ name: partner, description: 'A partner.', host: `${partner}.provider.example` });
      externalHosts[partner] = { cidrs: [`198.51.100.${64 + 4 * group}/30`] };
      landscape.topics.push({ name: topicOf(group), unit: nameOf(group, 0), tier: 2, dataClass: 1 });
      Object.assign(publicHosts, { [`site-${group}`]: { host: `site-${group}.sample.example`, issuer: 'bank' } });
      landscape.units.push(...Array.from({ length: GROUP }, (_, place) => unitOf(group, place)));
    }
    for (const cluster of clusters) {
      cluster.nodePools = cluster.centres.map(({ centre, witness }) =>
        samplePool(`${centre}-general`, centre, witness ? 1 : 4 + GROUP * groups),
      );
    }
  });
}

const nameOf = (group: number, place: number) => `unit-${group}-${place}`;
const topicOf = (group: number) => `group.topic-${group}.v1`;

/** One service in a unit of its own, which calls services after it; half of them call one service that everybody calls. */
function unitOf(group: number, place: number): Draft<Unit> {
  const name = nameOf(group, place);
  const calls = [
    ...[place + 1, place + 3].filter((other) => other < GROUP).map((other) => [nameOf(group, other), 'Get', 'Create']),
    ...(place < 5 ? [['payment', 'GetTransfer']] : []),
  ];
  const service = sampleService({
    name,
    runtime: 'java-spring',
    tier: 2,
    operations: {
      Get: { http: `GET /${name}/items/{item}`, idempotent: true, timeoutMs: 3000 },
      List: { http: `GET /${name}/items`, idempotent: true, timeoutMs: 3000 },
      Create: { http: `POST /${name}/items`, idempotent: false, timeoutMs: 3000 },
    },
    calls: calls.map(([to = '', ...operations]) => ({
      to,
      operations,
      mode: 'soft',
      degraded: 'It shows old values.',
    })),
    ...(place < 2 ? { exposure: { host: `site-${group}`, prefix: `/${name}` } } : {}),
    ...(place < 3 ? { external: [{ host: `partner-${group}`, mode: 'soft', degraded: 'It waits.' }] } : {}),
    ...(place === 0 ? { publishes: [{ topic: topicOf(group) }] } : {}),
    ...(place === 1 ? { subscribes: [{ topic: topicOf(group) }] } : {}),
    ...(place < 5 ? { stores: [{ store: name, access: 'read-write', mode: 'hard' }] } : {}),
  });
  return draft<Unit>({
    name,
    kind: 'application',
    team: 'lending',
    stores: place < 5 ? [{ name, engine: 'postgres', tier: 2, dataClass: 1 }] : [],
    services: [service],
  });
}
