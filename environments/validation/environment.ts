import { STAGES } from '../../model/stage';
import type { EnvironmentSpec, PlatformGroups, StateBackend } from '../specification/environment';
import type { Landscape } from '../specification/landscape';
import { absences } from './absences';
import { cities, clusters } from './clusters/fields';
import { object } from './fields/containers';
import { optional } from './fields/field';
import { host, serverUrl } from './fields/hosts';
import { bucket, group, region } from './fields/identifiers';
import { nameOf } from './fields/names';
import { day, written } from './fields/texts';
import { oneOf } from './fields/words';
import { imageChoices } from './images';
import { platformServices } from './platform-services';
import { resources, scales, serviceChoices, sizes } from './scale/fields';
import { topics } from './topics';
import { teams, units } from './units';
import { waivers } from './waivers';
import { issuers, publicHosts } from './ways-in/fields';
import { coreBank, externalAddresses, externalHosts } from './ways-out/fields';

/** Longest name of an environment: the context of a cluster, `<environment>-<cluster>`, is a label of it, too. */
const LONGEST_ENVIRONMENT = 32;

/** Name of an environment. */
export const environmentName = nameOf('environment', { longest: LONGEST_ENVIRONMENT });

/** Everything that may run. */
export const landscape = object<Landscape>({ teams, units, topics, externalHosts, platformServices });

/** Groups of people who work across namespaces. */
export const groups = object<PlatformGroups>({
  platformEngineers: group,
  auditors: group,
  sharedBeforeProduction: optional(written),
});

/** Where Terraform keeps its state. */
export const stateBackend = object<StateBackend>({ bucket, endpoint: serverUrl, region });

/** A whole environment. */
export const environmentField = object<EnvironmentSpec>({
  name: environmentName,
  stage: oneOf(STAGES),
  asOf: day,
  domain: host,
  cities,
  clusters,
  sizes,
  scale: scales,
  proxy: resources,
  services: optional(serviceChoices),
  landscape,
  publicHosts,
  issuers,
  externalHosts: externalAddresses,
  coreBank,
  groups,
  without: optional(absences),
  images: optional(imageChoices),
  stateBackend,
  waivers: optional(waivers),
});
