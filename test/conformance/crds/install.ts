import { setTimeout as delay } from 'node:timers/promises';
import type { ApiClient } from '../api/client';
import type { Discovery } from '../api/discovery';
import type { SourcedDefinition } from './definitions';

const PATH = '/apis/apiextensions.k8s.io/v1/customresourcedefinitions';

/** How often the server is asked, in milliseconds, and how many times at most. */
const INTERVAL = 50;
const ATTEMPTS = 1200;

interface Condition {
  readonly type: string;
  readonly status: string;
  readonly message?: string;
}

/**
 * Installs definitions as they are, and waits until the server serves their kinds.
 *
 * @throws when the server refuses a definition or does not establish it
 */
export async function installDefinitions(
  api: ApiClient,
  discovery: Discovery,
  definitions: readonly SourcedDefinition[],
): Promise<void> {
  await Promise.all(definitions.map((sourced) => create(api, sourced)));
  await Promise.all(definitions.map((sourced) => untilServed(api, discovery, sourced)));
}

async function create(api: ApiClient, { definition, component }: SourcedDefinition): Promise<void> {
  const { status, body } = await api.post(PATH, definition);
  if (status !== 201) {
    throw new Error(`the server refuses the definition ${definition.metadata.name} of ${component}: ${body.message}`);
  }
}

async function untilServed(
  api: ApiClient,
  discovery: Discovery,
  { definition, component }: SourcedDefinition,
): Promise<void> {
  const { group, names, versions } = definition.spec;
  const served = versions.filter((version) => version.served).map(({ name }) => `${group}/${name}`);
  let conditions: readonly Condition[] = [];
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const { body } = await api.get(`${PATH}/${definition.metadata.name}`);
    conditions = (body.status as { conditions?: Condition[] } | undefined)?.conditions ?? [];
    if (isTrue(conditions, 'Established') && (await allServe(discovery, served, names.kind))) {
      return;
    }
    await delay(INTERVAL);
  }
  const state = conditions.map(({ type, status, message }) => `${type}=${status} (${message})`).join(', ');
  throw new Error(`the server does not serve ${definition.metadata.name} of ${component}: ${state || 'no condition'}`);
}

function isTrue(conditions: readonly Condition[], wanted: string): boolean {
  return conditions.some(({ type, status }) => type === wanted && status === 'True');
}

async function allServe(discovery: Discovery, apiVersions: readonly string[], kind: string): Promise<boolean> {
  for (const apiVersion of apiVersions) {
    discovery.forget(apiVersion);
    if ((await discovery.resourceOf(apiVersion, kind)) === undefined) {
      return false;
    }
  }
  return true;
}
