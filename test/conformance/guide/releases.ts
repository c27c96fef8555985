import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { installDefinitions } from '../crds/install';
import { apply } from '../manifests/apply';
import type { Manifest } from '../manifests/manifest';
import type { GuidedServer } from './guided-server';

/** What the stand-ins of Terraform's providers tell of a resource that is to be. */
interface Told {
  readonly context: string;
  readonly type: string;
  readonly namespace?: string;
  readonly name: string;
}

/** Makes what Terraform applies, in place of its providers. */
export interface Listener {
  /** Where the stand-ins tell. */
  readonly address: string;
  close(): void;
}

/** Starts to listen for the servers by their contexts. */
export async function listenForResources(servers: ReadonlyMap<string, GuidedServer>): Promise<Listener> {
  const listener = createServer(async (request, response) => {
    const told = JSON.parse(Buffer.concat(await request.toArray()).toString('utf8')) as Told;
    try {
      const server = servers.get(told.context);
      if (server === undefined) {
        throw new Error(`there is no context '${told.context}'`);
      }
      await make(server, told);
      response.end();
    } catch (error) {
      response.writeHead(500).end(error instanceof Error ? error.message : String(error));
    }
  });
  await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(listener.address() as AddressInfo).port}`,
    close() {
      listener.closeAllConnections();
      listener.close();
    },
  };
}

async function make(server: GuidedServer, told: Told): Promise<void> {
  if (told.type === 'helm_release') {
    await install(server, told.name);
    return;
  }
  const kind = told.type
    .replace(/^kubernetes_|_v\d$/g, '')
    .split('_')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
  const manifest = server.terraform.find(
    ({ object: { kind: itsKind, metadata } }) =>
      itsKind === kind && metadata.name === told.name && (metadata.namespace ?? '') === (told.namespace ?? ''),
  );
  await send(server, manifest, 'Terraform');
}

const withDefinitions = new WeakSet<GuidedServer>();

/** Helm's engine renders the chart; definitions come with the first one, and what answers for a group with its own. */
async function install(server: GuidedServer, release: string): Promise<void> {
  const objects = server.releases.get(release);
  if (objects === undefined) {
    throw new Error('the configuration has no such release');
  }
  if (!withDefinitions.has(server)) {
    withDefinitions.add(server);
    await installDefinitions(server.plane.api, server.discovery, server.definitions);
  }
  const services = server.apiServices.filter((answered) => answered.release === release).map(({ name }) => local(name));
  for (const manifest of [...objects, ...services]) {
    await send(server, manifest, 'Terraform');
  }
}

/** An API service that the server itself answers for, which makes it available. */
function local(name: string): Manifest {
  const [version, ...group] = name.split('.');
  const spec = { group: group.join('.'), version, groupPriorityMinimum: 100, versionPriority: 100 };
  const object = { apiVersion: 'apiregistration.k8s.io/v1', kind: 'APIService', metadata: { name }, spec };
  return { object, file: name, text: JSON.stringify(object) };
}

async function send(
  { plane, discovery }: GuidedServer,
  manifest: Manifest | undefined,
  manager: 'Terraform',
): Promise<void> {
  if (manifest === undefined) {
    throw new Error('the configuration has no such object');
  }
  const { answer } = await apply(plane.api, discovery, manifest, manager);
  if (answer === undefined || answer.status > 201) {
    throw new Error(
      `${manifest.object.kind} ${manifest.object.metadata.name}: ${answer?.body.message ?? 'not served'}`,
    );
  }
}
